import { nameCharacters } from './shelfEntry';

/** The name itself, or with the first number that is free. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = numbered(name, `${number}`);
  return free;
}

/** Whether a name is another with a number behind it, as an earlier import may have given it. */
export function isNumbered(name: string, other: string): boolean {
  const number = / \((\d+)\)$/.exec(name)?.[1];
  return name === other || (number !== undefined && name === numbered(other, number));
}

/** A name with a number behind it. It gives up its end where the number would not fit any more. */
function numbered(name: string, number: string): string {
  const suffix = ` (${number})`;
  const fits = name.length + suffix.length <= nameCharacters;
  const start = fits
    ? name
    : [...name]
        .slice(0, nameCharacters - suffix.length)
        .join('')
        .trimEnd();
  return start + suffix;
}
