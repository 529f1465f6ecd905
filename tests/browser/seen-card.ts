import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/** One control of the card, with the middle of it on the screen. */
interface CardButton {
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
  readonly direction: string;
  readonly language: string;
  /** How many parts of it move or fade by themselves. */
  readonly moving: number;
  /** How many pixels of it lie below what is seen, for want of room. */
  readonly below: number;
  /** How many of its controls have an edge that can be seen. */
  readonly edged: number;
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

const lookAtCard = `function () {
  const frame = this.querySelector('.frame');
  if (!frame || !frame.firstChild || !this.host.matches(':popover-open')) return null;
  const { left, top, right, bottom } = frame.getBoundingClientRect();
  const buttons = [...frame.querySelectorAll('button')].map((button) => {
    const box = button.getBoundingClientRect();
    return { name: button.textContent, x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  });
  const focused = this.activeElement ? this.activeElement.textContent : null;
  const styles = [frame, ...frame.querySelectorAll('*')].map((element) => getComputedStyle(element));
  const lasts = (times) => times.split(',').some((time) => parseFloat(time) > 0);
  const moving = styles.filter((style) => lasts(style.transitionDuration) || lasts(style.animationDuration)).length;
  const clear = new Set(['rgba(0, 0, 0, 0)', 'transparent']);
  const edged = [...frame.querySelectorAll('button')].filter((button) => {
    const style = getComputedStyle(button);
    return parseFloat(style.borderTopWidth) > 0 && !clear.has(style.borderTopColor);
  }).length;
  const below = frame.scrollHeight - frame.clientHeight - frame.scrollTop;
  const seen = { moving, edged, below, direction: getComputedStyle(frame).direction, language: frame.lang };
  return { text: frame.innerText, buttons, left, top, right, bottom, focused, ...seen };
}`;

const lookAtRegion = `function () {
  const region = this.querySelector('[role=status]');
  return region ? region.textContent : null;
}`;

/** The open card of a page, if there is one. Places are those of the frame it is in. */
export async function cardOf(page: Page): Promise<SeenCard | undefined> {
  return (await inClosedRoots<SeenCard>(page, lookAtCard))[0];
}

/** What the live region holds. */
export async function said(page: Page): Promise<string | undefined> {
  return (await inClosedRoots<string>(page, lookAtRegion))[0];
}
