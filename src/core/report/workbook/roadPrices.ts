import { platformFor } from '@/core/plan/platformFor';
import { majorAmount, minorDigits } from '@/core/quantity/money';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { isPool } from '@/core/report/isPool';
import { constant, noPrice } from './exactFormula';
import type { LiveRoad } from './liveRoad';
import { coordinatorCount } from './ownedCells';
import { chargeCells, hasManagement, managementUnits } from './poolFormulas';

/** What machines cost over time, in formulas: for the period that the list's column pays for, not for a month of hours. */

/** One worker, without what is charged beside it. */
function workerPriceOf({ pricing, place }: LiveRoad): string {
  return pricing.hours === 1 ? `INDEX(WorkerPrices,${place})` : 'HourPrice';
}

/** One coordinator by its place; a price that the list does not have stands behind all others. */
export function coordinatorPriceOf({ pricing }: LiveRoad, place: number): string {
  const price = `INDEX(CoordinatorPrices,${place})`;
  const one = pricing.hours === 1 ? price : `${price}/MonthHours`;
  return `IF(${price}="",${constant(noPrice)},${one})`;
}

/** All machines that are there on a day, of hybrid billing an hour of those above the base; `coordinator` is the price of one. */
export function machinesFormula(
  document: ReportDocument,
  live: LiveRoad,
  workers: string,
  coordinator: string,
  month: string,
): string {
  if (live.pricing.hybrid) {
    return `MAX(0,${workers}${managementUnits(document)}-${baseOf(live, month)})*HourPrice`;
  }
  const list = `${workers}*${workerPriceOf(live)}`;
  if (isPool(document) && !hasManagement(document)) return list;
  return `${list}+${coordinatorCount(document, live)}*${coordinator}`;
}

/** What all machines of a day cost, as exported, in main units of the currency; its month from 1. */
export function machinesAmount(
  { pricing, road, costs }: LiveRoad,
  { slaveCount, master, masterCount }: LiveRoad['costs']['path']['pieces'][number],
  month: number,
): number {
  const { column, currency, hybrid } = pricing;
  if (hybrid) {
    const above = Math.max(0, slaveCount + masterCount - (costs.base?.[month - 1] ?? 0));
    return majorAmount(above * hybrid.hourMinor, currency);
  }
  const worker = column?.workers[road.worker.shape] ?? 0;
  const coordinator = masterCount === 0 ? 0 : (column?.coordinators[master] ?? 0);
  return majorAmount(worker * slaveCount + coordinator * masterCount, currency);
}

/** One coordinator of what is there, as exported. */
export function coordinatorAmount(
  live: LiveRoad,
  piece: LiveRoad['costs']['path']['pieces'][number],
): number {
  return machinesAmount(live, { ...piece, slaveCount: 0, masterCount: 1 }, 1);
}

/**
 * The list price of a month, from 1: of all machines, and of workers where something is charged beside each for a month. By the
 * month every day is its share of the month; by the hour it has 24 hours, of hybrid billing beside the base, and hours of events
 * have what they ask for.
 */
export function monthFormula(live: LiveRoad, month: number, days: string): string {
  const { pricing, events } = live;
  const inHours = (list: string) =>
    events.kind === 'live' && events.hours > 0
      ? `+SUMIFS(${list},HourMonths,${month})/24${lackingHours(events.hours)}`
      : '';
  const machines = `(SUMIFS(DayPrices,DayMonths,${month})${inHours('HourMorePrices')})`;
  const workers = `(SUMIFS(DayWorkers,DayMonths,${month})${inHours('HourMoreWorkers')})`;
  if (pricing.hybrid) return `${baseOf(live, String(month))}*INDEX(WorkerPrices,1)+24*${machines}`;
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

/** An error where the sheet has no room for all hours of events: no sum leaves some out silently. */
function lackingHours(room: number): string {
  return `+IF(INDEX(HourPlaces,${room})="",0,NA())`;
}

/** Whether hybrid billing has a base of its own in every month, since the plan names none. */
export function hasOwnBases({ pricing, road }: LiveRoad): boolean {
  return pricing.hybrid !== undefined && road.plan.baseUnits === undefined;
}

/** Units of the base in a month, from 1. */
function baseOf(live: LiveRoad, month: string): string {
  return hasOwnBases(live) ? `INDEX(RoadBases,${month})` : 'BaseUnits';
}

/** What is paid for a list price: less the discount, with tax, in whole smallest coins; half a coin is rounded up. */
export function paidFormula({ priceList }: ReportDocument, list: string): string {
  const digits = minorDigits(priceList.currency);
  const coins = `${list}*10^${digits}*(100-DiscountPercent)*(100+RoadTaxPercent)/10000`;
  return `ROUND(ROUND(${coins},6),0)/10^${digits}`;
}

/** Coordinators of the platform, as many as there are to choose from; none of a pool. */
export function coordinatorShapes(document: ReportDocument) {
  return isPool(document) ? [] : platformFor(document.plan).coordinators;
}
