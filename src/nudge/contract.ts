import type { Copy, Finding } from '#engine/types.ts';
import type { ReplaceResult, Surface } from '#surfaces/contract.ts';
import type { Early } from '#surfaces/early.ts';

/** A finding with the words that go with it: all that marks and card need. */
export interface Nudge {
  readonly finding: Finding;
  readonly copy: Copy;
  /** The words that the fix would replace; often more than the finding points at. */
  readonly replaced?: string;
}

/** How things are shown, from the settings. */
export interface Showing {
  readonly announce: boolean;
  readonly look: 'system' | 'light' | 'dark';
  /** A language tag, or `auto` for the browser's. */
  readonly language: string;
}

/** What is to be seen now. Marks are painted for all nudges; none means nothing in the page at all. */
export interface NudgeView {
  readonly nudges: readonly Nudge[];
  /** A strength of this text, said in one line on the card. */
  readonly praise?: Nudge;
  readonly showing: Showing;
}

/** What the writer did with a nudge; the session carries it out. */
export interface NudgeActs {
  opened(nudge: Nudge, praise: Nudge | undefined): void;
  use(nudge: Nudge): Promise<ReplaceResult>;
  notNow(nudge: Nudge): void;
  turnOff(nudge: Nudge, what: Quiet): void;
  /** The undo of `turnOff`. */
  turnOn(nudge: Nudge, what: Quiet): void;
}

/** What a card can make quiet for longer than one draft: its kind of thought, the site, everything until tomorrow. */
export type Quiet = 'rule' | 'site' | 'day';

export interface Nudges {
  /** Paints the marks anew; called after every change of the text, so it is cheap when there is nothing to paint. */
  show(view: NudgeView): void;
  /** Opens the card of the nudge nearest to the caret and moves the focus there. False where there is none. */
  openNearest(): boolean;
  /** Closes the card, if it is open, without moving the focus. */
  close(): void;
}

/** What nudges need to live in the page around one surface. */
export interface NudgeOptions {
  readonly surface: Surface;
  readonly acts: NudgeActs;
  readonly early: Early;
  /** Whether a control of the page publishes the text of this box: nothing of ours covers it. */
  readonly sends: (control: Element) => boolean;
  /** What may be turned off here, in the order it is offered. */
  readonly quiets: readonly Quiet[];
  /** Marks, card and listeners end with it. */
  readonly signal: AbortSignal;
}
