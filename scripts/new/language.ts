import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addBefore, addImport, addItem } from './lines.ts';
import type { Plan } from './plan.ts';

/** A language by its two letters: the words of our pages and of the card, in English until they are translated. */
export function languageNamed(tag: string, root: string): Plan {
  const own = /^[a-z]{2}$/.test(tag)
    ? new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag)
    : undefined;
  const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag);
  if (!own || !english) throw new Error(`"${tag}" is not the two-letter tag of a language that Intl knows.`);
  const wordsOf = (file: string) =>
    /export const en = \{\n([\s\S]*)\} as const/.exec(readFileSync(join(root, file), 'utf8'))?.[1] ?? '';
  const name = `${own.charAt(0).toLocaleUpperCase(tag)}${own.slice(1)}`;
  const register = (type: string) => (text: string) =>
    addItem(
      addImport(text, `import { ${tag} } from './${tag}.ts';`),
      `catalogues: Readonly<Record<LanguageTag, ${type}>> = {`,
      tag,
    );
  return {
    words: {
      tag,
      english,
      words: wordsOf('src/languages/en.ts'),
      cardWords: wordsOf('src/languages/card/en.ts'),
    },
    files: [
      { path: `src/languages/${tag}.ts`, template: 'language.ts', what: 'the words of our pages' },
      { path: `src/languages/card/${tag}.ts`, template: 'language-card.ts', what: 'the words of the card' },
    ],
    edits: [
      {
        path: 'src/languages/tags.ts',
        what: 'its own name for itself',
        change: (text) => addBefore(text, '} as const;', `  ${tag}: '${name}',\n`),
      },
      { path: 'src/languages/index.ts', what: 'its line in the register', change: register('Messages') },
      {
        path: 'src/languages/card/index.ts',
        what: 'its line in the register of the card',
        change: register('CardMessages'),
      },
    ],
    next: [
      'Translate both files line by line: `npm run unit` names what is still English, and plurals that are missing.',
      ...(isRightToLeft(tag)
        ? ['It is written from right to left: say so in `directionOf` of src/languages/tags.ts.']
        : []),
    ],
  };
}

/** Newer than the types: Node 24 has it. */
function isRightToLeft(tag: string): boolean {
  const locale: { getTextInfo?: () => { direction: string } } = Object(new Intl.Locale(tag));
  return locale.getTextInfo?.().direction === 'rtl';
}
