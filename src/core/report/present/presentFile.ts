import type { Price } from '@/core/quantity/money';
import type { PresentStep } from '@/core/sizing/present/presentSteps';
import type { RangeEnd } from '@/core/sizing/result';
import type { PresentFigures } from './presentFigures';

/** The cluster that somebody has as data, for a document. Null is not known; differences are to what is there. */
export function presentFile(figures: PresentFigures) {
  const { present, newOrder, renewal, addresses, full, range } = figures;
  const { cluster, recordsPerSecond, requiredCu, utilisationPercent, freeCu, price, origin } =
    present;
  return {
    cluster,
    recordsPerSecond,
    requiredCu,
    utilisationPercent,
    freeCu,
    price: amountOf(price),
    origin,
    target: present.target && differenceOf(present.target),
    priceAfter: amountOf(present.after?.price ?? null),
    steps: present.steps.map(differenceOf),
    newOrder: {
      slave: newOrder.slave,
      slaveCount: newOrder.slaveCount,
      master: newOrder.master,
      masterCount: newOrder.masterCount,
      price: amountOf(newOrder.price),
    },
    renewal: renewal
      ? {
          due: renewal.due,
          released: renewal.released,
          renewals: renewal.renewals.map(({ by, months, until, price: asked }) => ({
            by,
            months,
            until,
            price: asked && { amount: asked.amount, currency: asked.currency },
          })),
        }
      : null,
    range: range && {
      low: endOf(range.low),
      middle: endOf(range.middle),
      high: endOf(range.high),
    },
    full: full ?? null,
    newNodes: addresses?.newNodes ?? 0,
  };
}

/** The cluster after its change at one rate of complex work. */
function endOf({ requiredCu, option }: RangeEnd) {
  return {
    requiredCu,
    slaveCount: option?.slaveCount ?? null,
    master: option?.master ?? null,
    price: amountOf(option?.price ?? null),
  };
}

function differenceOf({
  cluster,
  workerPrice,
  coordinatorPrice,
  priceChange,
  ...step
}: PresentStep) {
  return {
    slaveCount: cluster.slaveCount,
    master: cluster.master,
    capacityCu: cluster.capacityCu,
    ...step,
    workerPrice: amountOf(workerPrice),
    coordinatorPrice: amountOf(coordinatorPrice),
    priceChange: amountOf(priceChange),
  };
}

function amountOf(price: Price | null) {
  return price && { amount: price.amount, currency: price.currency, per: price.per };
}
