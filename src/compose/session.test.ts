import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '#messaging/protocol.ts';
import type { Circumstances } from '#surfaces/contract.ts';
import { replyTo } from '../../tests/doubles/reply.ts';
import { openTest } from '../../tests/doubles/session.ts';
import { testSurface } from '../../tests/doubles/surface.ts';
import { createDraftMemory } from './draft-memory.ts';

const told = (outcomes: readonly Outcome[]): readonly string[] =>
  outcomes.map(({ ruleId, what }) => `${ruleId} ${what}`);

describe('a session', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    document.body.replaceChildren();
  });

  it('asks once when it opens, which also wakes the background', async () => {
    const { asked } = openTest();
    await vi.advanceTimersByTimeAsync(0);
    expect(asked.map(({ draft }) => draft.text)).toEqual(['']);
  });

  it('keeps no timer at rest', async () => {
    const { surface } = openTest();
    surface.write('Come and buy now.');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reviews soon after a change but marks only after a pause', async () => {
    const { surface, marked, session } = openTest();
    surface.write('Come and buy now.');
    await vi.advanceTimersByTimeAsync(700);
    expect(session.store.getState().findings).toHaveLength(1);
    expect(marked()).toEqual([]);
    await vi.advanceTimersByTimeAsync(600);
    expect(marked()).toEqual(['buy now']);
  });

  it('waits for a sentence or twelve words before its first mark', async () => {
    const { surface, marked } = openTest();
    surface.write('Come and buy now');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(marked()).toEqual([]);
    surface.write('Come and buy now, because one two three four five six seven eight');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(marked()).toEqual(['buy now']);
  });

  it('waits longer after a paste', async () => {
    const { surface, marked } = openTest();
    surface.write('A whole text that was pasted. Come and buy now.');
    await vi.advanceTimersByTimeAsync(1_900);
    expect(marked()).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(marked()).toEqual(['buy now']);
  });

  it('shows no new mark while something is being composed', async () => {
    const { surface, marked } = openTest();
    surface.write('Come and buy now.');
    surface.composing = true;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(marked()).toEqual([]);
  });

  it('drops an answer that comes after the text went on', async () => {
    const { surface, answerBy, session } = openTest();
    await vi.advanceTimersByTimeAsync(0);
    answerBy(async (request) => {
      await new Promise((done) => setTimeout(done, request.draft.text.includes('first') ? 1_000 : 10));
      return replyTo(request);
    });
    surface.write('The first: buy now.');
    await vi.advanceTimersByTimeAsync(400);
    surface.write('The second is kind.');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(session.store.getState().findings).toEqual([]);
    expect(session.store.getState().text).toBe('The second is kind.');
  });

  it('moves a mark along with an edit before it, and drops it when its words change', async () => {
    const { surface, marked, session } = openTest();
    surface.write('Come and buy now.');
    await vi.advanceTimersByTimeAsync(2_000);
    surface.write('Hello. Come and buy now.');
    expect(session.store.getState().findings[0]?.span.start).toBe(16);
    expect(marked()).toEqual(['buy now']);
    surface.write('Hello. Come and buy n');
    expect(marked()).toEqual([]);
  });

  it('stays without marks when nobody answers, and goes on at the next change', async () => {
    const { surface, marked, answerBy } = openTest();
    answerBy(async () => undefined);
    surface.write('Come and buy now.');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(marked()).toEqual([]);
    answerBy(async (request) => replyTo(request));
    surface.write('Come and buy now. Do.');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(marked()).toEqual(['buy now']);
  });

  it('keeps a finding put aside for the rest of the draft', async () => {
    const { surface, marked, nudge, asked, outcomes } = openTest();
    surface.write('Come and buy now.');
    await vi.advanceTimersByTimeAsync(2_000);
    const { first, acts } = nudge();
    acts.notNow(first);
    expect(marked()).toEqual([]);
    surface.write('Come and buy now. And so on.');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(marked()).toEqual([]);
    expect(asked.at(-1)?.dismissed).toEqual(['pitch-hard-cta:buy now']);
    expect(told(outcomes)).toEqual(['pitch-hard-cta shown', 'pitch-hard-cta not-now']);
  });

  it('turns a rule off and takes its marks away at once, and no other', async () => {
    const { surface, marked, nudge, off } = openTest();
    surface.write('Come and buy now. Or act fast.');
    await vi.advanceTimersByTimeAsync(3_000);
    const { first, acts } = nudge();
    acts.turnOff(first, 'rule');
    expect([marked(), off]).toEqual([['act fast'], [{ what: 'rule', ruleId: 'pitch-hard-cta' }]]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(marked()).toEqual(['act fast']);
  });

  it.each(['site', 'day'] as const)('turned off for the %s, takes every mark away', async (what) => {
    const { surface, marked, nudge, off } = openTest();
    surface.write('Come and buy now. Or act fast.');
    await vi.advanceTimersByTimeAsync(3_000);
    const { first, acts } = nudge();
    acts.turnOff(first, what);
    expect([marked(), off]).toEqual([[], [{ what }]]);
  });

  it('asked again after the settings changed, drops and shows marks, and learns nothing from that', async () => {
    const { surface, marked, session, outcomes, answerBy } = openTest();
    surface.write('Come and buy now.');
    await vi.advanceTimersByTimeAsync(2_000);
    answerBy(async (request) => {
      const reply = replyTo(request);
      return { ...reply, review: { ...reply.review, findings: [] }, marks: [] };
    });
    session.askAgain();
    await vi.advanceTimersByTimeAsync(0);
    expect(marked()).toEqual([]);
    answerBy(async (request) => replyTo(request));
    session.askAgain();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(marked()).toEqual(['buy now']);
    expect(told(outcomes)).toEqual(['pitch-hard-cta shown']);
  });

  it('puts a fix in and learns that it helped', async () => {
    const { surface, nudge, outcomes } = openTest();
    surface.write('Come and buy now.');
    await vi.advanceTimersByTimeAsync(2_000);
    const { first, acts } = nudge();
    await expect(acts.use(first)).resolves.toBe('done');
    expect(surface.read()).toBe('Come and see you.');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(told(outcomes)).toEqual(['pitch-hard-cta shown', 'pitch-hard-cta fixed']);
  });

  it('undone right away, a fix did not help, and its mark stays away in this draft', async () => {
    const { surface, nudge, outcomes, marked } = openTest();
    surface.write('Come and buy now.');
    await vi.advanceTimersByTimeAsync(2_000);
    const { first, acts } = nudge();
    await acts.use(first);
    surface.write('Come and buy now.');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(marked()).toEqual([]);
    expect(told(outcomes)).toEqual(['shown', 'fixed', 'undone'].map((what) => `pitch-hard-cta ${what}`));
  });

  it('a fix that was written on is not undone by a later way back', async () => {
    const { surface, nudge, outcomes } = openTest();
    surface.write('Come and buy now.');
    await vi.advanceTimersByTimeAsync(2_000);
    const { first, acts } = nudge();
    await acts.use(first);
    surface.write('Come and see you. Soon.');
    surface.write('Come and buy now.');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(told(outcomes)).not.toContain('pitch-hard-cta undone');
  });

  it('tells each mark once, however often it is painted', async () => {
    const { surface, outcomes } = openTest();
    surface.write('Come and buy now.');
    await vi.advanceTimersByTimeAsync(2_000);
    surface.write('Come and buy now. More.');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(told(outcomes)).toEqual(['pitch-hard-cta shown']);
  });
});

describe('a box that the page swaps for another', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    document.body.replaceChildren();
  });
  const ana = { parent: { text: 'Hi all', author: 'Ana' } };

  /** Puts a pitch aside in one box, takes that box away, and opens another. */
  async function swapped(around: Circumstances, text: string, connected = false) {
    const memory = createDraftMemory();
    const old = openTest(testSurface('reply', ana), memory);
    old.surface.write('Come and buy now.');
    await vi.advanceTimersByTimeAsync(2_000);
    const { first, acts } = old.nudge();
    acts.notNow(first);
    old.session.tick('be-around', true);
    if (!connected) old.surface.box.element.remove();
    const fresh = openTest(testSurface('reply', around), memory);
    fresh.surface.write(text);
    await vi.advanceTimersByTimeAsync(3_000);
    return { old, fresh };
  }

  it('keeps what was put aside and ticked, and says nothing twice', async () => {
    const { fresh } = await swapped(ana, 'Come and buy now. Do.');
    expect(fresh.marked()).toEqual([]);
    expect(fresh.session.store.getState().ticked).toEqual(['be-around']);
    expect(told(fresh.outcomes)).toEqual([]);
  });

  it.each<[string, Circumstances, string, boolean]>([
    ['answers somebody else', { parent: { text: 'Hi all', author: 'Ben' } }, 'Come and buy now.', false],
    ['holds another text', ana, 'You can buy now.', false],
    ['stands beside the first, which is still there', ana, 'Come and buy now.', true],
  ])('begins anew where the new box %s', async (_what, around, text, connected) => {
    const { fresh } = await swapped(around, text, connected);
    expect(fresh.marked()).toEqual(['buy now']);
  });

  it('begins anew after the draft was sent', async () => {
    const memory = createDraftMemory();
    const old = openTest(testSurface('reply', ana), memory);
    old.surface.write('Come and buy now.');
    await vi.advanceTimersByTimeAsync(2_000);
    const { first, acts } = old.nudge();
    acts.notNow(first);
    old.surface.send({});
    old.surface.box.element.remove();
    const fresh = openTest(testSurface('reply', ana), memory);
    fresh.surface.write('Come and buy now.');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(fresh.marked()).toEqual(['buy now']);
  });
});

describe('a send', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    document.body.replaceChildren();
  });

  it('is reported with its review and without its text', async () => {
    const { surface, reports } = openTest(testSurface('reply', { parent: { text: 'Hi', author: 'Ana' } }));
    surface.write('Come and buy now.');
    surface.send({ verdict: 'probably' });
    await vi.advanceTimersByTimeAsync(0);
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({
      site: 'linkedin',
      kind: 'reply',
      toOthers: true,
      words: 4,
      band: 'chat',
      certainty: 'probably',
      pause: true,
      stock: false,
      sketch: [1, 2, 3],
    });
    expect(JSON.stringify(reports[0])).not.toMatch(/buy|Ana|Hi\b/);
  });

  it.each(['failed', 'unknown'] as const)('that is %s is never reported', async (verdict) => {
    const { surface, reports } = openTest();
    surface.write('Come and buy now.');
    surface.send({ verdict });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(reports).toEqual([]);
  });

  it('that the page takes back is taken back under the name of its report', async () => {
    const { surface, reports, back } = openTest();
    surface.write('Come and see us.');
    surface.send({});
    surface.takeBack();
    await vi.advanceTimersByTimeAsync(0);
    expect(back).toEqual([reports[0]?.dedupe]);
  });

  it.each([
    ['was never reported', {}, 'failed'],
    ['made no entry, since it was known already', { known: true }, 'confirmed'],
  ] as const)(
    'that %s takes nothing back',
    async (_what, { known = false }: { known?: boolean }, verdict) => {
      const { surface, back } = openTest(testSurface(), createDraftMemory(), known);
      surface.write('Come and see us.');
      surface.send({ verdict });
      surface.takeBack();
      await vi.advanceTimersByTimeAsync(0);
      expect(back).toEqual([]);
    },
  );

  it('on an own thread is not a reply to others', async () => {
    const { surface, reports } = openTest(testSurface('reply', { ownThread: true }));
    surface.write('Thank you for that.');
    surface.send({});
    await vi.advanceTimersByTimeAsync(0);
    expect(reports[0]?.toOthers).toBe(false);
  });

  it('gives the same name twice for the same send, and another for another person', async () => {
    const report = async (author: string): Promise<string | undefined> => {
      const { surface, reports } = openTest(testSurface('reply', { parent: { text: 'Hi', author } }));
      surface.write('Well done.');
      surface.send({});
      await vi.advanceTimersByTimeAsync(0);
      return reports[0]?.dedupe;
    };
    expect(await report('Ana')).toBe(await report('Ana'));
    expect(await report('Ana')).not.toBe(await report('Ben'));
  });

  it('is reported after the box left the page, and without an answer from the background', async () => {
    const { surface, reports, answerBy } = openTest();
    surface.write('Come and see us.');
    answerBy(async () => undefined);
    surface.leave();
    surface.send({ text: 'Come and see us.' });
    await vi.advanceTimersByTimeAsync(0);
    expect(reports).toHaveLength(1);
    expect(reports[0]?.sketch).toEqual([]);
  });

  it('with a mark in view counts as ignoring it, and the next text is a new draft', async () => {
    const { surface, session, outcomes } = openTest();
    surface.write('Come and buy now.');
    await vi.advanceTimersByTimeAsync(2_000);
    session.tick('be-around', true);
    surface.write('');
    surface.send({ text: 'Come and buy now.' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(told(outcomes)).toEqual(['pitch-hard-cta shown', 'pitch-hard-cta ignored']);
    expect(session.store.getState()).toMatchObject({ shown: [], dismissed: [], ticked: [] });
  });

  it('that never happened leaves an emptied box without a verdict on its marks', async () => {
    const { surface, outcomes } = openTest();
    surface.write('Come and buy now.');
    await vi.advanceTimersByTimeAsync(2_000);
    surface.write('');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told(outcomes)).toEqual(['pitch-hard-cta shown']);
  });
});
