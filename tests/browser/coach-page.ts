import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/** One control of the card, with the middle of it on the screen. */
export interface CardButton {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export interface SeenCard {
  readonly text: string;
  readonly buttons: readonly CardButton[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** The name of the control that has the focus. */
  readonly focused: string | null;
}

/** The words that are marked, in the order of the registry. */
export function marked(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => {
        if (range instanceof Range) return range.toString();
        const { startOffset, endOffset } = range;
        return document.querySelector('textarea')?.value.slice(startOffset, endOffset) ?? '';
      }),
    ),
  );
}

type TreeNode = Protocol.DOM.Node;

function* closedRoots(node: TreeNode): Generator<TreeNode> {
  for (const root of node.shadowRoots ?? []) {
    if (root.shadowRootType === 'closed') yield root;
    yield* closedRoots(root);
  }
  for (const child of node.children ?? []) yield* closedRoots(child);
  if (node.contentDocument) yield* closedRoots(node.contentDocument);
}

/** Looks into the closed roots of a page the way a debugger can and a page cannot. */
async function inClosedRoots<T>(page: Page, look: string): Promise<readonly T[]> {
  const session: CDPSession = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found: T[] = [];
    for (const { backendNodeId } of closedRoots(root)) {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      if (!object.objectId) continue;
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: look,
        returnByValue: true,
      });
      if (result.value) found.push(result.value as T);
    }
    return found;
  } finally {
    await session.detach();
  }
}

/** The open card, if there is one. */
export async function cardOf(page: Page): Promise<SeenCard | undefined> {
  const [card] = await inClosedRoots<SeenCard>(
    page,
    `function () {
      const frame = this.querySelector('.frame');
      if (!frame || !frame.firstChild || !this.host.matches(':popover-open')) return null;
      const { left, top, right, bottom } = frame.getBoundingClientRect();
      const buttons = [...frame.querySelectorAll('button')].map((button) => {
        const box = button.getBoundingClientRect();
        return { name: button.textContent, x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
      });
      return { text: frame.innerText, buttons, left, top, right, bottom,
        focused: this.activeElement ? this.activeElement.textContent : null };
    }`,
  );
  return card;
}

/** What the live region holds. */
export async function said(page: Page): Promise<string | undefined> {
  const [words] = await inClosedRoots<string>(
    page,
    `function () { const region = this.querySelector('[role=status]'); return region ? region.textContent : null; }`,
  );
  return words;
}

/** Where on the screen a marked range lies. */
export function spotOf(
  page: Page,
  words: string,
): Promise<{ readonly x: number; readonly y: number } | null> {
  return page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values())
      for (const range of highlight) {
        const live = range as Range;
        const text =
          range instanceof Range
            ? range.toString()
            : document.querySelector('textarea')?.value.slice(range.startOffset, range.endOffset);
        if (text !== wanted) continue;
        const { left, right, top, bottom } = live.getBoundingClientRect();
        return { x: (left + right) / 2, y: (top + bottom) / 2 };
      }
    return null;
  }, words);
}
