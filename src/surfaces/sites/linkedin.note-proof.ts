import type { Box, ProofWatch } from '../contract.ts';
import { anyOf } from '../selectors.ts';
import { invited } from './linkedin.circumstances.ts';
import {
  answerPatience,
  closing,
  findAll,
  itself,
  leftOver,
  newErrors,
  newSuccesses,
  novelty,
  rootsFor,
} from './linkedin.page.ts';
import { slugOf } from './linkedin.people.ts';
import * as seen from './linkedin.selectors.ts';
import { says, words } from './linkedin.words.ts';

/**
 * A new "Pending" on that person's card, or a notice that it went well. One on a card that nobody can tell whose it is, is a
 * weak hint; the dialog closing alone is none.
 */
export function noteProof(box: Box, text: string): ProofWatch {
  const roots = rootsFor(box);
  const errors = newErrors(roots);
  const successes = newSuccesses(roots);
  const dialogs = novelty(() => findAll(roots, anyOf(seen.dialogs)), itself);
  const person = invited(box);
  const closed = closing(box);
  const fresh = novelty(
    () =>
      findAll(roots, '[aria-label]').filter((badge) =>
        says(badge.getAttribute('aria-label') ?? '', words.pending),
      ),
    (badge) => `${badge.getAttribute('aria-label')} ${addressBeside(badge) ?? ''}`,
  );
  const isTheirs = (badge: Element) => {
    const label = badge.getAttribute('aria-label') ?? '';
    if (person.name ? label.includes(person.name) : spells(label, person.slug)) return true;
    const beside = addressBeside(badge);
    if (person.slug && beside) return beside === person.slug;
    return !person.name && !person.slug;
  };
  return {
    patienceMs: answerPatience,
    check: () => {
      const gone = closed.look();
      if (fresh().some(isTheirs) || (gone && successes().length > 0)) return 'confirmed';
      return errors().length > 0 ? 'failed' : undefined;
    },
    atTheEnd: () => {
      if (dialogs().length > 0) return 'failed';
      return closed.soon() && fresh().length > 0 ? 'probably' : leftOver(box, text);
    },
  };
}

/** Whether a label holds the words of an address such as `in/jane-doe-8a1`, which has them from the person's name. */
function spells(label: string, slug: string | undefined): boolean {
  const parts =
    slug
      ?.split('/')[1]
      ?.split('-')
      .filter((part) => !/\d/.test(part)) ?? [];
  const plain = label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return parts.length > 1 && parts.every((part) => plain.includes(part));
}

/** Whose card a control stands on: the nearest part around it with a link to exactly one profile. */
function addressBeside(control: Element): string | undefined {
  let part = control.parentElement;
  for (let steps = 0; part && steps < 6; steps++, part = part.parentElement) {
    const slugs = new Set(
      [...part.querySelectorAll(anyOf(seen.memberLinks))].map((link) => slugOf(link.getAttribute('href'))),
    );
    if (slugs.size > 1) return undefined;
    if (slugs.size === 1) return [...slugs][0];
  }
  return undefined;
}
