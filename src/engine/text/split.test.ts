import { expect, it } from 'vitest';
import { BREAK, classOf, STOP } from './classes.ts';
import { split } from './split.ts';

it('a sentence ends at every unit that is a stop or a break, and at no other', () => {
  for (let code = 0; code < 65_536; code++) {
    const kind = classOf(code);
    const cut = split(`it${String.fromCharCode(code)} b`).length > 1;
    expect(cut, code.toString(16)).toBe(kind === STOP || kind === BREAK);
  }
});
