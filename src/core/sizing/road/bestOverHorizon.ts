import type { Billing, ShapeId } from '@/core/platforms/platform';
import { minorOf, type Price } from '@/core/quantity/money';
import { type BitByBit, doAtOnce } from './bitByBit';
import type { HeldPath, HeldPiece } from './heldPath';
import { everyRoadCosts, type RoadCosts, roadCostsOf } from './roadCosts';
import type { Road } from './roadOf';

/** One shape by one way of billing over the whole road. */
export type RoadChoiceCosts = Omit<RoadCosts, 'path' | 'owned' | 'cheapest'> & {
  readonly slave: ShapeId;
  readonly clusters: PathInShort;
  /** Whether it has the cheapest base in place of that of the plan. */
  readonly hasCheapestBase: boolean;
};

/** What is shown of the path of every choice. */
export type PathInShort = {
  /** Undefined where no cluster ever carries the need. */
  readonly first: HeldPiece | undefined;
  readonly largest: HeldPiece | undefined;
  /** Undefined where none carries it to the end. */
  readonly last: HeldPiece | undefined;
  readonly hasOtherCoordinators: boolean;
};

export type HorizonBest = {
  /** Every shape by every way of billing that the list prices, cheapest over the road first, those without a sum last. */
  readonly choices: readonly RoadChoiceCosts[];
  /** Undefined where none has a sum. */
  readonly best: RoadChoiceCosts | undefined;
  /**
   * The shape and billing of what somebody has, else of what is cheapest today, by the same measure; undefined where the list
   * has no price for it.
   */
  readonly today: RoadChoiceCosts | undefined;
  /** What the best costs if it has the coordinators of its largest size from the first day on; null where it has. */
  readonly largerNow: Price | null;
  /** What the best would cost if its coordinators could follow, where that is disputed; null otherwise. */
  readonly following: Price | null;
};

/**
 * The cheapest choice over the whole road: the shape of the workers, which is for ever, the way of billing, and larger
 * coordinators as they are needed or from the start. Exact: `heldPathOf` gives the cheapest way to go for each of them,
 * and all of them are compared. Where changing coordinators is disputed, the choice has the largest from the start.
 */
export function bestOverHorizon(road: Road): HorizonBest {
  return doAtOnce(bestBitByBit(road));
}

/** `bestOverHorizon` with a pause after every worker shape. */
export function* bestBitByBit(road: Road): BitByBit<HorizonBest> {
  const { platform, plan, need } = road;
  const every: RoadChoiceCosts[] = [];
  for (const worker of platform.workers) {
    for (const costs of everyRoadCosts(platform, plan, worker, need)) {
      const { cheapest, path, owned: _, ...rest } = costs;
      const clusters = inShort(path);
      const own = { ...rest, slave: worker.shape, clusters, hasCheapestBase: false };
      every.push(own);
      if (cheapest) every.push({ ...own, ...cheapest, hasCheapestBase: true });
    }
    yield;
  }
  const choices = [...every].sort((a, b) => wholeOf(a) - wholeOf(b));
  const [first] = choices;
  const best = first?.sums ? first : undefined;
  const isToday = (slave: ShapeId, billing: Billing) =>
    choices.find((one) => one.slave === slave && one.billing === billing && !one.hasCheapestBase);
  const otherwise = (policy: RoadCosts['policy']): Price | null => {
    const worker = platform.workers.find(({ shape }) => shape === best?.slave);
    if (!best || !worker) return null;
    const costs = roadCostsOf(platform, plan, worker, best.billing, need, policy);
    return (best.hasCheapestBase ? costs?.cheapest : costs)?.sums?.whole ?? null;
  };
  return {
    choices,
    best,
    today: isToday(road.owned ? road.worker.shape : road.cheapestToday, road.billing),
    largerNow: best?.clusters.hasOtherCoordinators ? otherwise('from-the-start') : null,
    following: best?.isDisputed ? otherwise('as-needed') : null,
  };
}

function inShort({ pieces, end }: HeldPath): PathInShort {
  const largest = pieces.reduce<HeldPiece | undefined>(
    (most, piece) => (!most || piece.slaveCount > most.slaveCount ? piece : most),
    undefined,
  );
  return {
    first: pieces[0],
    largest,
    last: end ? undefined : pieces.at(-1),
    hasOtherCoordinators: pieces.some(({ master }) => master !== pieces[0]?.master),
  };
}

function wholeOf({ sums }: Pick<RoadCosts, 'sums'>): number {
  return sums ? minorOf(sums.whole) : Infinity;
}
