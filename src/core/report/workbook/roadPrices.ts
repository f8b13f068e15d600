import { platformFor } from '@/core/plan/platformFor';
import { majorAmount } from '@/core/quantity/money';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { isPool } from '@/core/report/isPool';
import { constant, noPrice } from './exactFormula';
import type { LiveRoad } from './liveRoad';
import { answerPlace, chargeCells, hasManagement } from './poolFormulas';

/** What machines cost over time, in formulas: for the period that the list's column pays for, not for a month of hours. */

/** One worker, without what is charged beside it. */
export function workerPriceOf(document: ReportDocument, { pricing }: LiveRoad): string {
  return pricing.hours === 1 ? `INDEX(WorkerPrices,${answerPlace(document)})` : 'HourPrice';
}

/** One coordinator by its place; a price that the list does not have stands behind all others. */
export function coordinatorPriceOf({ pricing }: LiveRoad, place: number): string {
  const price = `INDEX(CoordinatorPrices,${place})`;
  const one = pricing.hours === 1 ? price : `${price}/MonthHours`;
  return `IF(${price}="",${constant(noPrice)},${one})`;
}

/** All machines that are there on a day; `coordinator` is the price of one. */
export function machinesFormula(
  document: ReportDocument,
  live: LiveRoad,
  workers: string,
  coordinator: string,
): string {
  const list = `${workers}*${workerPriceOf(document, live)}`;
  if (isPool(document) && !hasManagement(document)) return list;
  return `${list}+CoordinatorCount*${coordinator}`;
}

/** The same as exported, in main units of the currency. */
export function machinesAmount(
  { pricing, road }: LiveRoad,
  { slaveCount, master, masterCount }: LiveRoad['costs']['path']['pieces'][number],
): number {
  const { column, currency } = pricing;
  const worker = column?.workers[road.worker.shape] ?? 0;
  const coordinator = masterCount === 0 ? 0 : (column?.coordinators[master] ?? 0);
  return majorAmount(worker * slaveCount + coordinator * masterCount, currency);
}

/**
 * The list price of a month from sums over its days: of all machines, and of workers where something is charged beside
 * each for a month. By the month every day is its share of the month; by the hour it has 24 hours.
 */
export function monthFormula(
  { pricing }: LiveRoad,
  machines: string,
  workers: string,
  days: string,
): string {
  const charges = (pricing.column?.charges ?? []).map((_, i) => chargeCells(i));
  const charge = charges.map(({ quantity, price }) => `${quantity}*${price}`).join('+');
  const beside = charge === '' ? '' : `+${workers}*(${charge})/${days}`;
  switch (pricing.column?.per) {
    case 'hour':
      return `24*${machines}${beside}`;
    case 'day':
      return `${machines}${beside}`;
    default:
      return `${machines}/${days}${beside}`;
  }
}

/** Coordinators of the platform, as many as there are to choose from; none of a pool. */
export function coordinatorShapes(document: ReportDocument) {
  return isPool(document) ? [] : platformFor(document.plan).coordinators;
}
