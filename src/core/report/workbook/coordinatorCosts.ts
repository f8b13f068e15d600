import { platformFor } from '@/core/plan/platformFor';
import type { ShapeId } from '@/core/platforms/platform';
import { minorDigits } from '@/core/quantity/money';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { isPool } from '@/core/report/isPool';
import { manages } from '@/core/sizing/coordinator';
import type { WordsWith } from '@/core/words/words';
import { formula } from './cellsOf';
import { constant, noPrice, notAble, noWorkerPrice } from './exactFormula';
import { machinePrices } from './machinePrices';
import { hasManagement, isHybrid, managementUnits, workerCostFormula } from './poolFormulas';
import type { SheetColumn } from './table';

/**
 * A column for each coordinator shape with the price of one for the capacity in the same row. The least of them is
 * the coordinator to take, and of equal ones the first is the smaller. One without a price comes after all that have
 * one, one that cannot manage the capacity after those. `capacityOf` is the capacity as exported, empty in an empty row.
 */
export function coordinatorCostColumns<Item>(
  document: ReportDocument,
  words: WordsWith<'workbook'>,
  capacityOf: (item: Item) => number | '',
): readonly SheetColumn<Item, 'capacity' | 'cost'>[] {
  const { coordinatorPrice } = machinePrices(document);
  return platformFor(document.plan).coordinators.map((coordinator, i) => {
    const { shape } = coordinator;
    const [ceiling, price] = ['CoordinatorCeilings', 'CoordinatorPrices'].map(
      (list) => `INDEX(${list},${i + 1})`,
    );
    const cost = `IF(${price}="",${constant(noPrice)},${price})`;
    return {
      key: 'cost',
      heading: `#${words.workbook.masterPrice(words.shape(shape))}`,
      cell: (item, at) => {
        const capacity = at('capacity');
        const able = `IF(${ceiling}="",${cost},IF(${capacity}<=${ceiling},${cost},${constant(notAble)}))`;
        const cached = capacityOf(item);
        const isAble = cached !== '' && manages(coordinator, cached);
        return formula(
          `IF(${capacity}="","",${able})`,
          cached === '' ? '' : isAble ? (coordinatorPrice(shape) ?? noPrice) : notAble,
          'cost',
          'muted',
        );
      },
    };
  });
}

/** The place of the coordinator to take among the costs in a range; empty where none manages the capacity. */
export function cheapestCoordinator(costs: string): string {
  return `IF(MIN(${costs})>=${constant(notAble)},"",MATCH(MIN(${costs}),${costs},0))`;
}

/**
 * All machines together less the discount, in whole smallest coins, so that no binary fraction makes equal amounts
 * differ. Half a coin is rounded up.
 */
export function clusterPriceFormula(
  document: ReportDocument,
  count: string,
  workerPrice: string,
  costs: string,
  coordinatorCount = 'CoordinatorCount',
): string {
  const least = `MIN(${costs})`;
  if (isHybrid(document)) return hybridPrice(document, count, workerPrice);
  const digits = minorDigits(document.priceList.currency);
  const coordinators =
    isPool(document) && !hasManagement(document) ? '' : `+${coordinatorCount}*${least}`;
  const list = `${count}*${workerCostFormula(document, workerPrice)}${coordinators}`;
  const coins = `ROUND((${list})*10^${digits},0)`;
  const priced = `ROUND(ROUND(${coins}*(100-DiscountPercent)/100,6),0)/10^${digits}`;
  const listed = `IF(${least}>=${constant(noPrice)},${constant(noPrice)},${priced})`;
  const able = `IF(${workerPrice}="",${constant(noWorkerPrice)},${listed})`;
  return `IF(${least}>=${constant(notAble)},${constant(notAble)},${able})`;
}

/** The base for a month and the units above it by the hour, less the discount, in whole smallest coins. */
function hybridPrice(document: ReportDocument, count: string, workerPrice: string): string {
  const digits = minorDigits(document.priceList.currency);
  const coins = `ROUND((${hybridList(document, count, workerPrice)})*10^${digits},0)`;
  const priced = `ROUND(ROUND(${coins}*(100-DiscountPercent)/100,6),0)/10^${digits}`;
  return `IF(OR(${workerPrice}="",HourPrice=""),${constant(noWorkerPrice)},${priced})`;
}

/** The list price of so many units of work with hybrid billing. */
export function hybridList(document: ReportDocument, count: string, workerPrice: string): string {
  const units = `${count}${managementUnits(document)}`;
  return `BaseUnits*${workerPrice}+MAX(0,${units}-BaseUnits)*HoursAbove*HourPrice`;
}

/** Whether some coordinator shape manages so many CU: one without a ceiling manages any. */
export function isManaged(capacity: string): string {
  return `OR(COUNT(CoordinatorCeilings)<ROWS(CoordinatorCeilings),${capacity}<=MAX(CoordinatorCeilings))`;
}

/** The place of a shape among the platform's coordinators, from 1. */
export function coordinatorNumber({ plan }: ReportDocument, shape: ShapeId): number {
  const { coordinators } = platformFor(plan);
  return coordinators.findIndex((coordinator) => coordinator.shape === shape) + 1;
}

/** The place of a shape among the platform's workers, from 1. */
export function workerNumber({ plan }: ReportDocument, shape: ShapeId): number {
  const { workers } = platformFor(plan);
  return workers.findIndex((worker) => worker.shape === shape) + 1;
}
