/** The text in a box, as its writer sees it. */
export function textOf(box: HTMLElement): string {
  return box instanceof HTMLTextAreaElement ? box.value : box.innerText;
}

/** Empties a box at once, as a site does when it has sent. */
export function empty(box: HTMLElement): void {
  if (box instanceof HTMLTextAreaElement) box.value = '';
  else box.replaceChildren();
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Puts a text in place of what is there, the way a hand does: it can be undone, and everyone hears of it. */
export function put(box: HTMLElement, text: string): void {
  box.focus();
  if (box instanceof HTMLTextAreaElement) box.select();
  else document.getSelection()?.selectAllChildren(box);
  document.execCommand('insertText', false, text);
}
