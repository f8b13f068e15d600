/** Rows at the end of a long table that stay: a derivation ends with its sum, its cluster and its price. */
const lastRows = 12;

/** The rows of a table for a format that shows at most `most` of them: its beginning, how many are left out, its end. */
export function cutRows<T>(
  rows: readonly T[],
  most: number,
): { readonly first: readonly T[]; readonly left: number; readonly last: readonly T[] } {
  if (rows.length <= most) return { first: rows, left: 0, last: [] };
  const end = rows.length - lastRows;
  const start = Math.max(0, most - lastRows);
  return { first: rows.slice(0, start), left: end - start, last: rows.slice(end) };
}
