import { add, compareRatios, divide, multiply, type Ratio, ratioOf } from '@/core/quantity/ratio';
import { nearestNumber } from '@/core/quantity/rounding';
import type { DrawnNeeds } from './drawNeeds';
import { type NeedModel, needAtEnd } from './needModel';
import { isOpen, shareAtMost } from './triangle';

/** How likely which need is. Needs in CU, shares from 0 to 1. */
export type NeedOdds = {
  /** `certain` nothing is unknown; `exact` by the closed form of one unknown figure; `drawn` from so many draws. */
  readonly method: 'certain' | 'exact' | 'drawn';
  readonly draws: number;
  /** With every figure at the end that needs least, most likely, and at the end that needs most. */
  readonly leastCu: number;
  readonly likelyCu: number;
  readonly mostCu: number;
  /** How likely the need is at most so many CU. */
  readonly shareAtMost: (cu: number) => number;
  /** The fewest whole CU that suffice with that likelihood. */
  readonly cuFor: (share: number) => number;
};

/** How many of a model's figures are unknown. */
export function unknownCount({ projects }: NeedModel): number {
  return projects.flatMap(({ work }) =>
    work.flatMap(({ load, rate }) => [load, rate].filter(isOpen)),
  ).length;
}

/** Whether the odds of a model have to be drawn: nothing else is known for two unknown figures or more. */
export function mustDraw(model: NeedModel): boolean {
  return unknownCount(model) > 1;
}

/** The odds of a model; from draws where they are needed. Throws where they are needed and not given. */
export function needOdds(model: NeedModel, drawn?: DrawnNeeds): NeedOdds {
  const leastCu = Number(needAtEnd(model, 'light'));
  const likelyCu = Number(needAtEnd(model, 'likely'));
  const mostCu = Number(needAtEnd(model, 'heavy'));
  const ends = { leastCu, likelyCu, mostCu };
  const bounded = (inner: (cu: number) => number) => (cu: number) =>
    cu >= mostCu ? 1 : cu < leastCu ? 0 : inner(cu);
  if (mustDraw(model)) {
    if (!drawn) throw new RangeError('more than one figure is unknown: its needs must be drawn');
    const share = bounded(drawnShare(drawn));
    const draws = drawn.reduce((sum, [, times]) => sum + times, 0);
    return { method: 'drawn', draws, ...ends, shareAtMost: share, cuFor: fewest(share, ends) };
  }
  const share = bounded(exactShare(model));
  const method = unknownCount(model) === 0 ? 'certain' : 'exact';
  return { method, draws: 0, ...ends, shareAtMost: share, cuFor: fewest(share, ends) };
}

/** The share does not fall as CU rise, so halving finds the fewest CU. */
function fewest(
  shareOf: (cu: number) => number,
  { leastCu, mostCu }: Pick<NeedOdds, 'leastCu' | 'mostCu'>,
): (share: number) => number {
  return (share) => {
    let [low, high] = [leastCu, mostCu];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (shareOf(middle) >= share) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

function drawnShare(drawn: DrawnNeeds): (cu: number) => number {
  const cu = drawn.map(([need]) => need);
  let sum = 0;
  const sums = drawn.map(([, times]) => {
    sum += times;
    return sum;
  });
  return (limit) => {
    let [low, high] = [0, cu.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cu[middle] ?? Infinity) <= limit) low = middle + 1;
      else high = middle;
    }
    const below = low === 0 ? 0 : (sums[low - 1] ?? 0);
    // That no draw lay above it is not certainty: only the greatest need that is possible is.
    return Math.min(below, sum - 1) / sum;
  };
}

/**
 * Of one unknown figure the need moves one way, so it is at most so many CU exactly where the figure is at most (a load)
 * or at least (a rate) a bound: times × ⌈reserve × (fixed + unit × load ÷ rate)⌉ ≤ cu − certain.
 */
function exactShare({ certainCu, reserve, projects }: NeedModel): (cu: number) => number {
  const [project] = projects;
  if (!project) return () => 1;
  const { times, fixed, work } = project;
  const at = work.findIndex(({ load, rate }) => isOpen(load) || isOpen(rate));
  const open = work[at];
  if (!open) return () => 1;
  const isLoad = isOpen(open.load);
  return (cu) => {
    const room = BigInt(Math.floor(cu)) - certainCu;
    if (room < 0n) return 0;
    const whole: Ratio = { numerator: room / BigInt(times), denominator: 1n };
    const left = minus(divide(whole, reserve), fixed);
    const nothing = ratioOf(0);
    if (isLoad) {
      if (compareRatios(left, nothing) < 0) return 0;
      const bound = divide(multiply(left, ratioOf(open.rate.low)), open.unit);
      return nearestNumber(shareAtMost(open.load, bound));
    }
    const load = multiply(open.unit, ratioOf(open.load.low));
    if (load.numerator === 0n) return compareRatios(left, nothing) < 0 ? 0 : 1;
    if (compareRatios(left, nothing) <= 0) return 0;
    const below = shareAtMost(open.rate, divide(load, left));
    return nearestNumber(minus(ratioOf(1), below));
  };
}

function minus(a: Ratio, b: Ratio): Ratio {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** Of a standard normal figure 95 in 100 lie within so many standard deviations of the middle. */
const z = 1.959964;

/**
 * Between which shares the true one lies with 95 % confidence, when a share of so many draws was seen: the interval of
 * Wilson, which holds near 0 and 1, too.
 */
export function confidenceOf(share: number, draws: number): { low: number; high: number } {
  if (draws === 0) return { low: share, high: share };
  const square = (z * z) / draws;
  const middle = (share + square / 2) / (1 + square);
  const half = (z / (1 + square)) * Math.sqrt((share * (1 - share)) / draws + square / (4 * draws));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
