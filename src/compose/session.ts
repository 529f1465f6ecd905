import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OutcomeKind, Quieting } from '#messaging/protocol.ts';
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

  const set = (state: next.SessionState): void => {
    if (here.aborted || state === getState()) return;
    store.setState(state, true);
    nudges.show(viewOf(state));
  };

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
        if (result === 'done' && getState().standing.some((mark) => mark.key === key)) {
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
    set(next.edited(before, text, ports.now(), ports.move));
    loop.changed(before.text, text);
  });

  const send = async (attempt: SendAttempt): Promise<void> => {
    if (attempt.verdict !== 'confirmed' && attempt.verdict !== 'probably') return;
    for (const { ruleId } of next.ignoredBySending(getState())) tell(ruleId, 'ignored');
    set(next.fresh(getState()));
    const draft = draftOf(surface, attempt.text, attempt.circumstances);
    const report = reportOf(surface.box, attempt, await ports.review({ sequence: 0, draft }));
    if (report && !signal.aborted) ports.sent(report);
  };
  surface.onSend((attempt) => void send(attempt));
  surface.onGone(() => gone.abort());

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
