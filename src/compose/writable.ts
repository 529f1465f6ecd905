/**
 * Whether an element is something people write text in: a textarea or an editing host. Which of them is a compose box is
 * for the coach to say; this only has to be cheap and to miss none.
 */
export function isWritable(target: EventTarget | null | undefined): target is HTMLElement {
  if (!(target instanceof HTMLElement)) return false;
  if (target.localName === 'textarea') return !(target as HTMLTextAreaElement).readOnly;
  return target.isContentEditable;
}
