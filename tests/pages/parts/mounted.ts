/** Attributes for the editable element itself, as the site being imitated sets them. */
export type Attributes = Readonly<Record<string, string>>;

export interface MountOptions {
  readonly attributes?: Attributes;
  /** Called after the editor's own model changed: what a site's button would follow. */
  readonly onChange?: () => void;
  /** Every change is an undo step of its own, where the editor would group them by the clock. */
  readonly undoEach?: boolean;
}

/** A stretch of one line, plain unless said otherwise. */
export interface Part {
  readonly text: string;
  readonly as?: 'bold' | 'mention' | 'link';
}

/** Where links of the stand-ins lead. */
export const linkAddress = 'https://example.org/rye';

/** A real editor, mounted and ready to be typed into. */
export interface Mounted {
  /** The textarea or the contenteditable root. */
  readonly element: HTMLElement;
  /** The text as the editor's own model has it, `\n` between blocks. */
  getModelText(): string;
  /** Empties the editor as a page does after a send. */
  clear(): void;
  /** Sets plain text through the editor's own interface; `\n` starts a new block. */
  setText(text: string): void;
  /** Sets one line with formats and objects through the editor's own interface. Textareas have none. */
  setParts?(parts: readonly Part[]): void;
  /** Ends the current undo step, as a pause of the writer does in editors that group by time. */
  pause?(): void;
  /** Whether the editor's undo knows where the caret is; undefined where it always does. */
  knowsCaret?(): boolean;
  destroy(): void;
}

/** Mounts one kind of editor into `host`, which may be in a document or in an open shadow root. */
export type Mount = (host: HTMLElement, options?: MountOptions) => Mounted;

export function setAttributes(element: Element, attributes: Attributes = {}): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
