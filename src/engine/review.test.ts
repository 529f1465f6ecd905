import { describe, expect, it, vi } from 'vitest';
import { createEngine, type Draft, marksOf, remap, review } from './index.ts';
import { rules } from './rules/index.ts';

const traits = { limit: 3000, fold: 210, hashtags: 5, imageLed: false };
const post = (text: string, more: Partial<Draft> = {}): Draft => ({ text, kind: 'post', traits, ...more });
const ids = (draft: Draft) => review(draft).findings.map(({ ruleId }) => ruleId);
const states = (draft: Draft) =>
  Object.fromEntries(review(draft).checklist.map(({ id, state }) => [id, state]));

describe('a review', () => {
  it('says where in the text as it was typed, fancy letters and all', () => {
    const text = 'Hi 👋 𝗕𝗼𝗼𝗸 your free call today';
    const found = review(post(text)).findings.find(({ ruleId }) => ruleId === 'pitch-hard-cta');
    expect(found?.excerpt).toMatch(/^𝗕𝗼𝗼𝗸 your free call/);
    expect(text.slice(found?.span.start, found?.span.end)).toBe(found?.excerpt);
  });

  it('is silent in a sad moment', () => {
    const sad = review(post('Sale ends today! Closed for the funeral of our founder. Book now for Monday.'));
    expect(sad).toMatchObject({ quiet: 'sad', findings: [], praises: [] });
    expect(sad.score).toBeUndefined();
  });

  it('keeps to what holds in every language', () => {
    const { quiet, findings } = review(
      post('Hoy abrimos la nueva tienda en el centro, Hi {first_name}, compra ya en la tienda'),
    );
    expect(quiet).toBe('language');
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['leaflet-merge-field']);
  });

  it('gives no score to three words', () => {
    expect(review(post('New logo. Yay')).quiet).toBe('short');
    expect(review(post('')).quiet).toBe('short');
  });

  it('leaves out what is switched off and what the writer allows', () => {
    const text = 'Hurry, only 3 places left for the soup workshop.';
    const engine = createEngine();
    expect(engine.review(post(text), { rulesOff: rules.map(({ id }) => id) }).findings).toEqual([]);
    const allowing = engine.review(post(text), { phrases: { flag: [], allow: ['ONLY 3 places'] } });
    expect(allowing.findings.some(({ excerpt }) => /only 3 places/i.test(excerpt))).toBe(false);
  });

  it('keeps the key of a finding through edits elsewhere', () => {
    const key = (text: string) =>
      review(post(text)).findings.find(({ ruleId }) => ruleId === 'pitch-urgency')?.key;
    const text =
      'We bake on Friday. It smells of bread here. Hurry, only 3 places left for the class. Bring a bowl.';
    expect(key(text)).toBeDefined();
    expect(key(text.replace('Friday', 'Saturday'))).toBe(key(text));
  });

  it('names a rule that throws and goes on', () => {
    const broken = rules.find(({ id }) => id === 'pitch-urgency');
    if (!broken) throw new Error('no such rule');
    const check = vi.spyOn(broken, 'check').mockImplementation(() => {
      throw new Error('broken');
    });
    const { dropped, findings } = review(post('Hurry, only 3 places left. Book your free call today.'));
    expect(dropped).toEqual(['pitch-urgency']);
    expect(findings.map(({ ruleId }) => ruleId)).toContain('pitch-hard-cta');
    check.mockRestore();
  });
});

describe('a plug under a post', () => {
  const parent = { text: 'Our bakery turned five today.' };
  const plug = (text: string, me?: string) =>
    createEngine()
      .review(post(text, { kind: 'reply', parent }), me ? { me: { site: me } } : {})
      .findings.find(({ ruleId }) => ruleId === 'pitch-hijack-reply');

  it("is known by the writer's own site", () => {
    expect(plug('Happy birthday! This one is warm: ovens.example.com')).toBeUndefined();
    expect(
      plug('Happy birthday! This one is warm: ovens.example.com', 'https://www.ovens.example.com/')?.severity,
    ).toBe('pause');
  });

  it('weighs less where wares are only mentioned', () => {
    expect(plug('Happy birthday! We stock ovens.')?.severity).toBe('nudge');
    expect(plug('Happy birthday! Check out our shop.')?.severity).toBe('pause');
  });
});

describe('the score', () => {
  it.each([
    ['Delighted to announce our spring sale! 20% off everything. Book now! Link in bio.', 'leaflet'],
    [
      'Six years ago I could not afford a bike lock. Today my own shop opens and my mum is on the till. Come and say hi.',
      'conversation',
    ],
    ['The bridge is shut until noon, so the bus goes round by the mill.', 'chat'],
  ] as const)('of %j is %s', (text, band) => {
    expect(review(post(text)).band).toBe(band);
  });

  it('comes with the reasons that moved it', () => {
    const { reasons } = review(post('Book your free call today. Hurry, only 3 places left.'));
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.length).toBeLessThanOrEqual(2);
    expect(reasons.every(({ points }) => points < 0)).toBe(true);
  });

  it('softens an offer beside a story', () => {
    const offer = 'Tickets from £12 at the door.';
    const alone = review(post(`${offer} The doors open at seven.`)).score ?? 0;
    const told =
      review(post(`${offer} Last Tuesday Maya dropped the whole cake and we laughed until we cried.`))
        .score ?? 0;
    expect(told).toBeGreaterThan(alone);
  });
});

describe('the checklist', () => {
  it('of a post has its eight items, and a promise that is not counted', () => {
    const { checklist, ready } = review(
      post('Maya, how did you get the oven to survive Saturday? I burnt my first loaf last Tuesday.'),
    );
    expect(checklist.map(({ id }) => id)).toEqual([
      'speaks-to-someone',
      'person-in-it',
      'moment-or-why',
      'answerable',
      'no-hard-sell',
      'sounds-like-you',
      'starts-where-it-starts',
      'around-to-answer',
    ]);
    expect(checklist.find(({ promise }) => promise)?.id).toBe('around-to-answer');
    expect(ready).toBe(true);
  });

  it('keeps the hard sell open and says which rule', () => {
    const item = review(post('Book your free call today, the first ten get a discount.')).checklist.find(
      ({ id }) => id === 'no-hard-sell',
    );
    expect(item).toMatchObject({ state: 'open', starred: true });
    expect(item?.ruleId).toMatch(/^pitch-/);
  });

  it('of a reply asks for their words only where the page shows them', () => {
    const reply = post('Did the tiles hold up the refit?', { kind: 'reply' });
    expect(states(reply)['picks-up']).toBe('not-for-this-one');
    const parent = { text: 'The hardest part of the refit was choosing the tiles.' };
    expect(states({ ...reply, parent })['picks-up']).toBe('spotted');
  });

  it('of a message knows blanks, names, offers and length', () => {
    const message = (text: string, more: Partial<Draft> = {}) => states(post(text, { kind: 'dm', ...more }));
    expect(message('Hi {first_name}, how are you?')['no-blanks']).toBe('open');
    expect(message('Hi Tom, how is the shop?', { recipient: { name: 'Priya Rao' } })['no-blanks']).toBe(
      'open',
    );
    expect(message('Hi Priya, how is the shop?', { recipient: { name: 'Priya Rao' } })['no-blanks']).toBe(
      'spotted',
    );
    expect(message('We offer SEO packages, interested?', { theyWrote: false })['no-offer']).toBe('open');
    expect(message('Here is the offer', { theyWrote: true })['no-offer']).toBe('not-for-this-one');
    expect(message('word '.repeat(200))['short-enough']).toBe('open');
  });
});

describe('marks', () => {
  it('are two at most, one of a family, the strongest first, and no tips', () => {
    const marks = marksOf(
      review(
        post(
          'Book your free call today. Hurry, only 3 places left. Tag a friend who needs this. Comment "YES" below.',
        ),
      ),
    );
    expect(marks.length).toBe(2);
    expect(new Set(marks.map(({ ruleId }) => ruleId.split('-')[0])).size).toBe(2);
    expect(marks.every(({ severity }) => severity !== 'tip')).toBe(true);
  });
});

describe('remap', () => {
  it('moves what is behind an edit and drops what was touched', () => {
    const before = 'Soup on Friday. Hurry, only 3 places left.';
    const { findings } = review(post(before));
    const after = `Hot ${before}`;
    expect(remap(findings, before, after).map(({ span }) => after.slice(span.start, span.end))).toEqual(
      findings.map(({ excerpt }) => excerpt),
    );
    expect(remap(findings, before, before.replace('only 3', 'only three')).length).toBeLessThan(
      findings.length,
    );
    expect(remap(findings, before, '')).toEqual([]);
  });
});

it('a plain text gets nothing but its score', () => {
  expect(ids(post('The dog ate the map, so we went by the stars and ended up in Wigan.'))).toEqual([]);
});
