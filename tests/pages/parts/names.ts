import { make } from './element.ts';
import { type Attributes, setAttributes } from './mounted.ts';

const asked = /@\w+$/;
const people = ['Jane Doe', 'Jan Roe', 'Janet Poe', 'Janis Lind', 'Janna Berg', 'Janek Moe'];

/**
 * How a site marks its list: by roles of its own, by the roles of the names alone, or by nothing but the box, which says
 * that it controls it.
 */
type Marking = 'list' | 'names' | 'box';

const markings: Readonly<Record<Marking, readonly [list: Attributes, name: Attributes, box: Attributes]>> = {
  list: [{ role: 'listbox' }, { role: 'option' }, { 'aria-activedescendant': 'first-name' }],
  names: [{}, { role: 'option' }, {}],
  box: [{}, { role: 'button' }, { 'aria-controls': 'names', 'aria-expanded': 'true' }],
};

/** The list of names that hangs below `box` while its text ends in an @ and a letter. It goes into `place`. */
export function followNames(box: HTMLElement, text: string, place: ParentNode, marking: Marking): void {
  const [list, name, own] = markings[marking];
  place.querySelector('#names')?.remove();
  for (const attribute of Object.keys(own)) box.removeAttribute(attribute);
  if (!asked.test(text)) return;
  setAttributes(box, own);
  const names = people.map((person) => make('div', name, person));
  const hanging = make('div', { id: 'names', ...list }, ...names);
  names[0]?.setAttribute('id', 'first-name');
  const { left, bottom } = box.getBoundingClientRect();
  Object.assign(hanging.style, {
    position: 'fixed',
    zIndex: '9',
    left: `${left + 8}px`,
    top: `${bottom + 4}px`,
    width: '320px',
    padding: '8px',
    borderRadius: '12px',
    background: 'Canvas',
    boxShadow: '0 4px 24px rgb(0 0 0 / 0.25)',
  });
  place.append(hanging);
}
