/** The events that the gate hears on `window`, in the capture phase, before any listener of the page. */
export interface EarlyEvents {
  focusin: FocusEvent;
  focusout: FocusEvent;
  pointerdown: PointerEvent;
  click: MouseEvent;
  keydown: KeyboardEvent;
}

export const earlyTypes = [
  'focusin',
  'focusout',
  'pointerdown',
  'click',
  'keydown',
] as const satisfies readonly (keyof EarlyEvents)[];

/**
 * Where the coach, which comes in long after the page's own scripts, still hears events first: the gate registered at
 * document start and hands each event on. Listeners never cancel anything, and one that throws harms no other.
 */
export interface Early {
  listen<Type extends keyof EarlyEvents>(
    type: Type,
    listener: (event: EarlyEvents[Type]) => void,
    signal: AbortSignal,
  ): void;
  /** Aborted when this copy of the extension is gone (updated, switched off): everything ends with it. */
  readonly signal: AbortSignal;
}
