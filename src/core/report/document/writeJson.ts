import { boughtCount } from '@/core/report/boughtCount';
import { decidesFile } from '@/core/report/decides/decidesFile';
import { failureFile } from '@/core/report/failure/failureFile';
import { isPool } from '@/core/report/isPool';
import { leavingFile } from '@/core/report/leaving/leavingFile';
import { presentFile } from '@/core/report/present/presentFile';
import { offersFile } from '@/core/report/products/offersFile';
import { roadFile } from '@/core/report/road/roadFile';
import { optionInUnits } from '@/core/sizing/resultFile';
import type { ReportDocument } from './documentModel';

/** The document as data, the same in every language: keys in a fixed order, null for what there is not. */
export function writeJson(document: ReportDocument): string {
  const { products, leaving, present, failure, road, decides, ...rest } = document;
  const data = {
    ...(isPool(document) ? inUnits(rest) : rest),
    ...(products
      ? { products: offersFile(products.offers).products, exchange: products.exchange }
      : {}),
    ...(leaving ? { leaving: leavingFile(leaving) } : {}),
    ...(present ? { present: presentFile(present) } : {}),
    ...(failure ? { failure: failureFile(failure) } : {}),
    ...(road ? { road: roadFile(road) } : {}),
    ...(decides ? { decides: decidesFile(decides) } : {}),
  };
  return `${JSON.stringify(data, (_, value) => (value === undefined ? null : value), 2)}\n`;
}

/** A document of a pool: units in the place of machines, and nothing that only machines have. */
function inUnits(document: ReportDocument) {
  const { plan, answer, figures, bar, range, options, mix: _, steps, stairs, ...rest } = document;
  const { spareSlaves: _spares, masterCount: _count, ...ownPlan } = plan;
  const { nodeCount, ...ownFigures } = figures;
  const { spareCu: _spare, ceilingCu: _ceiling, ...ownBar } = bar;
  const answerUnits = {
    units: nodeCount,
    workUnits: answer.slaveCount,
    managementUnits: answer.masterCount,
  };
  return {
    ...rest,
    plan: ownPlan,
    answer: answerUnits,
    figures: ownFigures,
    bar: ownBar,
    range: range && {
      ...range,
      low: range.low && optionInUnits(range.low),
      middle: range.middle && optionInUnits(range.middle),
      high: range.high && optionInUnits(range.high),
    },
    options: options.map(({ option, pricePerCu }) => ({ ...optionInUnits(option), pricePerCu })),
    steps: steps.map(({ step, carries, place }) => ({
      units: boughtCount(document, step.slaveCount),
      capacityCu: step.capacityCu,
      recordsPerSecond: step.recordsPerSecond,
      price: step.price,
      carries,
      place,
    })),
    stairs: {
      stairs: stairs.stairs.map(({ slaveCount, capacityCu }) => ({
        units: slaveCount,
        capacityCu,
      })),
      needCu: stairs.needCu,
    },
  };
}
