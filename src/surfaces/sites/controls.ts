/** Send controls, as the page shows them. */

/** Whether a person could press `control` now. Sites drive this from the editor's own model. */
export function isPressable(control: Element): boolean {
  return (
    control.getAttribute('aria-disabled') !== 'true' &&
    !(control instanceof HTMLButtonElement && control.disabled) &&
    control.closest('[aria-disabled="true"], [inert]') === null
  );
}

/** The elements of a composed path, deepest first. */
function elementsOf(path: readonly EventTarget[]): readonly Element[] {
  return path.filter((target) => target instanceof Element);
}

/** The pressable element of `path` that `selector` names, inside `scope`. */
export function pressed(path: readonly EventTarget[], selector: string, scope: Node): Element | undefined {
  const control = elementsOf(path).find((element) => element.matches(selector));
  return control && scope.contains(control) && isPressable(control) ? control : undefined;
}

/** Enter without a modifier: what sends in boxes where Shift+Enter starts a new line. */
export function isPlainEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** Whether a list of people or tags hangs open at the box: then Enter picks from it. */
export function isPicking(element: Element): boolean {
  return element.getAttribute('aria-expanded') === 'true' || element.hasAttribute('aria-activedescendant');
}

/** Whether `later` follows `earlier` in the page. */
export function follows(later: Node, earlier: Node): boolean {
  return (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** What a control is called: its label, else its words. */
export function nameOf(control: Element): string {
  return (control.getAttribute('aria-label') ?? control.textContent ?? '').trim();
}
