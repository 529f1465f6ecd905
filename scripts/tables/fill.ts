/** What stands between each pair of markers, by the name in them: `<!-- rules -->` … `<!-- /rules -->`. */
export type Tables = Readonly<Record<string, string>>;

/**
 * Puts the tables of a page between their markers. A pair that the page does not have is left out; everything outside
 * the markers stays as it is. Throws where a marker opens and does not close, since the rest of the page would go.
 */
export function fill(page: string, tables: Tables): string {
  return Object.entries(tables).reduce((text, [name, table]) => {
    const [opens, closes] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const from = text.indexOf(opens);
    if (from < 0) return text;
    const to = text.indexOf(closes, from);
    if (to < 0) throw new Error(`${opens} is not closed by ${closes}`);
    return `${text.slice(0, from)}${opens}\n\n${table}\n\n${text.slice(to)}`;
  }, page);
}
