/** Longest line that the formatter leaves alone. */
const LINE_WIDTH = 110;

/**
 * Puts `line` among the lines of `text` that `like` matches, in the order of what its first group holds. Throws where
 * there are none.
 */
export function addSorted(text: string, line: string, like: RegExp): string {
  const keyOf = (one: string) => like.exec(one)?.[1];
  const key = keyOf(line) ?? '';
  const lines = text.split('\n');
  const places = lines.flatMap((one, at) => (keyOf(one) === undefined ? [] : [at]));
  const last = places.at(-1);
  if (last === undefined) throw new Error(`No line looks like ${like}`);
  const at = places.find((place) => (keyOf(lines[place] ?? '') ?? '') > key) ?? last + 1;
  return lines.toSpliced(at, 0, line).join('\n');
}

/** Adds an import of a neighbour file in its sorted place. */
export function addImport(text: string, line: string): string {
  return addSorted(text, line, /^import .* from '\.\/(.*)\.tsx?';$/);
}

/** Adds `item` at the end of the list or record that opens with `opener` (its bracket included) and has no other inside. */
export function addItem(text: string, opener: string, item: string): string {
  const from = indexOf(text, opener) + opener.length;
  const to = from + text.slice(from).search(/[\]}](?: as const)?[;,)]|[\]}] as const satisfies/);
  const inside = text.slice(from, to);
  if (inside.includes('\n')) return `${text.slice(0, to)}${indented(item)},\n${text.slice(to)}`;
  const pad = opener.endsWith('{') ? ' ' : '';
  const short = `${text.slice(0, from)}${pad}${inside.trim()}, ${item}${pad}${text.slice(to)}`;
  if (lineAt(short, from).length <= LINE_WIDTH) return short;
  const items = [...inside.trim().split(', '), item].map((one) => `  ${one},\n`);
  return `${text.slice(0, from)}\n${items.join('')}${text.slice(to)}`;
}

/** Puts `more` right before the one place where `anchor` stands. */
export function addBefore(text: string, anchor: string, more: string): string {
  const at = indexOf(text, anchor);
  return text.slice(0, at) + more + text.slice(at);
}

function indexOf(text: string, anchor: string): number {
  const at = text.indexOf(anchor);
  if (at < 0)
    throw new Error(`"${anchor}" is not there any more: say in scripts/new/ what stands there now.`);
  return at;
}

function lineAt(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at) + 1).split('\n')[0] ?? '';
}

function indented(item: string): string {
  return item
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
