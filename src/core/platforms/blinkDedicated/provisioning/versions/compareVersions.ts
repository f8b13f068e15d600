/** What makes two spellings one version: `blink-3.2.2`, `v3.2.2` and `3.2.2` are the same, in any case and width. */
export function versionKey(name: string): string {
  const key = name.normalize('NFKC').trim().toLowerCase();
  return key.replace(/^blink-(?=.)/s, '').replace(/^v(?=\d)/, '');
}

/** Oldest first in natural order: 3.2.9 before 3.2.10, and 3.2.2-beta before 3.2.2 before 3.2.2-hotfix1. */
export function compareVersions(a: string, b: string): number {
  const left = partsOf(versionKey(a));
  const right = partsOf(versionKey(b));
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const order = compareParts(left[i], right[i]);
    if (order !== 0) return order;
  }
  return compareText(versionKey(a), versionKey(b));
}

const partsOf = (key: string): readonly string[] => key.match(/\d+|[^\d.\-_\s]+/g) ?? [];

const unfinished = new Set(['alpha', 'beta', 'rc', 'preview', 'snapshot']);

/** The rank of a part, oldest first: an unfinished version, no part at all, a word such as hotfix, a number. */
function rankOf(part: string | undefined): number {
  if (part === undefined) return 1;
  if (/^\d/.test(part)) return 3;
  return unfinished.has(part) ? 0 : 2;
}

function compareParts(a: string | undefined, b: string | undefined): number {
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0 || a === undefined || b === undefined) return rank;
  return rankOf(a) === 3 ? compareDigits(a, b) : compareText(a, b);
}

/** Compares digits as text, so that numbers of any length stay exact. */
function compareDigits(a: string, b: string): number {
  const left = a.replace(/^0+(?=\d)/, '');
  const right = b.replace(/^0+(?=\d)/, '');
  return left.length - right.length || compareText(left, right);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
