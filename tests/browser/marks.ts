import type { Frame, Page } from 'puppeteer-core';

export interface SeenMark {
  readonly words: string;
  /** The middle of the words in the window, in CSS pixels. */
  readonly x: number;
  readonly y: number;
}

/** What is marked in all frames of a page, as the highlight registries have it. */
export async function marksOf(page: Page): Promise<readonly SeenMark[]> {
  const all = await Promise.all(page.frames().map(marksIn));
  return all.flat();
}

async function marksIn(frame: Frame): Promise<readonly SeenMark[]> {
  const holder = await frame.frameElement();
  const origin = holder
    ? await holder.evaluate((element) => {
        const { left, top } = element.getBoundingClientRect();
        return { left, top };
      })
    : { left: 0, top: 0 };
  const marks = await frame.evaluate(() => {
    let field: Element | null = document.activeElement;
    while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
    return [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => {
        const words =
          range instanceof Range || !(field instanceof HTMLTextAreaElement)
            ? String(range)
            : field.value.slice(range.startOffset, range.endOffset);
        // Words may go over two lines: between them is nothing to rest on.
        const { left, right, top, bottom } = (range as Range).getClientRects()[0] ?? new DOMRect();
        return { words, x: (left + right) / 2, y: (top + bottom) / 2 };
      }),
    );
  });
  return marks.map((mark) => ({ ...mark, x: mark.x + origin.left, y: mark.y + origin.top }));
}

/** The text of the field that has the focus, through frames and open shadow roots. */
export async function focusedText(page: Page): Promise<string> {
  const texts = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => {
        let field: Element | null = document.activeElement;
        while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
        if (field instanceof HTMLTextAreaElement) return field.value;
        return field instanceof HTMLElement && field.isContentEditable ? field.innerText : '';
      }),
    ),
  );
  return texts.join('').trim();
}
