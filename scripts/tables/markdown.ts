/** A Markdown table. Cells may hold any text; columns named in `right` are numbers and stand to the right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly string[] = [],
): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  const rule = `|${head.map((name) => (right.includes(name) ? '---:' : '---')).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** A share between 0 and 1 in whole per cent, so that a table stays as it is while figures tremble. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
