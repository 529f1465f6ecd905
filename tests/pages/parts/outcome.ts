import { sweep } from './element.ts';

/**
 * How a send ends, by query: `fail=error` (the page says so), `fail=silent` (box cleared, nothing else happens),
 * `fail=stuck` (nothing happens), `fail=lost` (the box goes away with all around it), `fail=hidden` (sent, but the page does not
 * show it), `fail=late` (the text is shown at once, and marked as failed or taken away when the server says no). `times=n`: only the first n tries end so. `delay=n`: ms until the page acts.
 */
export type Outcome = 'sent' | 'error' | 'silent' | 'stuck' | 'lost' | 'hidden' | 'late';

const settings = new URLSearchParams(location.search);
let tries = 0;

/** What becomes of the try that is made now. */
export function nextOutcome(): Outcome {
  tries++;
  const fail = settings.get('fail') as Outcome | null;
  return fail && tries <= Number(settings.get('times') ?? Infinity) ? fail : 'sent';
}

/** Runs `work` when the site's server would have answered. */
export function later(work: () => void, ms = Number(settings.get('delay') ?? 80)): void {
  setTimeout(work, ms);
}

/** One query setting. */
export const setting = (name: string): string | null => settings.get(name);

/** What has really been published: kept on `body` as JSON, for tests to compare with. */
export function published(text: string): void {
  const before: string[] = JSON.parse(document.body.dataset['published'] ?? '[]');
  document.body.dataset['published'] = JSON.stringify([...before, text]);
}

/** To be called when a box's model changed: with `sweep=on`, the page renders and foreign nodes go. */
export function rendered(): void {
  if (settings.get('sweep') === 'on') sweep();
}

/** Says that the page stands. */
export function ready(): void {
  document.body.dataset['ready'] = '';
}
