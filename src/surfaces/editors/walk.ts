/**
 * Reads an editable element as the text its writer sees, and remembers which node each part of it came from.
 * `innerText` cannot be used: it doubles the break between paragraphs in Quill, TipTap and Lexical.
 */

/** A stretch of the text that one node shows. `node` is a text node, or a `<br>` or image that stands for characters. */
export interface Piece {
  readonly node: Text | Element;
  /** Offset in the text node's data where the stretch begins; 0 for an element. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** One line of the text: a block without blocks inside, or a run of inline nodes between blocks. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Where the line begins in the DOM. */
  readonly from: Point;
  /** Where a caret goes when the line is empty: beside the break that gives it its height. */
  readonly anchor: Point;
}

export interface Reading {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly lines: readonly Line[];
}

const blockNames =
  'address,article,aside,blockquote,dd,div,dl,dt,fieldset,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,table,tbody,td,tr,ul';
const blocks = new Set(blockNames.toUpperCase().split(','));
const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/** Quill keeps a caret inside an empty format by U+FEFF; nobody wrote it. */
const filler = /\uFEFF+/g;

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;
const holdsBlocks = (element: Element): boolean => element.querySelector(blockNames) !== null;
export const startsLine = (node: Node): node is Element =>
  isElement(node) && (blocks.has(node.tagName) || holdsBlocks(node));

export const indexOf = (node: Node): number =>
  node.parentNode ? Array.prototype.indexOf.call(node.parentNode.childNodes, node) : 0;

interface Gathered {
  text: string;
  readonly pieces: Piece[];
  readonly lines: Line[];
}

function add(gathered: Gathered, node: Text | Element, from: number, text: string): void {
  if (text === '') return;
  const start = gathered.text.length;
  gathered.pieces.push({ node, from, start, end: start + text.length });
  // In editable text a no-break space is mostly a browser's way to keep an ordinary one.
  gathered.text += text.replaceAll('\u00a0', ' ');
}

function readText(gathered: Gathered, node: Text): void {
  let from = 0;
  for (const match of node.data.matchAll(filler)) {
    add(gathered, node, from, node.data.slice(from, match.index));
    from = match.index + match[0].length;
  }
  add(gathered, node, from, node.data.slice(from));
}

function readInline(gathered: Gathered, node: Node): void {
  if (isText(node)) readText(gathered, node);
  if (!isElement(node) || silent.has(node.tagName)) return;
  if (node.tagName === 'BR') add(gathered, node, 0, '\n');
  // Some sites show an emoji as an image that carries it as its alternative text.
  if (node.tagName === 'IMG') add(gathered, node, 0, node.getAttribute('alt') ?? '');
  for (const child of node.childNodes) readInline(gathered, child);
}

/** A break at the very end of a block is there to give the last line its height: it is not text. */
function dropClosingBreak(gathered: Gathered, lineStart: number): Point | undefined {
  const last = gathered.pieces.at(-1);
  if (!last || last.start < lineStart || !gathered.text.endsWith('\n')) return undefined;
  gathered.text = gathered.text.slice(0, -1);
  gathered.pieces.pop();
  if (last.end - last.start > 1) gathered.pieces.push({ ...last, end: last.end - 1 });
  return isText(last.node) || !last.node.parentNode
    ? { node: last.node, offset: 0 }
    : { node: last.node.parentNode, offset: indexOf(last.node) };
}

function readLine(gathered: Gathered, nodes: Iterable<Node>, from: Point): void {
  if (gathered.lines.length > 0) gathered.text += '\n';
  const start = gathered.text.length;
  for (const node of nodes) readInline(gathered, node);
  const placeholder = dropClosingBreak(gathered, start);
  gathered.lines.push({ start, end: gathered.text.length, from, anchor: placeholder ?? from });
}

const shows = (node: Node): boolean =>
  isElement(node) ? !silent.has(node.tagName) : /\S/.test(node.textContent ?? '');

function readBlocks(gathered: Gathered, parent: Element): void {
  let run: Node[] = [];
  const endRun = (): void => {
    const [first] = run;
    if (first && run.some(shows)) readLine(gathered, run, { node: parent, offset: indexOf(first) });
    run = [];
  };
  for (const child of parent.childNodes) {
    if (!startsLine(child)) {
      run.push(child);
      continue;
    }
    endRun();
    readBlock(gathered, child);
  }
  endRun();
}

function readBlock(gathered: Gathered, block: Element): void {
  if (holdsBlocks(block)) readBlocks(gathered, block);
  else readLine(gathered, block.childNodes, { node: block, offset: 0 });
}

/** The text under `root`: `\n` between blocks and for breaks inside them, never one for an empty last line's height. */
export function readDom(root: Element): Reading {
  const gathered: Gathered = { text: '', pieces: [], lines: [] };
  readBlock(gathered, root);
  return gathered;
}
