import type { Page } from 'puppeteer-core';

/** A box in the window, in CSS pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the elements that `selector` names stand in the top frame. */
export function boxesThat(page: Page, selector: string): Promise<readonly Box[]> {
  return page.$$eval(selector, (elements) =>
    elements.map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    }),
  );
}

/** Whether `one` covers none of `others`, of which there has to be one at least. */
export function isClearOf(one: Box, others: readonly Box[]): boolean {
  return (
    others.length > 0 &&
    others.every(
      (other) =>
        one.right <= other.left ||
        one.left >= other.right ||
        one.bottom <= other.top ||
        one.top >= other.bottom,
    )
  );
}
