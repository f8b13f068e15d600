import { parseQuantity } from '@/core/quantity/parseQuantity';
import { splitProduct } from '@/core/quantity/splitProduct';

/** A column of a pasted table. */
export type HeadedColumn<Use> = {
  /** The heading as it stands there; empty where the table has none. */
  readonly heading: string;
  /** Undefined: the column is not used. */
  readonly use: Use | undefined;
  /** The power of ten that the heading names, as a word that a figure can end in; empty for none. */
  readonly scale: '' | 'k' | 'm' | '万' | '百万' | '千' | '亿';
};

/** How the columns of one kind of table are told apart. */
export type HeadingRules<Use> = {
  /** The order of columns where the first row names none. */
  readonly usual: readonly Use[];
  /** What people call the columns, in small letters, the surest first. */
  readonly headings: readonly (readonly [Use, RegExp])[];
  /** Whether a heading of that use is in a unit that would be read as something that it is not. */
  readonly isOther: (use: Use, word: string) => boolean;
};

/** What each column of a table is taken for, by its heading or else by its place. */
export function columnsOf<Use>(
  rules: HeadingRules<Use>,
  first: readonly string[],
  hasHeadings: boolean,
): HeadedColumn<Use>[] {
  const { usual, headings } = rules;
  if (!hasHeadings) return first.map((_, i) => ({ heading: '', use: usual[i], scale: '' }));
  const found = first.map((heading) => rankOf(rules, heading));
  const best = new Map<Use, number>();
  for (const [i, rank] of found.entries()) {
    const use = headings[rank]?.[0];
    if (use === undefined) continue;
    const before = best.get(use);
    if (before === undefined || rank < (found[before] ?? 0)) best.set(use, i);
  }
  return first.map((heading, i) => {
    const use = headings[found[i] ?? -1]?.[0];
    const isBest = use !== undefined && best.get(use) === i;
    return { heading, use: isBest ? use : undefined, scale: scaleOf(heading) };
  });
}

/** Whether a cell looks like the heading of a column that is understood. */
export function isKnownHeading<Use>(rules: HeadingRules<Use>, cell: string): boolean {
  return rankOf(rules, cell) >= 0;
}

/** Whether the first of some rows is a heading: it holds no figure, and names a column that is understood above a figure, or two. */
export function looksHeaded(
  [first = [], second = []]: readonly (readonly string[])[],
  isHeading: (cell: string) => boolean,
): boolean {
  if (first.some((cell) => parseQuantity(cell).ok)) return false;
  const known = first.filter(isHeading).length;
  return known >= 2 || (known === 1 && second.some((cell) => parseQuantity(cell).ok));
}

/** Whether a heading names another time than a second, or bytes. */
export function isOtherUnit(word: string): boolean {
  return /(per|\/|每)\s?(m(in(ute)?)?|h(our|r)?|d(ay)?|分钟?|小时|时|天|日)(?![a-z])|(^|[\s(/])[kmgt]i?b(?![a-z])|bytes|字节/.test(
    word,
  );
}

/** A bare figure takes the scale of its heading, as in "Load (万)"; of a product, its first factor. */
export function scaledCell(cell: string, scale: HeadedColumn<unknown>['scale']): string {
  const [first = '', ...others] = scale === '' ? [] : (splitProduct(cell) ?? []);
  if (others.length > 0) return [scaledCell(first, scale), ...others].join('*');
  return scale === '' || cell === '' || /\p{L}/u.test(cell) ? cell : `${cell}${scale}`;
}

/** The place of a heading among those that are known; -1 for none. */
function rankOf<Use>({ headings, isOther }: HeadingRules<Use>, heading: string): number {
  const word = plain(heading);
  const rank = headings.findIndex(([, pattern]) => pattern.test(word));
  const use = headings[rank]?.[0];
  return use !== undefined && isOther(use, word) ? -1 : rank;
}

const scales: readonly [HeadedColumn<unknown>['scale'], RegExp][] = [
  ['百万', /百万/],
  ['万', /万/],
  ['千', /千/],
  ['亿', /亿/],
  ['m', /(^|[\s(/])(m|mn|millions?)(?=[\s)/]|$)/],
  ['k', /(^|[\s(/])(k|thousands?)(?=[\s)/]|$)/],
];

function scaleOf(heading: string): HeadedColumn<unknown>['scale'] {
  const word = plain(heading);
  return scales.find(([, pattern]) => pattern.test(word))?.[0] ?? '';
}

function plain(heading: string): string {
  return heading.slice(0, 200).normalize('NFKC').trim().toLowerCase();
}
