import type { Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import { minorOf } from '@/core/quantity/money';
import type { Demand } from '@/core/sizing/demand';
import { optionOf } from '@/core/sizing/options';
import { pricingOf } from '@/core/sizing/pricing';
import type { Option } from '@/core/sizing/result';
import { type Loss, lossOf, mayFail } from './lostWorkers';

/** A cluster that carries the need, and what the failure of its workers takes. */
export type RiskChoice = {
  readonly option: Option;
  /** How many workers may fail while the rest still covers the need with its headroom. */
  readonly mayFail: number;
  /** The cluster after the first worker has failed. */
  readonly first: Loss;
  /**
   * Whether no other choice is at least as good in price, in the share that one worker is, and in the number that may
   * fail, and better in one of them. Never where the choice has no price.
   */
  readonly isEfficient: boolean;
};

/** Spare workers that a choice is shown with. */
const spareCounts = [0, 1, 2] as const;

/**
 * Every worker shape with 0, 1 and 2 spare workers, cheapest first, those without a price last. Equal clusters stand
 * once: where the smallest cluster that is sold decides, the first spare worker is there already.
 */
export function riskChoices(platform: Platform, plan: Plan, demand: Demand): readonly RiskChoice[] {
  const pricing = pricingOf(platform, plan);
  const requiredCu = Number(demand.requiredCu);
  const clusters = new Map<string, Option>();
  for (const worker of platform.workers) {
    for (const spareSlaves of spareCounts) {
      const spared = { ...plan, spareSlaves };
      const option = optionOf(platform, spared, pricing, worker, requiredCu);
      if (option) clusters.set(`${option.slaveCount} ${option.slave}`, option);
    }
  }
  const choices = [...clusters.values()].map((option) => {
    const cluster = { workers: option.slaveCount, usableCu: option.stepCu };
    const need = { requiredCu, peakCu: demand.peakCu };
    return {
      option,
      mayFail: mayFail(cluster, need).need,
      first: lossOf(cluster, need, 1),
    };
  });
  const priced = choices.filter(({ option }) => option.price !== null);
  return choices
    .map((choice) => ({
      ...choice,
      isEfficient: priced.includes(choice) && !priced.some((other) => isBetter(other, choice)),
    }))
    .sort(
      (a, b) =>
        comparePrices(a.option, b.option) ||
        a.mayFail - b.mayFail ||
        a.first.lostPercent - b.first.lostPercent,
    );
}

/**
 * The few choices that show which price buys which risk, in rising order of price: the cheapest of all, and of those that
 * nothing beats each one with which more workers may fail than with every cheaper choice shown, or at most half as much
 * stands on one worker. So the cheapest choice for every number that may fail is among them. None without a price.
 */
export function plainChoices(choices: readonly RiskChoice[]): readonly RiskChoice[] {
  const shown: RiskChoice[] = [];
  let [mostMayFail, leastPercent] = [-1, Infinity];
  for (const choice of choices) {
    const { lostPercent } = choice.first;
    const isPlain = choice.mayFail > mostMayFail || lostPercent * 2 <= leastPercent;
    if (!choice.isEfficient || !isPlain) continue;
    shown.push(choice);
    mostMayFail = Math.max(mostMayFail, choice.mayFail);
    leastPercent = Math.min(leastPercent, lostPercent);
  }
  return shown;
}

type Judged = Omit<RiskChoice, 'isEfficient'>;

/** Whether `a` is at least as good as `b` in everything, and better in something. */
function isBetter(a: Judged, b: Judged): boolean {
  const better = [
    comparePrices(b.option, a.option),
    a.mayFail - b.mayFail,
    b.first.lostPercent - a.first.lostPercent,
  ];
  return better.every((by) => by >= 0) && better.some((by) => by > 0);
}

/** Below zero where `a` is cheaper; a cluster without a price comes after all that have one. */
function comparePrices({ price: a }: Option, { price: b }: Option): number {
  if (a && b) return minorOf(a) - minorOf(b);
  return (a ? 0 : 1) - (b ? 0 : 1);
}
