import { nameCharacters } from './shelfEntry';

/** Names that are in use. Fast even when thousands of names are equal. */
export type Names = {
  readonly add: (name: string) => Names;
  /** The name itself, or the name with the first number that is free. */
  readonly free: (name: string) => string;
  /** Whether a name is in use, as it is or with a number that an earlier import may have added. */
  readonly hasNumbered: (name: string) => boolean;
};

/** Names in use, to find free ones; `first` holds those that are in use already. */
export function createNames(first: Iterable<string> = []): Names {
  const taken = new Set<string>();
  /** For each name, the number up to which none is free. */
  const tried = new Map<string, number>();
  /** The start of each numbered name, together with how many digits the number has. */
  const numberedStarts = new Set<string>();
  const names: Names = {
    add: (name) => {
      taken.add(name);
      const [, start, digits = ''] = numberBehind.exec(name) ?? [];
      if (start !== undefined) numberedStarts.add(`${digits.length} ${start}`);
      return names;
    },
    free: (name) => {
      if (!taken.has(name)) return name;
      let number = tried.get(name) ?? 2;
      while (taken.has(numbered(name, number))) number += 1;
      tried.set(name, number);
      return numbered(name, number);
    },
    hasNumbered: (name) =>
      taken.has(name) ||
      digitCounts.some((count) => numberedStarts.has(`${count} ${startOf(name, count)}`)),
  };
  for (const name of first) names.add(name);
  return names;
}

/** A name has at most `nameCharacters` characters, so this pattern is fast. */
const numberBehind = /^(.*) \((\d{1,9})\)$/;

const digitCounts = [1, 2, 3, 4, 5, 6, 7, 8, 9];

function numbered(name: string, number: number): string {
  return `${startOf(name, String(number).length)} (${number})`;
}

/** The start of a name before a number, cut so that the number still fits. */
function startOf(name: string, digits: number): string {
  const suffix = ' ()'.length + digits;
  if (name.length + suffix <= nameCharacters) return name;
  return [...name]
    .slice(0, nameCharacters - suffix)
    .join('')
    .trimEnd();
}
