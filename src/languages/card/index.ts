/** The door to the words of the card in the page. */
import { createSay, type SameKeysAs, type Say } from '../message.ts';
import { chooseTag, directionOf, type LanguageTag } from '../tags.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';

/** What a language has to hold: a missing sentence does not compile. */
export type CardMessages = SameKeysAs<typeof en>;

export interface CardLanguage {
  readonly tag: LanguageTag;
  readonly direction: 'ltr' | 'rtl';
  readonly t: Say<typeof en>;
}

const catalogues: Readonly<Record<LanguageTag, CardMessages>> = { en, de, es, fr, pt, ar };

/** The card's language. `choice` is the setting (a tag or `auto`), `preferred` the browser's tags, best first. */
export function pickCard(choice: string, preferred: readonly string[] = []): CardLanguage {
  const tag = chooseTag(choice, preferred);
  return { tag, direction: directionOf(tag), t: createSay<typeof en>(tag, catalogues[tag]) };
}
