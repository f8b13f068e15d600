import type { Plan } from '@/core/plan/planSchema';
import type { Platform, ShapeId } from '@/core/platforms/platform';
import { minorOf, type Price } from '@/core/quantity/money';
import { needSteps } from './cheapestShapes';
import type { NeedOdds } from './needOdds';

/**
 * What a worker shape costs above the cheapest shape, were the need known: at most over all needs that are possible, and on
 * average by their likelihood. In minor units, not rounded.
 */
export type Regret = {
  readonly shape: ShapeId;
  readonly mostMinor: number;
  /** The least need at which it is that much. */
  readonly atCu: number;
  readonly meanMinor: number;
};

export type Regrets = {
  /** The least first: by the most, then by the mean, then as the platform names the shapes. */
  readonly shapes: readonly Regret[];
  /** A price in the unit that they all have. */
  readonly unit: Price;
};

/** A wider range of needs is not looked at one by one. */
const widestCu = 200_000;

/**
 * The regret of every worker shape that carries and prices every need that is possible. The assumption: the shape is
 * chosen once, and the number of its workers follows the need at the list's prices. Undefined where there is nothing to
 * choose between, no price, or a range wider than `widestCu`.
 */
export function leastRegret(platform: Platform, plan: Plan, odds: NeedOdds): Regrets | undefined {
  const { leastCu, mostCu, shareAtMost } = odds;
  if (platform.workers.length < 2 || mostCu - leastCu > widestCu) return undefined;
  const found = new Map<ShapeId, { most: number; atCu: number; mean: number; seen: number }>();
  let steps = 0;
  let unit: Price | undefined;
  let before = 0;
  for (const { fromCu, toCu, ranked } of needSteps(platform, plan, leastCu, mostCu)) {
    const share = shareAtMost(toCu);
    const likelihood = share - before;
    before = share;
    const priced = ranked.flatMap(({ option: { slave, price } }) =>
      price ? [{ slave, minor: minorOf(price) }] : [],
    );
    unit ??= ranked.find(({ option }) => option.price)?.option.price ?? undefined;
    const least = Math.min(...priced.map(({ minor }) => minor));
    steps++;
    for (const { slave, minor } of priced) {
      const regret = minor - least;
      const one = found.get(slave) ?? { most: -1, atCu: fromCu, mean: 0, seen: 0 };
      if (regret > one.most) Object.assign(one, { most: regret, atCu: fromCu });
      one.mean += regret * likelihood;
      one.seen++;
      found.set(slave, one);
    }
  }
  const shapes = platform.workers
    .flatMap(({ shape }): Regret[] => {
      const one = found.get(shape);
      if (one?.seen !== steps) return [];
      return [{ shape, mostMinor: one.most, atCu: one.atCu, meanMinor: one.mean }];
    })
    .sort((a, b) => a.mostMinor - b.mostMinor || a.meanMinor - b.meanMinor);
  return unit && shapes.length > 1 ? { shapes, unit } : undefined;
}
