import type { Page } from 'puppeteer-core';

/** What is used here of an event of Chromium's trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time on the processor: what it is on a busy machine, too. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly type?: string; readonly url?: string } };
}

export interface Work {
  /** Milliseconds on the processor that our scripts took from each key to the next. */
  readonly perKey: readonly number[];
  /** How often the browser called a function of our scripts. */
  readonly calls: number;
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];
const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
const isWithin = (inner: TraceEvent, outer: TraceEvent): boolean =>
  inner !== outer && inner.tid === outer.tid && inner.ts >= outer.ts && endOf(inner) <= endOf(outer);

/** Which work of ours is done in a page while `act` goes on, in handlers, frames and timers alike. */
export async function workDuring(page: Page, extensionId: string, act: () => Promise<void>): Promise<Work> {
  await page.tracing.start({ categories });
  await act();
  const trace = await page.tracing.stop();
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(new TextDecoder().decode(trace));
  return workIn(traceEvents, `chrome-extension://${extensionId}/`);
}

function workIn(all: readonly TraceEvent[], ourAddress: string): Work {
  const whole = all.filter(({ ph }) => ph === 'X');
  const keys = whole.filter(isKey).toSorted((one, other) => one.ts - other.ts);
  const here = whole.filter(({ tid }) => keys.length === 0 || tid === keys[0]?.tid);
  const entries = here.filter(({ name }) => /^(FunctionCall|EventDispatch)$/.test(name));
  const ours = outermost(entries.filter(({ args }) => args.data?.url?.startsWith(ourAddress)));
  // What waits for an answer goes on in a microtask, of which the trace does not say whose it is: counted as ours.
  const loose = here.filter(
    (event) => event.name === 'RunMicrotasks' && !entries.some((entry) => isWithin(event, entry)),
  );
  const perKey = keys.map(({ ts }, index) => {
    const until = keys[index + 1]?.ts ?? Number.POSITIVE_INFINITY;
    const between = [...ours, ...loose].filter((event) => event.ts >= ts && event.ts < until);
    return between.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
  });
  return { perKey, calls: ours.length };
}

const isKey = ({ name, args }: TraceEvent): boolean =>
  name === 'EventDispatch' && args.data?.type === 'keydown';

const outermost = (events: readonly TraceEvent[]): readonly TraceEvent[] =>
  events.filter((event) => !events.some((other) => isWithin(event, other)));
