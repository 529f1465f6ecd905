import type { Span } from '#engine/types.ts';
import type { ReplaceResult } from '../contract.ts';
import { applied, type Change, distance } from './change.ts';
import { isComposing, watchComposition } from './composition.ts';
import { nextFrame } from './pace.ts';
import { holdScroll } from './scroll.ts';

/** What one replacement asks of an editor. All offsets are of `read()`. */
export interface Hand {
  readonly element: HTMLElement;
  read(): string;
  /**
   * The change to make, so small that nothing else is touched; undefined when it may not be made, `no-way-back` when an undo
   * would not bring the text before.
   */
  plan(span: Span, text: string): Change | 'no-way-back' | undefined;
  /** Focuses the editor and selects the span; ends when the editor has learnt of it. */
  select(start: number, end: number): Promise<void>;
  /** What is selected now; the function it returns selects it again. */
  holdSelection(): () => void;
  /** Puts the text in place of the selection, once, by one way. */
  write(change: Change): void;
  /** Undoes by the editor's own history. */
  undo(): void;
  /** Does again what was undone last. */
  redo(): void;
}

const busy = new WeakSet<Element>();
/** Both have to pass before an editor is given up: frames are few on a busy page, and short on a fast screen. */
const framesToSettle = 12;
const msToSettle = 250;
const undosAtMost = 3;

/** Line ends as editors have them, and the spaces browsers put in for them. */
const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ');

/** Draft.js and Lexical may show an empty text as one empty line more. */
const same = (now: string, wanted: string): boolean =>
  tidy(now) === tidy(wanted) || (wanted === '' && now.trim() === '');

/**
 * Waits, frame by frame, until the editor shows `wanted` and goes on showing it: React and Lexical write what their
 * model holds a moment after the page shows what was typed.
 */
async function shows(
  hand: Hand,
  wanted: string,
  restoreScroll: () => void,
  isInterrupted: () => boolean,
): Promise<boolean> {
  const until = performance.now() + msToSettle;
  let steady = false;
  for (let frame = 0; frame < framesToSettle || performance.now() < until; frame++) {
    restoreScroll();
    await nextFrame();
    if (isInterrupted()) return true;
    const right = same(hand.read(), wanted);
    if (right && steady) return true;
    steady = right;
  }
  return false;
}

/** Whether the writer does something of their own before `end()` is called. */
function watchWriter(element: Element): { interrupted(): boolean; end(): void } {
  let own = false;
  const note = (event: Event): void => {
    own ||= event.isTrusted;
  };
  const view = element.ownerDocument.defaultView;
  const types = ['keydown', 'beforeinput', 'compositionstart', 'paste', 'drop'] as const;
  for (const type of types) view?.addEventListener(type, note, { capture: true, passive: true });
  return {
    interrupted: () => own || isComposing(element),
    end: () => {
      for (const type of types) view?.removeEventListener(type, note, { capture: true });
    },
  };
}

/**
 * Takes back what a write did that went wrong. An undo that does not lead nearer to the text before took out a step of
 * the writer's: it is done again, and no other is tried.
 */
async function takeBack(hand: Hand, before: string, restoreScroll: () => void): Promise<void> {
  const settle = async (): Promise<void> => {
    await nextFrame();
    restoreScroll();
  };
  const away = (text: string): number => distance(tidy(text), tidy(before));
  for (let tries = 0; tries < undosAtMost && !same(hand.read(), before); tries++) {
    const was = hand.read();
    hand.undo();
    await settle();
    const now = hand.read();
    if (now === was) return;
    if (same(now, before) || away(now) < away(was)) continue;
    hand.redo();
    return settle();
  }
}

async function carryOut(hand: Hand, span: Span, text: string): Promise<ReplaceResult> {
  const before = hand.read();
  const change = hand.plan(span, text);
  if (!change) return 'refused';
  if (change === 'no-way-back') return 'not-taken';
  const wanted = applied(before, change);
  const restoreScroll = holdScroll(hand.element);
  const restoreSelection = hand.holdSelection();
  if (!same(before, wanted)) {
    const writer = watchWriter(hand.element);
    await hand.select(change.start, change.end);
    writer.end();
    if (writer.interrupted() || hand.read() !== before) {
      restoreSelection();
      restoreScroll();
      return 'refused';
    }
    hand.write(change);
    // Who types on or sends at once has the last word: nothing is taken back under their hands.
    const after = watchWriter(hand.element);
    const isShown = await shows(hand, wanted, restoreScroll, after.interrupted);
    after.end();
    if (after.interrupted()) return 'done';
    if (!isShown) {
      await takeBack(hand, before, restoreScroll);
      return 'not-taken';
    }
  }
  const end = span.start + text.length;
  await hand.select(end, end);
  restoreScroll();
  return 'done';
}

/**
 * Replaces `span` by `text` if it holds `expected`, reads back, and leaves the caret after the new words. One at a
 * time for each element; nothing is touched during composition. Never throws.
 */
export async function replaceBy(
  hand: Hand,
  span: Span,
  expected: string,
  text: string,
): Promise<ReplaceResult> {
  const { element } = hand;
  watchComposition(element);
  if (busy.has(element) || isComposing(element) || !element.isConnected) return 'refused';
  if (!(span.start >= 0 && span.start <= span.end) || hand.read().slice(span.start, span.end) !== expected) {
    return 'refused';
  }
  busy.add(element);
  try {
    return await carryOut(hand, span, tidy(text));
  } catch {
    return 'not-taken';
  } finally {
    busy.delete(element);
  }
}
