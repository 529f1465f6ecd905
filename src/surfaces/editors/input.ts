/** The ways by which text gets into an editor as if the writer had put it there. */

const command = (element: Element, name: string, value?: string): boolean =>
  element.ownerDocument.execCommand(name, false, value);

export const typeText = (element: Element, text: string): boolean => command(element, 'insertText', text);
export const typeDelete = (element: Element): boolean => command(element, 'delete');
export const nativeUndo = (element: Element): boolean => command(element, 'undo');
export const nativeRedo = (element: Element): boolean => command(element, 'redo');

/** Line by line: Firefox loses breaks inside one `insertText`. */
export function typeLines(element: Element, text: string): void {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) command(element, 'insertParagraph');
    if (line !== '') typeText(element, line);
  }
}

/** Firefox's own members: there, a `DataTransfer` made by an extension arrives empty. */
interface FirefoxClipboardInit extends ClipboardEventInit {
  readonly data: string;
  readonly dataType: string;
}

function pasteEvent(text: string): ClipboardEvent {
  const shape = { bubbles: true, cancelable: true, composed: true };
  const init: FirefoxClipboardInit = { ...shape, data: text, dataType: 'text/plain' };
  const event = new ClipboardEvent('paste', init);
  if (event.clipboardData?.getData('text/plain') === text) return event;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { ...shape, clipboardData });
}

/** Hands `text` to the editor's own paste handler, at the selection. The clipboard is not touched. */
export const paste = (target: EventTarget, text: string): void => void target.dispatchEvent(pasteEvent(text));

interface Key {
  readonly key: string;
  readonly code: string;
  /** Quill 1 and Draft.js ask for it. */
  readonly keyCode: number;
}

const backspace: Key = { key: 'Backspace', code: 'Backspace', keyCode: 8 };
const z: Key = { key: 'z', code: 'KeyZ', keyCode: 90 };

/** Whether the editor took the key: a key that is not the writer's own does nothing else. */
function press(target: EventTarget, key: Key, modifiers: KeyboardEventInit = {}): boolean {
  const init = { ...key, which: key.keyCode, bubbles: true, cancelable: true, composed: true, ...modifiers };
  return !target.dispatchEvent(new KeyboardEvent('keydown', init));
}

/** Backspace for the editor's own key handler: deletes the selection. Says whether it was taken. */
export const pressBackspace = (target: EventTarget): boolean => press(target, backspace);

const commandKey = (): KeyboardEventInit =>
  /mac|iphone|ipad/i.test(navigator.platform) ? { metaKey: true } : { ctrlKey: true };

/** Undo for the editor's own key handler. Says whether it was taken. */
export const pressUndo = (target: EventTarget): boolean => press(target, z, commandKey());

/** Redo for the editor's own key handler. Says whether it was taken. */
export const pressRedo = (target: EventTarget): boolean =>
  press(target, z, { ...commandKey(), shiftKey: true });
