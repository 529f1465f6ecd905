import { running } from '../guards/running.ts';
import { asksToBuy, urgencies } from '../guards/selling.words.ts';
import type { Card, Rule } from '../rule.ts';
import { saying } from '../shapes/sights.ts';
import { type Doc, type Placed, tokenText } from '../text/doc.ts';
import { SHOUTED } from '../text/tokens.ts';
import type { Span } from '../types.ts';

export const card = {
  id: 'craft-shouting',
  family: 'craft',
  severity: 'tip',
  kinds: ['post', 'reply', 'dm', 'note'],
  copy: {
    nudge: 'It sounds like shouting from here. Try it at talking volume.',
    reader: 'Capitals read as shouting, and some screen readers stumble over them.',
    try: 'Does it still say what you mean in small letters?',
    why: 'Shouting a pitch into a room and leaving is not being present. Normal case reads as one person talking to another, and it is kinder to screen readers.',
    source: 'Accessibility guidance on capitals; sites count it as shouting',
    evidence: 'platform-rule',
  },
} as const satisfies Card;

export const rule: Rule = {
  ...card,
  examples: {
    flags: [
      'BIG SALE THIS WEEKEND AT OUR LEEDS SHOWROOM',
      'DO NOT MISS THIS amazing opportunity',
      'We are OPEN AGAIN ON MONDAY come and see us',
      'Biggest discount ever!!!!!! Book today!!!!',
      'ATTENTION ALL LANDLORDS read this now',
      'WE ARE NOW OPEN IN COVENTRY',
      'ALL STOCK MUST GO this week',
      'Hurry! Sale! Big one!! Book now!! Call us today!!',
      'READ THIS BEFORE YOU buy a tent',
      'come down THIS VERY SATURDAY lads',
    ],
    passes: [
      'NHS, HMRC and DVLA in one morning. I need a lie down.',
      'YES!!! Maya passed her driving test!!!',
      'My dad texts LIKE THIS and we love him',
      'The BBC and ITV both rang, neither left a message.',
      'It was the USB-C lead. It is ALWAYS the USB-C lead.',
      'AI, API and SEO, and he still prints his emails.',
      'OK TV is off.',
      'YAY! Nkechi is home! She is home!! And fed!!',
      'The KPMG lift and the HSE lift are both broken.',
      'WOW what a goal',
    ],
  },
  phrases: [asksToBuy, urgencies],
  check(doc, scene) {
    if (scene.ask(running)) return [];
    const runs = doc.sentences.filter(shouts).flatMap((placed) => runsOf(placed));
    if (runs.length > 0)
      return runs.map((run) => ({ ...run, data: saying(doc, run), fix: { ...run, text: calm(doc, run) } }));
    if (!(doc.has(asksToBuy) || doc.has(urgencies))) return [];
    const marks = doc.text.match(/!/g)?.length ?? 0;
    if (marks < 5) return [];
    const start = doc.text.indexOf('!');
    const end = start + (/^!+/.exec(doc.text.slice(start))?.[0].length ?? 1);
    return [{ start, end, data: { marks } }];
  },
};

const ACRONYMS: ReadonlySet<string> = new Set(
  'NHS HMRC BBC VAT ITV DVLA UK USA EU UN US CEO CFO CTO COO HR PR IT AI API SEO SEM ROI KPI PPC B2B B2C SME SMES NGO TV DJ MP MPS NFL NBA PDF URL CRM ERP GDPR ISO BMW KPMG IBM AWS SQL HTML CSS JSON GST PAN ICSE CBSE IIT IIM NYSC INEC GTB MTN RTE GAA HSE RSA CV FAQ DIY ASAP RSVP DM LLC LTD PLC AM PM OK TBC TBD RT'.split(
    ' ',
  ),
);

function shouts({ sentence: { flags } }: Placed): boolean {
  return (flags & SHOUTED) !== 0;
}

/** Three capital words in a row, of which two are no acronyms and one is longer than three letters. */
function runsOf(placed: Placed): Span[] {
  const { tokens } = placed.sentence;
  const runs: Span[] = [];
  let from = -1;
  for (let at = 0; at <= tokens.count; at++) {
    const shouted = at < tokens.count && ((tokens.flags[at] ?? 0) & SHOUTED) !== 0;
    const inside =
      shouted || (from >= 0 && at < tokens.count && /^(?:I|A|&|\d+)$/.test(tokenText(placed, at)));
    if (inside && from < 0) from = at;
    if (inside || from < 0) continue;
    const words = Array.from({ length: at - from }, (_, step) => tokenText(placed, from + step)).filter(
      (word) => !ACRONYMS.has(word) && word.length > 1,
    );
    if (at - from >= 3 && words.length >= 2 && words.some((word) => word.length > 3)) {
      runs.push({
        start: placed.start + (tokens.start[from] ?? 0),
        end: placed.start + (tokens.end[at - 1] ?? 0),
      });
    }
    from = -1;
  }
  return runs;
}

/** The run in small letters; acronyms stay, and a capital where the sentence starts. */
function calm(doc: Doc, { start, end }: Span): string {
  const opens = doc.sentences.some((placed) => start - placed.start < 3 && start >= placed.start);
  const lower = doc.text
    .slice(start, end)
    .replace(/[\p{L}\p{N}']+/gu, (word) => (ACRONYMS.has(word) || word === 'I' ? word : word.toLowerCase()));
  return opens ? lower.slice(0, 1).toUpperCase() + lower.slice(1) : lower;
}
