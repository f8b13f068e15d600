import type { Price } from '@/core/quantity/money';
import { drawSeed } from '@/core/sizing/decides/drawNeeds';
import type { Option } from '@/core/sizing/result';
import type { DecidesFigures, OddsFigures } from './decidesFigures';
import { movedPrice, unitPrice } from './decidesTexts';

/** What decides an answer as data, for a document and the command. Null is not known or does not exist; shares from 0 to 1. */
export function decidesFile(figures: DecidesFigures) {
  const { sensitivities, thresholds, map, odds } = figures;
  const unit = unitPrice(figures);
  return {
    inputs: sensitivities.map((one) => {
      const { input, light, heavy } = one;
      const { at: _, light: from, heavy: to, now = null, workload, ...said } = input;
      const end = (value: number, { requiredCu, option }: typeof light) => ({
        value,
        requiredCu,
        cluster: clusterOf(option),
      });
      return {
        ...said,
        workload: workload === undefined ? null : workload + 1,
        now,
        light: end(from, light),
        heavy: end(to, heavy),
        moved: amountOf(movedPrice(one, unit) ?? null),
      };
    }),
    thresholds: thresholds.map(({ kind, cu, factor, recordsPerSecond, next }) => ({
      kind,
      requiredCu: cu,
      factor,
      recordsPerSecond,
      next: clusterOf(next),
    })),
    map: map
      ? {
          fromCu: map.fromCu,
          toCu: map.toCu,
          stretches: map.stretches.map(({ fromCu, toCu, first, last }) => ({
            fromCu,
            toCu,
            first: clusterOf(first),
            last: clusterOf(last),
          })),
        }
      : null,
    odds: odds ? oddsFile(odds) : null,
  };
}

function oddsFile({ odds, range, sizes, targets, regrets }: OddsFigures) {
  const { method, draws, leastCu, likelyCu, mostCu } = odds;
  return {
    method,
    draws,
    seed: method === 'drawn' ? drawSeed : null,
    leastCu,
    likelyCu,
    mostCu,
    prices: {
      least: amountOf(range.low.option?.price ?? null),
      likely: amountOf(range.middle.option?.price ?? null),
      most: amountOf(range.high.option?.price ?? null),
    },
    sizes: sizes.map(({ option, carriedCu, share, low, high, isAnswer }) => ({
      cluster: clusterOf(option),
      carriedCu,
      share,
      confidence: { low, high },
      isAnswer,
    })),
    targets: targets.map(({ share, cu, option }) => ({
      share,
      requiredCu: cu,
      cluster: clusterOf(option),
    })),
    regrets: regrets
      ? regrets.shapes.map(({ shape, mostMinor, atCu, meanMinor }) => ({
          slave: shape,
          mostMinor,
          atCu,
          meanMinor,
        }))
      : null,
  };
}

function clusterOf(option: Option | null) {
  return (
    option && {
      slave: option.slave,
      slaveCount: option.slaveCount,
      master: option.master,
      masterCount: option.masterCount,
      capacityCu: option.capacityCu,
      price: amountOf(option.price),
    }
  );
}

function amountOf(price: Price | null) {
  return price && { amount: price.amount, currency: price.currency, per: price.per };
}
