import { sweep } from './element.ts';

/**
 * How a send ends, by query: `fail=error` (the page says so), `fail=silent` (box cleared, nothing else happens),
 * `fail=stuck` (nothing happens), `fail=lost` (the box goes away with all around it), `fail=hidden` (sent, but the page does not
 * show it), `fail=late` (the text is shown at once, and marked as failed or taken away when the server says no, `after=n` ms later). `times=n`: only n tries end so; `spare=n`: the first n do not. `delay=n`: ms until the page acts.
 */
export type Outcome = 'sent' | 'error' | 'silent' | 'stuck' | 'lost' | 'hidden' | 'late';

const settings = new URLSearchParams(location.search);
let tries = 0;

/** What becomes of the try that is made now. */
export function nextOutcome(): Outcome {
  tries++;
  const fail = settings.get('fail') as Outcome | null;
  const at = tries - Number(settings.get('spare') ?? 0);
  return fail && at > 0 && at <= Number(settings.get('times') ?? Infinity) ? fail : 'sent';
}

/** Runs `work` when the site's server would have answered. */
export function later(work: () => void, ms = Number(settings.get('delay') ?? 80)): void {
  setTimeout(work, ms);
}

/** Runs `work` when a server says no to what its page has shown already. */
export const afterAll = (work: () => void): void => later(work, Number(settings.get('after') ?? 400));

/** One query setting. */
export const setting = (name: string): string | null => settings.get(name);

/** What has really been published: kept on `body` as JSON, for tests to compare with. */
export function published(text: string): void {
  const before: string[] = JSON.parse(document.body.dataset['published'] ?? '[]');
  document.body.dataset['published'] = JSON.stringify([...before, text]);
  if (settings.get('remember') === 'on')
    sessionStorage.setItem('sent', JSON.stringify([...sentBefore(), text]));
}

/**
 * With `remember=on`, what this tab published before the page was loaded again: pages show it as history, and the last of it
 * stands in the box once more, as browsers and sites bring drafts back.
 */
export function sentBefore(): readonly string[] {
  return settings.get('remember') === 'on' ? JSON.parse(sessionStorage.getItem('sent') ?? '[]') : [];
}

/** To be called when a box's model changed: with `sweep=on`, the page renders and foreign nodes go. */
export function rendered(): void {
  if (settings.get('sweep') === 'on') sweep();
}

/** Says that the page stands. */
export function ready(): void {
  document.body.dataset['ready'] = '';
}
