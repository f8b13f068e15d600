import { nameCharacters } from './shelfEntry';

/** Names that are in use. Thousands of equal ones take no longer than thousands of others. */
export type Names = {
  readonly add: (name: string) => Names;
  /** The name itself, or with the first number that is free. */
  readonly free: (name: string) => string;
  /** Whether a name is there, as it is or with a number behind it, as an earlier import may have given it. */
  readonly hasNumbered: (name: string) => boolean;
};

/** The first names are those in use already. */
export function createNames(first: Iterable<string> = []): Names {
  const taken = new Set<string>();
  /** Per name, the number up to which none is free. */
  const tried = new Map<string, number>();
  /** Starts of names that have a number behind them, with how many digits it has. */
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

/** A name is no longer than `nameCharacters`, so the pattern has little to try. */
const numberBehind = /^(.*) \((\d{1,9})\)$/;

const digitCounts = [1, 2, 3, 4, 5, 6, 7, 8, 9];

function numbered(name: string, number: number): string {
  return `${startOf(name, String(number).length)} (${number})`;
}

/** What is left of a name in front of a number: it gives up its end where the number would not fit any more. */
function startOf(name: string, digits: number): string {
  const suffix = ' ()'.length + digits;
  if (name.length + suffix <= nameCharacters) return name;
  return [...name]
    .slice(0, nameCharacters - suffix)
    .join('')
    .trimEnd();
}
