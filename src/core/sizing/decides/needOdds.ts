import type { DrawnNeeds } from './drawNeeds';
import { exactShares } from './exactShares';
import { type NeedModel, needAtEnd } from './needModel';

/** How likely which need is. Needs in CU, shares from 0 to 1. */
export type NeedOdds = {
  /** `certain` nothing is unknown; `exact` by closed forms; `drawn` from so many draws. */
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

/** Whether the odds of a model have to be drawn: nothing exact is known of its unknown figures together. */
export function mustDraw(model: NeedModel): boolean {
  return exactShares(model) === undefined;
}

/** The odds of a model; from draws where they are needed. Throws where they are needed and not given. */
export function needOdds(model: NeedModel, drawn?: DrawnNeeds): NeedOdds {
  const leastCu = Number(needAtEnd(model, 'light'));
  const likelyCu = Number(needAtEnd(model, 'likely'));
  const mostCu = Number(needAtEnd(model, 'heavy'));
  const ends = { leastCu, likelyCu, mostCu };
  // Below the greatest need nothing is certain, however doubles are rounded.
  const bounded = (inner: (cu: number) => number) => (cu: number) =>
    cu >= mostCu ? 1 : cu < leastCu ? 0 : Math.min(inner(cu), 1 - Number.EPSILON / 2);
  const exact = exactShares(model);
  if (!exact) {
    if (!drawn)
      throw new RangeError('nothing exact is known of these figures: their needs must be drawn');
    const share = bounded(drawnShare(drawn));
    const draws = drawn.reduce((sum, [, times]) => sum + times, 0);
    return { method: 'drawn', draws, ...ends, shareAtMost: share, cuFor: fewest(share, ends) };
  }
  const share = bounded(exact);
  const method = model.projects.length === 0 ? 'certain' : 'exact';
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
