import type { Mount } from './mounted.ts';
import { setAttributes } from './mounted.ts';

function block(line: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.append(line === '' ? document.createElement('br') : line);
  return paragraph;
}

const lineOf = (node: Node): string => (node.textContent ?? '').replace(/\u00a0/g, ' ');

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
    getModelText: () => [...element.childNodes].map(lineOf).join('\n'),
    clear: () => setText(''),
    setText,
    destroy: () => element.remove(),
  };
};
