import type { Kind, Parent, Recipient, Span, Traits } from '#engine/types.ts';
import type { Place } from '#sites.ts';

/** The technology under a compose box. */
export type EditorId = 'textarea' | 'draft' | 'lexical' | 'quill' | 'prosemirror' | 'plain';

/** A selector as dated data: what it finds, where and when it was seen, and who saw it. */
export interface SeenSelector {
  readonly selector: string;
  /** Which layout or variant it belongs to, and the evidence. */
  readonly where: string;
  /** YYYY-MM of the newest sighting. */
  readonly seen: string;
}

/** A compose box that a site has recognised. Nothing in it is live except the elements. */
export interface Box {
  readonly place: Place;
  /** Name of the box in the site's register, such as `comment` or `post-dialog`. */
  readonly name: string;
  readonly kind: Kind;
  /** The editable element itself: a textarea or the root of a rich editor. */
  readonly element: HTMLElement;
  /** The dialog, form or card that holds box and send control. */
  readonly scope: ParentNode & Node;
}

/** What the page shows around a box; an absent field means "not shown" or "unsure". */
export interface Circumstances {
  readonly parent?: Parent;
  readonly recipient?: Recipient;
  readonly ownThread?: boolean;
  readonly theyWrote?: boolean;
}

/** `probably` rests on a weak hint and counts as half. */
export type Verdict = 'confirmed' | 'probably' | 'failed' | 'unknown';

/** Watches for the page's own proof after a click or shortcut that may send. Made at that moment, so it knows what was there before. */
export interface ProofWatch {
  /** Looks at the page now; `undefined` means "nothing yet". Called after mutations, so it is cheap and never throws. */
  check(): 'confirmed' | 'failed' | undefined;
  /** Called once when `patienceMs` is over. */
  atTheEnd(): Verdict;
  readonly patienceMs: number;
  readonly doubt?: Doubt;
}

/** What is left to say of a confirmed send where pages show a text at once and hear later that their server refused it. */
export interface Doubt {
  /** How long after the proof, in ms. */
  readonly lastsMs: number;
  /** Looks at the page now. Called about once a second, in order, so it may compare with what it saw before. */
  isRefuted(): boolean;
}

/** Everything that is known of one site: where boxes are, of which kind, and what proves a send. */
export interface Site {
  readonly place: Place;
  traits(kind: Kind): Traits;
  /** The box that `element` belongs to, if this site knows it. Fails closed: no guess. */
  boxAt(element: Element): Box | undefined;
  circumstancesOf(box: Box): Circumstances;
  /** Whether this click (its composed path, deepest first) may send the box's text. */
  sendsByClick(box: Box, path: readonly EventTarget[]): boolean;
  sendsByKey(box: Box, event: KeyboardEvent): boolean;
  /** `text` is the draft at that moment. */
  watchSend(box: Box, text: string): ProofWatch;
  /** Editable elements that look like a compose box but are not understood: the site is in the "limited" state. */
  puzzles?(root: ParentNode): readonly Element[];
}

export type ReplaceResult =
  /** Read back and right. */
  | 'done'
  /** The words are no longer there, or the editor is busy (composition): nothing was touched. */
  | 'refused'
  /** The editor did not take it; what changed was undone. The user is offered "copy". */
  | 'not-taken';

/** How one editor technology is read, marked and written. Stateless. */
export interface Editor {
  readonly id: EditorId;
  /** Whether this technology runs `element`. */
  owns(element: HTMLElement): boolean;
  /** The text as the writer sees it: `\n` between blocks, never a trailing `\n` for an empty block. */
  read(element: HTMLElement): string;
  /** DOM ranges for a span of `read()`; empty when it cannot be painted. */
  rangesOf(element: HTMLElement, span: Span): readonly AbstractRange[];
  /** `expected` is what the span has to hold for the replacement to go ahead. */
  replace(element: HTMLElement, span: Span, expected: string, text: string): Promise<ReplaceResult>;
  /** The caret as an offset into `read()`, when the editor has the focus and nothing is selected. */
  caret(element: HTMLElement): number | undefined;
  /** Spans of mentions that are objects of the editor. */
  mentions(element: HTMLElement): readonly Span[];
}

export interface SendAttempt {
  readonly verdict: Verdict;
  readonly text: string;
  readonly circumstances: Circumstances;
}

/** One live compose box. Everything about it ends with the signal it was opened under. */
export interface Surface {
  readonly box: Box;
  readonly traits: Traits;
  readonly editor: EditorId;
  read(): string;
  rangesOf(span: Span): readonly AbstractRange[];
  replace(span: Span, expected: string, text: string): Promise<ReplaceResult>;
  caret(): number | undefined;
  mentions(): readonly Span[];
  circumstances(): Circumstances;
  /** Between `compositionstart` and `compositionend`. */
  isComposing(): boolean;
  /** Called after the text may have changed: never in the key event itself, never during composition. */
  onChange(listener: () => void): void;
  onSend(listener: (attempt: SendAttempt) => void): void;
  /** The page showed, up to a minute later, that an attempt which `onSend` told as confirmed did not go out after all. */
  onTakenBack(listener: (attempt: SendAttempt) => void): void;
  /** The box left the page or was replaced by the site. */
  onGone(listener: () => void): void;
}
