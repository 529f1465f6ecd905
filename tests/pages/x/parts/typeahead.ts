import { make } from '../../parts/element.ts';
import type { Mounted } from '../../parts/mounted.ts';
import { later } from '../../parts/outcome.ts';
import { jane } from './site.ts';

const asked = /@\w+$/;

/**
 * X's list of names after an @ and a letter. While it is open the whole composer is rendered anew at every letter
 * (insin/control-panel-for-twitter), and Enter picks the first name.
 */
export function typeahead(place: HTMLElement, render: () => void) {
  const list = make('div', {
    role: 'listbox',
    id: 'typeaheadDropdown-1',
    'data-testid': 'typeaheadDropdown',
  });
  list.append(make('div', { role: 'option', id: 'typeaheadFocus-0' }, `${jane.name} @${jane.handle}`));
  let rendered = '';
  const mark = (part: Mounted, open: boolean) => {
    for (const name of ['aria-expanded', 'aria-activedescendant']) part.element.removeAttribute(name);
    if (!open) return;
    part.element.setAttribute('aria-expanded', 'true');
    part.element.setAttribute('aria-activedescendant', 'typeaheadFocus-0');
  };
  const close = (part: Mounted) => {
    list.remove();
    mark(part, false);
  };
  return {
    follow(part: Mounted) {
      const text = part.getModelText();
      if (!asked.test(text)) return close(part);
      place.append(list);
      mark(part, true);
      if (text === rendered) return;
      rendered = text;
      later(render, 30);
    },
    /** Whether the key was used up here. */
    key(event: KeyboardEvent, part: Mounted): boolean {
      if (!list.isConnected || !['Enter', 'Escape'].includes(event.key)) return false;
      event.preventDefault();
      event.stopPropagation();
      close(part);
      if (event.key === 'Enter') part.setText(part.getModelText().replace(asked, `@${jane.handle} `));
      return true;
    },
  };
}
