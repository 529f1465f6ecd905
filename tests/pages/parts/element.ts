import { type Attributes, setAttributes } from './mounted.ts';

type Child = Node | string | false | undefined;

/** What the page itself made. Anything else in it is foreign. */
const made = new WeakSet<Element>();

/** An element with attributes and children. Strings become text, never markup, so pages run under Trusted Types. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  made.add(element);
  setAttributes(element, attributes);
  element.append(...children.filter((child) => child !== false && child !== undefined));
  return element;
}

/** An icon: an svg with a label, as the sites put into their picture buttons. */
export function icon(label?: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', '16');
  svg.setAttribute('height', '16');
  if (label) setAttributes(svg, { 'aria-label': label, role: 'img' });
  made.add(svg);
  return svg;
}

/**
 * Takes out every element that the page did not make, as a render by React can: under the page's own elements, beside
 * them and beside `body`. Empty elements of the page are left alone, since editors live there.
 */
export function sweep(): void {
  const own = [document.documentElement, document.body, ...document.body.querySelectorAll('*')].filter(
    (element) => made.has(element) || element === document.body || element === document.documentElement,
  );
  for (const element of own) {
    if (element.hasAttribute('data-editor-host')) continue;
    for (const child of [...element.children]) {
      if (!made.has(child) && !['HEAD', 'BODY', 'SCRIPT'].includes(child.tagName)) child.remove();
    }
  }
}

/** Where an editor goes: its inside is the editor's own. */
export const editorHost = (): HTMLElement => make('div', { 'data-editor-host': '' });
