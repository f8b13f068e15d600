import type { ShapeId } from '@/core/platforms/platform';
import { findPlatform } from '@/core/platforms/registry';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { manages } from '@/core/sizing/master';
import { formula } from './cellsOf';
import { constant, noPrice, noSlavePrice, notAble } from './exactFormula';
import { priceReader } from './priceReader';
import type { Cell } from './workbook';

/**
 * A cell for each Master shape with its price for a cluster of so many CU: the least of them is the Master to
 * take, and of equal ones the first is the smaller. One without a price comes after all that have one.
 */
export function masterCosts(
  document: ReportDocument,
): (source: string, capacityCu: number | '') => Cell[] {
  const { coordinators: masters } = findPlatform(document.plan.platform);
  const { coordinatorPrice } = priceReader(document);
  return (source, capacityCu) =>
    masters.map((master, i) => {
      const [ceiling, price] = ['MasterCeilings', 'MasterPrices'].map(
        (list) => `INDEX(${list},${i + 1})`,
      );
      const cost = `IF(${price}="",${constant(noPrice)},${price})`;
      const able = `IF(${ceiling}="",${cost},IF(${source}<=${ceiling},${cost},${constant(notAble)}))`;
      const isAble = capacityCu !== '' && manages(master, capacityCu);
      const cached = isAble ? (coordinatorPrice(master.shape) ?? noPrice) : notAble;
      return formula(
        `IF(${source}="","",${able})`,
        capacityCu === '' ? '' : cached,
        'cost',
        'muted',
      );
    });
}

/** Which of the costs in a range is taken; an error where no Master may manage the cluster. */
export function cheapestMaster(range: string): string {
  return `IF(MIN(${range})>=${constant(notAble)},NA(),MATCH(MIN(${range}),${range},0))`;
}

/** All machines together, to the cent: a price in which no binary fraction makes equal amounts differ. */
export function clusterPrice(count: string, slavePrice: string, costs: string): string {
  const least = `MIN(${costs})`;
  const priced = `ROUND(${count}*${slavePrice}+MasterCount*${least},2)`;
  return `IF(${slavePrice}="",${constant(noSlavePrice)},IF(${least}>=${constant(noPrice)},${constant(noPrice)},${priced}))`;
}

export function masterNumberOf(document: ReportDocument, shape: ShapeId): number {
  return (
    findPlatform(document.plan.platform).coordinators.findIndex(
      (master) => master.shape === shape,
    ) + 1
  );
}

export function slaveNumberOf(document: ReportDocument, shape: ShapeId): number {
  return (
    findPlatform(document.plan.platform).workers.findIndex((slave) => slave.shape === shape) + 1
  );
}
