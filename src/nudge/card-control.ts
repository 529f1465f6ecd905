import { type CardLanguage, pickCard } from '#languages/card/index.ts';
import type { Announcer } from './announce.ts';
import type { CardState } from './card.tsx';
import { listenToKeys } from './card-keyboard.ts';
import { createCardView } from './card-view.tsx';
import { rememberCaret } from './caret.ts';
import type { Nudge, NudgeOptions, NudgeView, Quiet } from './contract.ts';
import { isInView, watchMoves } from './in-view.ts';
import { obstaclesAround } from './obstacles.ts';
import type { Box } from './place.ts';

/** `rest`: the pointer came to rest on the words. `click` and `keys` are meant, so the card stays until it is closed. */
type OpenedBy = 'rest' | 'click' | 'keys';

type Spoken = 'card.done' | `card.off.${Quiet}`;

export interface CardControl {
  openKey(): string | undefined;
  openedBy(): OpenedBy | undefined;
  open(key: string, by: OpenedBy): boolean;
  openNearest(): boolean;
  /** Takes up a new view: a card whose nudge is gone closes. */
  refresh(): void;
  close(): void;
  holds(event: Event): boolean;
}

export interface CardOptions extends NudgeOptions {
  readonly boxesAt: (key: string) => readonly Box[];
  readonly view: () => NudgeView;
  /** Called when another mark, or none, is the open one. */
  readonly repaint: () => void;
  readonly announcer: Announcer;
}

interface Open {
  readonly nudge: Nudge;
  readonly by: OpenedBy;
  readonly end: AbortController;
  readonly back: () => void;
  state: CardState;
  /** Where the words were when something was turned off: by then nothing is marked any more. */
  quieted?: { readonly what: Quiet; readonly boxes: readonly Box[] };
}

/** Opens, fills, moves and closes the card of one surface, and lets no key be lost in it. */
export function startCard(options: CardOptions): CardControl {
  const { surface, acts, early, sends, quiets, signal, boxesAt, view, repaint, announcer } = options;
  const { element, scope } = surface.box;
  const card = createCardView(element, signal);
  let current: Open | undefined;

  const place = (): void => {
    if (!current) return;
    const [first, ...more] = current.quieted?.boxes ?? boxesAt(current.nudge.finding.key);
    if (!first || !isInView(first, element)) {
      close();
      return;
    }
    card.place([first, ...more], obstaclesAround(scope, element, sends));
  };
  card.onResize(place);
  const language = (): CardLanguage => pickCard(view().showing.language, navigator.languages);
  const say = (key: Spoken): void => {
    if (view().showing.announce) announcer.say(language().t(key));
  };

  const render = (): void => {
    if (!current) return;
    const { nudge, state, quieted } = current;
    const { praise, showing } = view();
    const does = {
      onUse: use,
      onCopy: copy,
      onNotNow: notNow,
      onTurnOff: turnOff,
      onUndo: undo,
      onClose: close,
    };
    card.render(
      { nudge, praise, language: language(), state, quiets, quieted: quieted?.what, ...does },
      showing.look,
    );
    place();
  };

  const open = (key: string, by: OpenedBy): boolean => {
    const nudge = view().nudges.find(({ finding }) => finding.key === key);
    if (!nudge || signal.aborted || surface.isComposing()) return false;
    if (current?.nudge.finding.key === key && by === 'rest' && card.isShown) return true;
    end();
    const over = new AbortController();
    current = { nudge, by, end: over, back: rememberCaret(surface), state: 'offer' };
    const moved = (): void => (current?.quieted ? close() : place());
    follow(element, moved, AbortSignal.any([signal, over.signal]));
    render();
    if (!current) return false;
    repaint();
    if (by === 'keys') card.focus(1);
    acts.opened(nudge, view().praise);
    return true;
  };

  /** Ends the open card and tells whether the keyboard was in it. */
  const end = (): boolean => {
    const wasInside = card.hasFocus;
    current?.end.abort();
    current = undefined;
    card.close();
    return wasInside;
  };
  const close = (): void => {
    if (!current) return;
    const { back } = current;
    if (end()) back();
    repaint();
  };

  const use = async (): Promise<void> => {
    const working = current;
    if (!working || working.state === 'working') return;
    working.state = 'working';
    if (card.hasFocus) working.back();
    const result = await acts.use(working.nudge);
    if (signal.aborted) return;
    if (result === 'not-taken') {
      if (current !== working) open(working.nudge.finding.key, 'click');
      if (current) current.state = 'not-taken';
      return render();
    }
    if (current === working) close();
    if (result === 'done') say('card.done');
  };
  const copy = async (): Promise<void> => {
    const text = current?.nudge.finding.fix?.text;
    if (text === undefined) return;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // The page's policy forbids the clipboard. The words stay on the card to be read.
      return;
    }
    if (!current) return;
    current.state = 'copied';
    render();
  };
  const notNow = (): void => {
    const nudge = current?.nudge;
    close();
    if (nudge) acts.notNow(nudge);
  };
  const turnOff = (what: Quiet): void => {
    if (!current) return;
    const { nudge } = current;
    const byKeys = card.hasFocus;
    current.quieted = { what, boxes: boxesAt(nudge.finding.key) };
    acts.turnOff(nudge, what);
    render();
    if (byKeys) card.focus(1);
    say(`card.off.${what}`);
  };
  const undo = (): void => {
    const { nudge, quieted } = current ?? {};
    close();
    if (nudge && quieted) acts.turnOn(nudge, quieted.what);
  };

  const openNearest = (): boolean => {
    const caret = surface.caret() ?? surface.read().length;
    const distance = ({ finding: { span } }: Nudge): number =>
      caret < span.start ? span.start - caret : Math.max(0, caret - span.end);
    const [nearest] = [...view().nudges].sort((one, other) => distance(one) - distance(other));
    return nearest !== undefined && open(nearest.finding.key, 'keys');
  };

  listenToKeys({
    element,
    early,
    signal,
    card,
    isOpen: () => current !== undefined,
    openNearest,
    close,
  });

  return {
    openKey: () => current?.nudge.finding.key,
    openedBy: () => current?.by,
    open,
    openNearest,
    refresh() {
      if (!current || current.state === 'working' || current.quieted) return;
      const { key } = current.nudge.finding;
      const nudge = view().nudges.find(({ finding }) => finding.key === key);
      if (!nudge) close();
    },
    close() {
      if (current?.state !== 'working') close();
    },
    holds: (event) => card.holds(event),
  };
}

/**
 * Calls `moved` at most once a frame while the page scrolls or changes its size, and where the box goes elsewhere without
 * either, as in lists that place their rows by hand: nothing tells of that, so it is looked at while a card is open.
 */
function follow(element: HTMLElement, moved: () => void, signal: AbortSignal): void {
  const view = element.ownerDocument.defaultView ?? window;
  let waiting = false;
  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    view.requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) moved();
    });
  };
  watchMoves(element, soon, signal);
  const spot = (): string => {
    const { left, top, width } = element.getBoundingClientRect();
    return `${left} ${top} ${width}`;
  };
  let before = spot();
  const look = (): void => {
    if (signal.aborted) return;
    const now = spot();
    if (now !== before) moved();
    before = now;
    view.requestAnimationFrame(look);
  };
  view.requestAnimationFrame(look);
}
