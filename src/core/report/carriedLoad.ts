/** Digits that a load carried by a number of workers is shown with: rates are rules of thumb. */
const shownDigits = 3;

/** Records/s as they are shown: rounded down, so that no cluster is said to carry what it does not. */
export function carriedLoad(recordsPerSecond: number): number {
  const power = Math.max(0, String(Math.floor(recordsPerSecond)).length - shownDigits);
  return Math.floor(recordsPerSecond / 10 ** power) * 10 ** power;
}
