import type { Price } from '@/core/quantity/money';
import type { LeavingFigures } from './leavingFigures';
import { leavingFigure } from './leavingTerms';

/** What leaving costs as `streamsizer leaving` prints it, and as a document has it as data. Null is not known. */
export function leavingFile(figures: LeavingFigures) {
  const { own, to, terms, now, plan, priceList, factor, operatorFactor, remarks } = figures;
  const { cluster } = now;
  return {
    version: 1,
    from: own.id,
    to: to.id,
    now: {
      cu: now.cu,
      cluster: {
        worker: cluster.slave,
        workers: cluster.slaveCount,
        coordinator: cluster.master,
        coordinators: cluster.masterCount,
        capacityCu: cluster.capacityCu,
      },
      month: amountOf(now.month),
      origin: now.origin,
      ...(now.change ? { change: amountOf(now.change) } : {}),
    },
    terms: {
      ...terms,
      weeks: leavingFigure(terms, 'weeks'),
      down: leavingFigure(terms, 'down'),
      replay: leavingFigure(terms, 'replay'),
      catchup: leavingFigure(terms, 'catchup'),
    },
    priceList: { id: plan.priceList, since: priceList.since, seen: priceList.seen },
    catchUpFactor: factor,
    operatorFactor,
    estimates: figures.estimates.map((estimate) => ({
      kind: estimate.kind,
      workUnits: estimate.option.slaveCount,
      managementUnits: estimate.option.masterCount,
      units: estimate.option.nodeCount,
      catchUpCu: estimate.catchUpCu,
      extraCu: estimate.extraCu,
      billings: estimate.costs.map((costs) => ({
        billing: costs.billing,
        month: amountOf(costs.month),
        year: amountOf(costs.year),
        saved: amountOf(costs.saved),
        overlap: amountOf(costs.overlap),
        overlapNow: amountOf(costs.overlapOld),
        catchUp: amountOf(costs.catchUp),
        once: amountOf(costs.once),
        payOff: costs.payOff,
      })),
    })),
    remarks,
  };
}

function amountOf(price: Price | null) {
  return price && { amount: price.amount, currency: price.currency };
}
