import { createDraftMemory } from '#compose/draft-memory.ts';
import { openSession } from '#compose/session.ts';
import type { Finding } from '#engine/types.ts';
import type { Outcome, Quieting, ReviewReply, ReviewRequest, SentReport } from '#messaging/protocol.ts';
import type { NudgeActs, NudgeView } from '#nudge/contract.ts';
import { replyTo } from './reply.ts';
import { testSurface } from './surface.ts';

/** Keeps findings whose words stand where they stood, or are moved by text put in before them. */
const move = (findings: readonly Finding[], before: string, after: string): readonly Finding[] =>
  findings.flatMap((finding) => {
    const shift = after.endsWith(before) ? after.length - before.length : 0;
    const span = { start: finding.span.start + shift, end: finding.span.end + shift };
    return after.slice(span.start, span.end) === finding.excerpt ? [{ ...finding, span }] : [];
  });

/** A session on a box without a page, with everything it tells the world. With `known`, the background says that a report made no entry. */
export function openTest(surface = testSurface(), memory = createDraftMemory(), known = false) {
  const end = new AbortController();
  const outcomes: Outcome[] = [];
  const reports: SentReport[] = [];
  const back: string[] = [];
  const asked: ReviewRequest[] = [];
  const off: Quieting[] = [];
  let view: NudgeView | undefined;
  let acts: NudgeActs | undefined;
  let answer = async (request: ReviewRequest): Promise<ReviewReply | undefined> => replyTo(request);
  const session = openSession(
    surface,
    {
      review(request) {
        asked.push(request);
        return answer(request);
      },
      async sent(report) {
        reports.push(report);
        return !known;
      },
      takenBack: ({ dedupe }) => back.push(dedupe),
      outcome: (outcome) => outcomes.push(outcome),
      turnOff: (quieting) => off.push(quieting),
      turnOn: (quieting) => off.splice(off.indexOf(quieting), 1),
      move,
      memory,
      startNudges(given) {
        acts = given;
        return { show: (next) => (view = next), openNearest: () => false, close: () => undefined };
      },
      now: () => Date.now(),
    },
    end.signal,
  );
  const marked = (): readonly string[] => view?.nudges.map(({ finding }) => finding.excerpt) ?? [];
  const nudge = () => {
    const first = view?.nudges[0];
    if (!first || !acts) throw new Error('Nothing is marked.');
    return { first, acts };
  };
  const answerBy = (next: typeof answer): void => {
    answer = next;
  };
  return { surface, session, end, outcomes, reports, back, asked, off, marked, nudge, answerBy };
}
