import type { Card, Rule } from '../rule.ts';

export const card = {
  id: 'leaflet-merge-field',
  family: 'leaflet',
  severity: 'pause',
  kinds: ['post', 'reply', 'dm', 'note'],
  copy: {
    nudge: "There's a blank left to fill in here. Who is this going to?",
    reader: 'A stray placeholder tells someone they are a row in a list.',
    try: 'What is their name? Put it in, or start without a greeting.',
    why: 'A stray placeholder tells someone they are a row in a list. It takes seconds to fix and nothing gives away a mail-merge faster.',
    source: 'Experience of people who write to customers every day',
    evidence: 'trainers-experience',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  neutral: true,
  examples: {
    flags: [
      'Hi {first_name}, loved your profile!',
      'Hello [Name], I see you work at [Company].',
      'Dear %FIRSTNAME%, quick question',
      'Hi <<contact.first>>, hope all is well',
      'Hi NAME, I noticed your post about INSERT TOPIC',
      'Good morning [First Name], trust you are well',
      'Hey {{ first name }} 👋 how are things in {city}?',
      'Happy Diwali *|FNAME|* and family',
      'dear <name> pls find our rates',
      'Thanks {{company}} for a great year',
    ],
    passes: [
      'The array is written [1, 2, 3] in this language.',
      'I use {curly braces} in CSS and still mix them up.',
      'Price list [PDF] attached as you asked.',
      'She signed it [sic] and sent it anyway.',
      'My name tag said NAME in big letters all day.',
      'The error said {null} and I laughed for a week.',
      'We need [laughs] a bigger van, says the transcript.',
      '100% of us, %100 on the meter, who knows.',
      'If a < b and b > c then maths is fun, Kwame.',
      'Put your name on the list by the door.',
      'Three notes I send after a talk: "Hi [Name], loved the bit on [topic]." "Hello [Name], could we meet in [city]?" Use them.',
    ],
  },
  check(doc, scene) {
    const name = scene.draft.recipient?.name?.trim().split(/\s+/)[0];
    const fields = findFields(doc.text);
    if (scene.draft.kind === 'post' && fields.length >= TEMPLATES) return [];
    return fields.map(({ start, end, greeting }) => ({
      start,
      end,
      data: { field: doc.text.slice(start, Math.min(end, start + 40)) },
      ...(name && /name|first|field|recipient/i.test(doc.text.slice(start, end))
        ? { fix: { start, end, text: name } }
        : greeting
          ? { fix: { start: start - 1, end, text: '' } }
          : {}),
    }));
  },
};

/** So many blanks in a post are a template that is given away, not a letter that was not filled in. */
const TEMPLATES = 4;

interface Field {
  readonly start: number;
  readonly end: number;
  /** Comes right after "Hi " or "Dear ". */
  readonly greeting: boolean;
}

const NAMES =
  '(?:first|last|full|your|contact|company|business|customer|client|recipient|user|job|product|insert|their|the|my)';
const KEYS =
  '(?:name|firstname|lastname|fname|lname|surname|company|business|city|town|title|topic|industry|role|position|product|field|first|last)';

/** Each kind of bracket that mail-merge programs use, around the name of a field, and what it cannot do without. Every pattern is bounded. */
const FIELDS: readonly (readonly [needs: readonly string[], pattern: RegExp])[] = [
  [['{'], new RegExp(`\\{{1,2}\\s{0,2}(?:${NAMES}[ _.-]?){0,2}${KEYS}\\s{0,2}\\}{1,2}`, 'gi')],
  [['['], new RegExp(`\\[{1,2}\\s{0,2}(?:${NAMES}[ _.-]?){0,2}${KEYS}\\s{0,2}\\]{1,2}`, 'gi')],
  [['<<'], /<<\s{0,2}[\w. ]{2,30}>>/gi],
  [['<'], new RegExp(`<(?:${NAMES}[ _.-]?){0,2}${KEYS}>`, 'gi')],
  [['%'], /%[A-Z][A-Z_]{3,20}%/g],
  [['*|'], /\*\|[A-Z_]{2,20}\|\*/g],
  [['NAME', 'XXX'], /(?<=\b(?:Hi|Hello|Dear|Hey) )(?:NAME|FIRSTNAME|FIRST NAME|XXX+)(?=[ ,!.]|$)/g],
  [['INSERT'], /\bINSERT (?:NAME|TOPIC|LINK|COMPANY|TITLE|DATE|TEXT)\b/g],
];

function findFields(text: string): Field[] {
  return FIELDS.filter(([needs]) => needs.some((part) => text.includes(part))).flatMap(([, field]) =>
    [...text.matchAll(field)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      greeting: /\b(?:hi|hello|dear|hey) $/i.test(text.slice(Math.max(0, match.index - 8), match.index)),
    })),
  );
}
