import { light } from '#ui/tokens.ts';
import { neutralName } from './names.ts';

/** One finding, as ranges of the page's own text. */
export interface Mark {
  readonly key: string;
  readonly ranges: readonly AbstractRange[];
}

export interface Painter {
  /** Paints these marks and no others. `open` is the key of the one whose card is open. */
  paint(marks: readonly Mark[], open: string | undefined): void;
}

/** The colour has 3:1 against white and against black alike, since a site's own theme cannot be asked for. */
const line = '#b87a1e';

const styleOf = (calm: string, open: string): string => `
::highlight(${calm}), ::highlight(${open}) {
  text-decoration: underline 2px ${line};
  text-underline-offset: 3px;
}
::highlight(${open}) { background-color: ${light.honey}47; }
@media (forced-colors: active) {
  ::highlight(${calm}), ::highlight(${open}) { text-decoration-color: Highlight; }
}
`;

/**
 * Paints with the CSS Custom Highlight API, which touches no node of the page. Registry and style belong to the editor's
 * own document and root: a registry of the top window draws nothing in a frame, and Firefox draws nothing in a shadow root
 * whose style stands outside it. The registry is shared with the page, which may clear it, so each painting sets it anew.
 */
export function startPainter(element: HTMLElement, signal: AbortSignal): Painter {
  const registry = typeof CSS === 'undefined' ? undefined : CSS.highlights;
  if (!registry || typeof Highlight === 'undefined') return { paint: () => undefined };
  const names = { calm: neutralName(), open: neutralName() };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styleOf(names.calm, names.open));
  let dressed: Document | ShadowRoot | undefined;

  const undress = (): void => {
    if (dressed) dressed.adoptedStyleSheets = dressed.adoptedStyleSheets.filter((other) => other !== sheet);
    dressed = undefined;
  };
  const dress = (): void => {
    const root = element.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    if (root !== dressed) undress();
    if (!root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    dressed = root;
  };
  const register = (name: string, ranges: readonly AbstractRange[]): void => {
    if (ranges.length === 0) registry.delete(name);
    else registry.set(name, new Highlight(...ranges));
  };
  const paint = (marks: readonly Mark[], open: string | undefined): void => {
    if (signal.aborted || (marks.length === 0 && !dressed)) return;
    const isOpen = ({ key }: Mark): boolean => key === open;
    register(
      names.calm,
      marks.filter((mark) => !isOpen(mark)).flatMap(({ ranges }) => ranges),
    );
    register(
      names.open,
      marks.filter(isOpen).flatMap(({ ranges }) => ranges),
    );
    if (marks.length === 0) undress();
    else dress();
  };
  signal.addEventListener(
    'abort',
    () => {
      registry.delete(names.calm);
      registry.delete(names.open);
      undress();
    },
    { once: true },
  );
  return { paint };
}
