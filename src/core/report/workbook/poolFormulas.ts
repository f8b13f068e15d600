import { platformFor } from '@/core/plan/platformFor';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { isPool } from '@/core/report/isPool';
import { pricingOf } from '@/core/sizing/pricing';
import { constant, noPrice } from './exactFormula';

/** The place of the answer among the worker shapes: a pool has one unit, so nothing to choose. */
export function answerPlace(document: ReportDocument): string {
  return isPool(document) ? '1' : 'AnswerShape';
}

/** The CU of one worker by its place; that of a pool's unit is its definition, not a figure to change. */
export function usableCu(document: ReportDocument, place: string): string {
  const [unit] = platformFor(document.plan).workers;
  return isPool(document) ? String(unit?.usableCu ?? 1) : `INDEX(WorkerUsableCu,${place})`;
}

/** Whether the product adds units of management. */
export function hasManagement({ plan }: ReportDocument): boolean {
  return platformFor(plan).management !== undefined;
}

/** What one unit of management of a pool costs; nothing where the pool has none. */
export function managementCost(document: ReportDocument): string {
  const price = 'INDEX(CoordinatorPrices,1)';
  return hasManagement(document) ? `IF(${price}="",${constant(noPrice)},${price})` : '0';
}

/** What is added to the units of work. */
export function managementUnits(document: ReportDocument): string {
  return hasManagement(document) ? '+CoordinatorCount' : '';
}

/** What is added to the price of the units of work. */
export function managementPrice(document: ReportDocument): string {
  return hasManagement(document) ? '+CoordinatorCount*INDEX(CoordinatorPrices,1)' : '';
}

/** The names of the cells that hold how much of a charge a unit of work has, and what one of it costs a month. */
export function chargeCells(index: number): { readonly quantity: string; readonly price: string } {
  return { quantity: `ChargeQuantity${index + 1}`, price: `ChargePrice${index + 1}` };
}

/** What one worker costs: its price, and what is charged beside it. */
export function workerCostFormula({ plan }: ReportDocument, workerPrice: string): string {
  const { column } = pricingOf(platformFor(plan), plan);
  const charges = (column?.charges ?? []).map((_, i) => chargeCells(i));
  if (charges.length === 0) return workerPrice;
  return `(${workerPrice}${charges.map(({ quantity, price }) => `+${quantity}*${price}`).join('')})`;
}

/** The fewest units of work: each application that runs by itself has one. */
export function fewestWorkers({ plan }: ReportDocument): string {
  const { management } = platformFor(plan);
  const applications = management?.value.each === 'application' ? ',Workspaces' : '';
  return `MinimumWorkers${applications}`;
}

/** Whether units above a base run by the hour, and both have a price: the workbook then has a price of the hour. */
export function isHybrid({ plan }: ReportDocument): boolean {
  return pricingOf(platformFor(plan), plan).hybrid !== undefined;
}
