import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OutcomeKind, Quieting, SentReport } from '#messaging/protocol.ts';
import type { Nudge, Nudges, Quiet } from '#nudge/contract.ts';
import type { SendAttempt, Surface } from '#surfaces/contract.ts';
import { draftOf } from './draft.ts';
import { reviewLoop } from './review-loop.ts';
import { reportOf } from './sent-report.ts';
import type { SessionPorts } from './session-ports.ts';
import * as next from './session-state.ts';
import { viewOf } from './session-view.ts';

/** One open box, from its first focus until it leaves the page. */
export interface Session {
  readonly surface: Surface;
  readonly store: StoreApi<next.SessionState>;
  readonly nudges: Nudges;
  /** Aborted when the box has left the page, or with the whole script. */
  readonly signal: AbortSignal;
  /** The box has the focus again. */
  touch(): void;
  tick(item: string, on: boolean): void;
  /** Asks again about the same text: what may be shown of it may have changed. */
  askAgain(): void;
}

/**
 * Opens the session of `surface`. At rest it has no timer. Marks and timers end when the box leaves the page; a send that
 * is proved after that is still reported, as long as `signal` holds.
 */
export function openSession(surface: Surface, ports: SessionPorts, signal: AbortSignal): Session {
  const store = createStore<next.SessionState>(() => ({ ...next.emptySession, touchedAt: ports.now() }));
  const { getState } = store;
  const gone = new AbortController();
  const here = AbortSignal.any([signal, gone.signal]);
  const tell = (ruleId: string, what: OutcomeKind): void => ports.outcome({ ruleId, what });

  let isFollowed = false;
  const set = (state: next.SessionState): void => {
    if (here.aborted || state === getState()) return;
    store.setState(state, true);
    nudges.show(viewOf(state));
    if (isFollowed || !next.isDecided(state)) return;
    isFollowed = true;
    ports.memory.follow(surface.box, surface.circumstances(), getState);
  };
  const takeOver = (state: next.SessionState): next.SessionState => {
    if (next.isDecided(state)) return state;
    const before = ports.memory.take(surface.box, () => surface.circumstances(), state.text);
    return before ? next.takenOver(state, before) : state;
  };
  let used: next.UsedFix | undefined;

  const nudges = ports.startNudges(
    {
      opened(nudge, praise) {
        tell(nudge.finding.ruleId, 'opened');
        if (praise) tell(praise.finding.ruleId, 'shown');
      },
      async use({ finding: { key, ruleId } }) {
        const { text, findings } = getState();
        const fix = findings.find((finding) => finding.key === key)?.fix;
        if (!fix) return 'refused';
        const result = await surface.replace(fix.span, text.slice(fix.span.start, fix.span.end), fix.text);
        if (result !== 'done') return result;
        used = { key, ruleId, before: text, after: surface.read() };
        if (getState().standing.some((mark) => mark.key === key)) {
          tell(ruleId, 'fixed');
          set(next.settled(getState(), key));
        }
        return result;
      },
      notNow({ finding }) {
        tell(finding.ruleId, 'not-now');
        set(next.putAside(getState(), [finding.key]));
      },
      turnOff(nudge, what) {
        ports.turnOff(quietingOf(nudge, what));
        const { ruleId } = nudge.finding;
        const its = getState().findings.filter((finding) => what !== 'rule' || finding.ruleId === ruleId);
        set(
          next.hushed(
            getState(),
            its.map(({ key }) => key),
          ),
        );
      },
      turnOn: (nudge, what) => ports.turnOn(quietingOf(nudge, what)),
    },
    here,
  );

  const loop = reviewLoop(surface, ports, { getState, set, tell, signal: here });
  surface.onChange(() => {
    const text = surface.read();
    const before = getState();
    // The page may have put the same words into new nodes: the marks are painted again.
    if (text === before.text) return nudges.show(viewOf(before));
    nudges.close();
    const after = takeOver(next.edited(before, text, ports.now(), ports.move));
    const undone = used?.before === text ? used : undefined;
    if (used?.after !== text) used = undefined;
    if (undone) tell(undone.ruleId, 'undone');
    set(undone ? next.putAside(after, [undone.key]) : after);
    loop.changed(before.text, text);
  });

  /** The report, where it made an entry in the ledger. */
  const send = async (attempt: SendAttempt): Promise<SentReport | undefined> => {
    if (attempt.verdict !== 'confirmed' && attempt.verdict !== 'probably') return undefined;
    for (const { ruleId } of next.ignoredBySending(getState())) tell(ruleId, 'ignored');
    set(next.fresh(getState()));
    const draft = draftOf(surface, attempt.text, attempt.circumstances);
    const report = reportOf(surface.box, attempt, await ports.review({ sequence: 0, draft }));
    if (report && !signal.aborted && (await ports.sent(report))) return report;
    return undefined;
  };
  const entries = new WeakMap<SendAttempt, ReturnType<typeof send>>();
  surface.onSend((attempt) => void entries.set(attempt, send(attempt)));
  surface.onTakenBack(async (attempt) => {
    const report = await entries.get(attempt);
    if (report && !signal.aborted) ports.takenBack(report);
  });
  surface.onGone(() => gone.abort());

  set(takeOver({ ...getState(), text: surface.read() }));
  loop.opened();
  return {
    surface,
    store,
    nudges,
    signal: here,
    touch: () => set({ ...getState(), touchedAt: ports.now() }),
    tick: (item, on) => set(next.ticked(getState(), item, on)),
    askAgain: () => loop.again(),
  };
}

function quietingOf({ finding: { ruleId } }: Nudge, what: Quiet): Quieting {
  return what === 'rule' ? { what, ruleId } : { what };
}
