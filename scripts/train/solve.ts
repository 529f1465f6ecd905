/**
 * Solves `matrix * x = right` by Gaussian elimination with pivots; both are used up. Throws when the matrix has no
 * single solution.
 */
export function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const rows = [...matrix];
  for (let column = 0; column < rows.length; column++) {
    swap(rows, right, column, pivotOf(rows, column));
    const chosen = rows[column];
    if (!chosen || Math.abs(chosen[column] ?? 0) < 1e-12) throw new Error('No single solution');
    for (let row = column + 1; row < rows.length; row++) clear(rows, right, row, column);
  }
  for (let row = rows.length - 1; row >= 0; row--) {
    const line = rows[row] ?? new Float64Array();
    let sum = right[row] ?? 0;
    for (let at = row + 1; at < rows.length; at++) sum -= (line[at] ?? 0) * (right[at] ?? 0);
    right[row] = sum / (line[row] ?? 1);
  }
  return right;
}

/** The row from `column` on with the largest number in that column. */
function pivotOf(rows: readonly Float64Array[], column: number): number {
  const size = (row: number): number => Math.abs(rows[row]?.[column] ?? 0);
  let pivot = column;
  for (let row = column + 1; row < rows.length; row++) if (size(row) > size(pivot)) pivot = row;
  return pivot;
}

function swap(rows: Float64Array[], right: Float64Array, one: number, other: number): void {
  const [a, b] = [rows[one], rows[other]];
  if (!a || !b) return;
  [rows[one], rows[other]] = [b, a];
  [right[one], right[other]] = [right[other] ?? 0, right[one] ?? 0];
}

/** Takes as much of the row of `column` from `row` that its number in that column is gone. */
function clear(rows: readonly Float64Array[], right: Float64Array, row: number, column: number): void {
  const [chosen, line] = [rows[column], rows[row]];
  if (!chosen || !line) return;
  const factor = (line[column] ?? 0) / (chosen[column] ?? 1);
  if (factor === 0) return;
  for (let at = column; at < line.length; at++) line[at] = (line[at] ?? 0) - factor * (chosen[at] ?? 0);
  right[row] = (right[row] ?? 0) - factor * (right[column] ?? 0);
}
