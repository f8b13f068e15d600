import type { Triangle } from './triangle';

/*
 * How likely two figures that are not known, and do not depend on each other, come to at most so much together. Both
 * triangles are open. Exact but for the last digits of doubles: between the points where one of the straight lines of a
 * triangle begins or ends, what is added up is a polynomial of at most third degree, for which Simpson's rule is exact.
 */

/** How likely load ÷ rate is at most `most`. */
export function quotientShare(load: Triangle, rate: Triangle, most: number): number {
  if (most <= 0) return 0;
  // Where the load that is just enough at a rate passes a corner of the load's triangle.
  const corners = [load.low, load.likely, load.high].map((figure) => figure / most);
  return sumOver(rate, corners, (perCu) => density(rate, perCu) * share(load, perCu * most));
}

/** How likely a × first + b × second is at most `most`; a and b are above zero. */
export function sumShare(
  [a, first]: readonly [number, Triangle],
  [b, second]: readonly [number, Triangle],
  most: number,
): number {
  const corners = [second.low, second.likely, second.high].map((figure) => (most - b * figure) / a);
  return sumOver(first, corners, (x) => density(first, x) * share(second, (most - a * x) / b));
}

/** The integral over a triangle of what is a cubic between its corners and those given: Simpson's rule for each piece. */
function sumOver(
  { low, likely, high }: Triangle,
  corners: readonly number[],
  of: (figure: number) => number,
): number {
  const inside = [likely, ...corners].filter((corner) => corner > low && corner < high);
  const ends = [low, ...inside, high].sort((x, y) => x - y);
  let sum = 0;
  for (const [i, to] of ends.entries()) {
    const from = ends[i - 1];
    if (from === undefined || from === to) continue;
    sum += ((to - from) / 6) * (of(from) + 4 * of((from + to) / 2) + of(to));
  }
  return Math.min(1, Math.max(0, sum));
}

/** The height of the triangle at a figure between its ends. */
function density({ low, likely, high }: Triangle, figure: number): number {
  const peak = 2 / (high - low);
  return figure < likely || likely === high
    ? (peak * (figure - low)) / (likely - low)
    : (peak * (high - figure)) / (high - likely);
}

/** How likely the figure is at most x: `shareAtMost` in doubles. */
export function share({ low, likely, high }: Triangle, x: number): number {
  if (x <= low) return 0;
  if (x >= high) return 1;
  const width = high - low;
  return x < likely
    ? (x - low) ** 2 / (width * (likely - low))
    : 1 - (high - x) ** 2 / (width * (high - likely));
}
