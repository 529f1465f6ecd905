/** The languages the product speaks, each under its own name. */
export const languageNames = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  pt: 'Português',
  ar: 'العربية',
} as const;

export type LanguageTag = keyof typeof languageNames;

export const languageTags = Object.keys(languageNames) as readonly LanguageTag[];

/** Which way the language is written. */
export function directionOf(tag: LanguageTag): 'ltr' | 'rtl' {
  return tag === 'ar' ? 'rtl' : 'ltr';
}

/**
 * The language to speak. `choice` is what the user chose: a tag, or `auto` for the first of `preferred` (the browser's
 * tags, best first) that we speak. English where nothing fits.
 */
export function chooseTag(choice: string, preferred: readonly string[]): LanguageTag {
  const wanted = choice === 'auto' ? preferred : [choice];
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0];
    const known = languageTags.find((ours) => ours === base);
    if (known) return known;
  }
  return 'en';
}

/**
 * How dates and numbers are written: the first of `preferred` that is the language `tag` in some place, such as `en-GB`
 * for `en`, or `tag` itself.
 */
export function localeOf(tag: LanguageTag, preferred: readonly string[]): string {
  return preferred.find((one) => isSound(one) && one.toLowerCase().split('-')[0] === tag) ?? tag;
}

function isSound(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
