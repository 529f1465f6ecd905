import { pageText, showsText } from '../page-text.ts';

/** Sites draw emoji as pictures, so a text is compared without them. */
const drawn = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3|\ufe0f|\u200d/gu;

/** Whether `element` shows `text`, or its beginning where the site cuts long texts. */
export function shows(element: Element, text: string): boolean {
  return showsText(pageText(element)?.replace(drawn, ''), text.replace(drawn, ''));
}

/** The elements under `root` that `selector` names and that show `text`; `own` narrows them to the writer's. */
export function rowsThatShow(
  root: ParentNode,
  selector: string,
  text: string,
  own: (row: Element) => boolean = () => true,
): readonly Element[] {
  return [...root.querySelectorAll(selector)].filter((row) => own(row) && shows(row, text));
}

/**
 * Messages that a page raised since this was called: `[role="alert"]` and what `selector` names besides. Elements that
 * stood there already count again once their words or links change: X says the same of every post in one toast, and only the
 * link is another.
 */
export function newAlerts(doc: Document, selector = '[role="alert"]'): () => readonly Element[] {
  const message = (element: Element) => {
    const links = [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
    return [element.textContent, ...links].join(' ').trim();
  };
  const before = new Map([...doc.querySelectorAll(selector)].map((element) => [element, message(element)]));
  return () =>
    [...doc.querySelectorAll(selector)].filter(
      (element) => element.textContent?.trim() && before.get(element) !== message(element),
    );
}

/** Whether `element` says one of `phrases`, in any letter case. */
export function says(element: Element, phrases: readonly string[]): boolean {
  const words = (element.textContent ?? '').toLowerCase();
  return phrases.some((phrase) => words.includes(phrase.toLowerCase()));
}
