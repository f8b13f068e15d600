import type { ReportDocument } from '@/core/report/document/documentModel';
import { isPool } from '@/core/report/isPool';
import { ceilingFormula } from './exactFormula';
import type { LiveRoad } from './liveRoad';
import { whileOwned } from './ownedCells';
import { fewestWorkers, usableCu } from './poolFormulas';

/*
 * Which machines a plan over time has, in formulas.
 */

/** How many workers a need asks for, spares and minimum included. */
export function workersForNeed(
  document: ReportDocument,
  { place }: LiveRoad,
  need: string,
): string {
  const spares = isPool(document) ? '' : '+SpareWorkers';
  const usable = usableCu(document, place);
  return `MAX(${fewestWorkers(document)},${ceilingFormula(`${need}/${usable}`)}${spares})`;
}

/** The capacity that coordinators manage beside so many workers; that of the largest cluster where they never change. */
function managedCu(document: ReportDocument, live: LiveRoad, workers: string): string {
  const held = live.costs.policy === 'from-the-start' ? 'RoadLargest' : workers;
  return `${held}*${usableCu(document, live.place)}`;
}

/** What every coordinator shape costs, one that cannot manage a capacity more than all others. */
const pricesAt = (capacity: string) => `1E100*(RoadCeilings<${capacity})+RoadCoordinatorPrices`;

/** What one coordinator costs beside so many workers. */
export function coordinatorPriceFormula(
  document: ReportDocument,
  live: LiveRoad,
  workers: string,
): string {
  const capacity = managedCu(document, live, workers);
  return whileOwned(
    document,
    live,
    capacity,
    (place) => `INDEX(RoadCoordinatorPrices,${place})`,
    `SUMPRODUCT(MIN(${pricesAt(capacity)}))`,
  );
}

/** Its shape. */
export function coordinatorShapeFormula(
  document: ReportDocument,
  live: LiveRoad,
  workers: string,
): string {
  const capacity = managedCu(document, live, workers);
  const prices = pricesAt(capacity);
  const cheapest = `SUMPRODUCT(MIN(RoadPlaces+1E9*(${prices}>SUMPRODUCT(MIN(${prices})))))`;
  return `INDEX(CoordinatorShapes,${whileOwned(document, live, capacity, String, cheapest)})`;
}
