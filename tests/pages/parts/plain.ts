import { linkAddress, type Mount, type Part, setAttributes } from './mounted.ts';

function block(line: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.append(line === '' ? document.createElement('br') : line);
  return paragraph;
}

function node({ text, as }: Part): Node {
  if (!as) return document.createTextNode(text);
  const element = document.createElement({ bold: 'b', mention: 'span', link: 'a' }[as]);
  element.append(text);
  if (as === 'link') element.setAttribute('href', linkAddress);
  if (as === 'mention') element.setAttribute('data-entity-urn', `urn:li:fsd_profile:${text}`);
  return element;
}

/** Firefox keeps a break that is put in as a `<br>` inside the paragraph. */
const partOf = (node: Node): string => {
  if (node.nodeName === 'BR') return node.nextSibling ? '\n' : '';
  const inner = [...node.childNodes].map(partOf).join('');
  return node instanceof Text ? node.data.replaceAll('\u00a0', ' ') : inner;
};

/** A contenteditable without a library, like LinkedIn's message box: `<p><br></p>` when empty. */
export const mountPlain: Mount = (host, { attributes, onChange } = {}) => {
  const element = host.appendChild(document.createElement('div'));
  element.contentEditable = 'true';
  element.setAttribute('role', 'textbox');
  setAttributes(element, attributes);
  const setText = (text: string) => {
    element.replaceChildren(...text.split('\n').map(block));
    onChange?.();
  };
  setText('');
  if (onChange) element.addEventListener('input', onChange);
  return {
    element,
    getModelText: () => [...element.childNodes].map(partOf).join('\n'),
    clear: () => setText(''),
    setText,
    setParts: (parts) => {
      const paragraph = document.createElement('p');
      paragraph.append(...parts.map(node));
      element.replaceChildren(paragraph);
      onChange?.();
    },
    destroy: () => element.remove(),
  };
};
