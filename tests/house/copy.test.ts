import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#engine/catalogue.ts';
import { createEngine } from '#engine/index.ts';
import type { Card } from '#engine/rule.ts';
import { en as cardEn } from '#languages/card/en.ts';
import { en } from '#languages/en.ts';
import { languageTags } from '#languages/index.ts';
import type { Catalogue, Message } from '#languages/message.ts';
import { gradeOf } from './reading-grade.ts';
import { scolding } from './scolding.ts';

const english: Catalogue = { ...en, ...cardEn };

/** Every language file is named by its tag, and so is what it holds. */
async function wordsIn(tag: string): Promise<Catalogue> {
  const pages: Record<string, Catalogue> = await import(`../../src/languages/${tag}.ts`);
  const card: Record<string, Catalogue> = await import(`../../src/languages/card/${tag}.ts`);
  return { ...pages[tag], ...card[tag] };
}

const others: Readonly<Record<string, Catalogue>> = Object.fromEntries(
  await Promise.all(
    languageTags.filter((tag) => tag !== 'en').map(async (tag) => [tag, await wordsIn(tag)] as const),
  ),
);

const all: Readonly<Record<string, Catalogue>> = { en: english, ...others };

const formsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message).filter((form) => form !== undefined);

const linesOf = (catalogue: Catalogue): readonly (readonly [string, string])[] =>
  Object.entries(catalogue).flatMap(([key, message]) => formsOf(message).map((form) => [key, form] as const));

const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

/** Words that scold, push or promise. */
const banned =
  /\b(should|must|never|always lose|don't forget|only \d|hurry|wrong|bad|fail|failed|failure|error|warning|issue|oops|sorry|lose|lost|missed out|spam|boring|lazy|guilty|shame|streak|viral|reach|algorithm|leads|roi|growth|boost|engagement)\b/i;

describe('our own words in English', () => {
  it('hold no banned word', () => {
    expect(linesOf(english).filter(([, text]) => banned.test(text))).toEqual([]);
  });

  it('are short: a title 40 characters, a line 90, a paragraph on the first run or on data 200', () => {
    const room = (key: string): number => {
      if (/^(welcome|data)\./.test(key)) return 200;
      return /(title|^family\.|^band\.|^kind\.)/.test(key) ? 40 : 110;
    };
    expect(linesOf(english).filter(([key, text]) => text.length > room(key))).toEqual([]);
  });

  it('read at grade 7 or below, every part and the whole', () => {
    const parts = new Map<string, string>();
    for (const [key, text] of linesOf(english)) {
      // Names of a word or two, such as those of the bands, are not read as sentences.
      if (text.split(' ').length < 3) continue;
      const part = key.split('.')[0] ?? '';
      const sentence = /[.?…]$/.test(text) ? text : `${text}.`;
      parts.set(part, `${parts.get(part) ?? ''} ${sentence.replace(/\{\w+\}/g, 'two')}`);
    }
    const hard = [...parts]
      .map(([part, text]) => [part, gradeOf(text)] as const)
      .filter(([, grade]) => grade > 7);
    expect(hard).toEqual([]);
  });

  it('read at grade 7 or below, each line that is a sentence', () => {
    const sentences = linesOf(english).filter(
      ([, text]) => /[.?]$/.test(text) && text.split(' ').length >= 8,
    );
    const hard = sentences
      .map(([key, text]) => [key, gradeOf(text.replace(/\{\w+\}/g, 'two'))] as const)
      .filter(([, grade]) => grade > 7);
    expect(hard).toEqual([]);
  });
});

const ruleLines = (catalogue as readonly Card[]).flatMap(({ id, copy }) =>
  (['nudge', 'reader', 'try', 'why'] as const).map((part) => [`${id}: ${part}`, copy[part]] as const),
);

describe('the words of the rules', () => {
  it('hold no banned word', () => {
    expect(ruleLines.filter(([, text]) => scolding.test(text))).toEqual([]);
  });

  it('read at grade 7 or below, each line that is a sentence', () => {
    const hard = ruleLines
      .filter(([, text]) => text.split(' ').length >= 8)
      .map(([line, text]) => [line, gradeOf(text)] as const)
      .filter(([, grade]) => grade > 7);
    expect(hard).toEqual([]);
  });
});

describe('our own rules', () => {
  const engine = createEngine();
  const traits = { limit: 3000, fold: 400, hashtags: 3, imageLed: false };

  it.each(['post', 'reply', 'dm'] as const)(
    'mark nothing in our own words, read as a %s',
    (kind) => {
      const marked = [...linesOf(english), ...ruleLines].flatMap(([line, text]) =>
        engine
          .review({ text: text.replace(/\{\w+\}/g, 'two'), kind, traits, theyWrote: true }, {})
          .findings.filter(({ severity }) => severity !== 'tip')
          .map(({ ruleId }) => `${line}: ${ruleId}`),
      );
      expect(marked).toEqual([]);
    },
    30_000,
  );
});

/** What scolds or pushes, in each language: the same few words as in English. */
const bannedElsewhere: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:musst|müssen|sollst|solltest|niemals|falsch|schlecht|fehler|gefälligst|versäumt|verpasst|spam|schade|faul)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:debes|deberías|tienes que|nunca|jamás|error|fallo|fallaste|malo|mala|culpa|vago|spam|perdiste)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:dois|devrais|il faut|jamais|erreur|faute|mauvais|mauvaise|raté|coupable|paresseux|spam|perdu)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:deve|devia|deveria|tem de|tem que|nunca|jamais|erro|falha|mau|má|culpa|preguiça|spam|perdeu)(?!\p{L})/iu,
  ar: /(?<!\p{L})(?:يجب|عليك أن|لا بد|أبدا|خطأ|فشل|فشلت|سيئ|عيب|كسول)(?!\p{L})/u,
};

describe.each(Object.entries(bannedElsewhere))('our own words in %s', (tag, words) => {
  it('hold no word that scolds', () => {
    expect(linesOf(all[tag] ?? {}).filter(([, text]) => words.test(text))).toEqual([]);
  });
});

describe.each(Object.entries(all))('the words in %s', (tag, catalogue) => {
  it('hold no exclamation mark and no stray space', () => {
    expect(linesOf(catalogue).filter(([, text]) => /[!！]|^\s|\s$|\s{2}/.test(text))).toEqual([]);
  });

  it('fit into a notification: a line of at most 90 characters', () => {
    const shown = /^(?:reminder\.(?:\d+|weekly)|dip\.(?:over|all-over))$/;
    const lines = linesOf(catalogue).filter(([key]) => shown.test(key));
    expect(lines).toHaveLength(13);
    expect(lines.filter(([, text]) => text.length > 90)).toEqual([]);
  });

  it('are none of them empty', () => {
    expect(linesOf(catalogue).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('have a form for every plural of the language', () => {
    // French, Spanish and Portuguese use `many` for round millions alone: nobody replies that often.
    const needed = new Intl.PluralRules(tag)
      .resolvedOptions()
      .pluralCategories.filter((category) => category !== 'many' || tag === 'ar');
    const short = Object.entries(catalogue)
      .filter(([, message]) => typeof message !== 'string')
      .filter(([, message]) => needed.some((category) => !(category in (message as object))));
    expect(short).toEqual([]);
  });
});

describe.each(Object.entries(others))('the words in %s, beside the English', (_tag, catalogue) => {
  it('fill the same places', () => {
    const off = Object.entries(catalogue).filter(([key, message]) => {
      const ours = english[key] ?? '';
      const wanted = placesIn(typeof ours === 'string' ? ours : ours.other);
      const given = placesIn(typeof message === 'string' ? message : message.other);
      return wanted.join() !== given.join();
    });
    expect(off).toEqual([]);
  });

  it('are translated: hardly a line is left in English', () => {
    const same = Object.entries(catalogue).filter(
      ([key, message]) => typeof message === 'string' && message === english[key] && message.includes(' '),
    );
    expect(same).toEqual([]);
  });

  it('hold no key that the English does not have', () => {
    expect(Object.keys(catalogue).filter((key) => !(key in english))).toEqual([]);
  });
});

it('has a file for every language, for the pages and for the card', () => {
  const names = (pattern: string): readonly string[] =>
    globSync(pattern).map((file) => file.replace(/^.*\/|\.ts$/g, ''));
  for (const folder of ['src/languages', 'src/languages/card'])
    expect(names(`${folder}/*.ts`)).toEqual(expect.arrayContaining([...languageTags]));
});
