/** The door to the words of our own pages. The card in the page has its own, smaller set in `card/`. */
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { createSay, type SameKeysAs, type Say } from './message.ts';
import { pt } from './pt.ts';
import { chooseTag, directionOf, type LanguageTag, localeOf } from './tags.ts';

export { languageNames, languageTags } from './tags.ts';

/** What a language has to hold: a missing sentence does not compile. */
export type Messages = SameKeysAs<typeof en>;

export type MessageKey = keyof typeof en;

export type T = Say<typeof en>;

export interface Language {
  readonly tag: LanguageTag;
  /** The tag by which dates and numbers are written. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly t: T;
}

const catalogues: Readonly<Record<LanguageTag, Messages>> = { en, de, es, fr, pt, ar };

const made = new Map<string, Language>();

/**
 * The language to speak. `choice` is the setting (a tag or `auto`), `preferred` the browser's tags, best first.
 */
export function pick(choice: string, preferred: readonly string[] = []): Language {
  const tag = chooseTag(choice, preferred);
  const locale = localeOf(tag, preferred);
  const known = made.get(locale);
  if (known) return known;
  const t = createSay<typeof en>(locale, catalogues[tag]);
  const language = { tag, locale, direction: directionOf(tag), t };
  made.set(locale, language);
  return language;
}
