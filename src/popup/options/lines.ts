/** How many phrases are kept, and how long each may be: what storage takes back. */
const most = 500;
const longest = 200;

/** The phrases in a text field: one a line, trimmed, each once, in the order given. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim().slice(0, longest));
  return [...new Set(lines.filter((line) => line !== ''))].slice(0, most);
}
