/**
 * Whether everything that `narrow` matches is matched by `wide`. Both may hold `*` (any text) and `?` (one character).
 * A `*` of `narrow` can only lie inside a `*` of `wide`, so it is matched like a letter of its own. A yes is always right.
 * A no is right too without `?`; with it, it may be wrong where one `?` has to match a `*` and a letter at once.
 */
export function covers(wide: string, narrow: string): boolean {
  const [w, n] = [normalise(wide), normalise(narrow)];
  return walk(w, n, (a, b) => a === b || (a === '?' && b !== '*'), 'narrow');
}

/** Whether some text is matched by both patterns. */
export function overlaps(one: string, other: string): boolean {
  return walk(one, other, (a, b) => a === b || a === '?' || b === '?', 'both');
}

/** The order within a run of wildcards has no meaning, so each run is written as its `?`s and then one `*`. */
function normalise(pattern: string): string {
  return pattern.replace(/[*?]+/g, (run) =>
    run.includes('*') ? `${run.replaceAll('*', '')}*` : run,
  );
}

/** One row for each character of `a`, telling how much of `b` can be matched with it; stars of `b` count too where `stars` is `both`. */
function walk(
  a: string,
  b: string,
  meets: (a: string, b: string) => boolean,
  stars: 'narrow' | 'both',
): boolean {
  const isBoth = stars === 'both';
  let row: boolean[] = [true];
  for (let j = 1; j <= b.length; j += 1)
    row.push(isBoth && b[j - 1] === '*' && row[j - 1] === true);
  for (const letter of a) {
    const next: boolean[] = [letter === '*' && row[0] === true];
    for (let j = 1; j <= b.length; j += 1) {
      const other = b[j - 1] ?? '';
      const viaA = letter === '*' && (row[j] === true || next[j - 1] === true);
      const viaB = isBoth && other === '*' && (row[j] === true || next[j - 1] === true);
      next.push(viaA || viaB || (row[j - 1] === true && meets(letter, other)));
    }
    row = next;
  }
  return row[b.length] === true;
}
