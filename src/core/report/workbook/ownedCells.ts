import type { ReportDocument } from '@/core/report/document/documentModel';
import { isPool } from '@/core/report/isPool';
import type { WordsWith } from '@/core/words/words';
import { figure, formula, input, named, row, text } from './cellsOf';
import { coordinatorNumber } from './coordinatorCosts';
import { excelDay } from './excelDay';
import type { LiveRoad } from './liveRoad';
import { hasOwnedRows } from './ownedRows';
import type { SheetRow } from './workbook';

/*
 * The cluster that is there when a plan over time begins: what a person may change of it, and what formulas of a day take from
 * it. Its shapes stay.
 */

/** Its workers, its coordinators and the day until which it is paid for; none for a new order. */
export function ownedInputRows(
  document: ReportDocument,
  { owned }: LiveRoad,
  words: WordsWith<'workbook'>,
): readonly SheetRow[] {
  if (!owned) return [];
  const { live: said } = words.workbook;
  const { slave, slaveCount, master, masterCount } = owned.cluster;
  const machines = !isPool(document);
  // The sheet of what to change has the same figures to type.
  const typed = (name: string, value: number) =>
    hasOwnedRows(document) ? formula(name, value, 'whole') : input(value);
  return [
    row(
      text(said.ownedWorkers),
      named('RoadOwnedWorkers', typed('OwnedWorkers', slaveCount)),
      ...(machines ? [text(words.shape(slave), 'hint')] : []),
    ),
    ...(machines
      ? [
          row(
            text(said.ownedCoordinators),
            named('RoadOwnedCoordinators', typed('OwnedCoordinators', masterCount)),
            text(words.shape(master), 'hint'),
          ),
        ]
      : []),
    row(
      text(said.ownedUntil),
      named(
        'RoadRenewal',
        figure(owned.renewal === undefined ? null : excelDay(owned.renewal), 'date', 'input'),
      ),
      text(said.ownedUntilHint, 'hint'),
    ),
  ];
}

/** Workers that are there on a day at the beginning of a paid time: those that are needed, and those owned that are still paid for. */
export function workersAtRenewal(
  { owned }: LiveRoad,
  needed: string,
  date: string,
  isFirst: boolean,
): string {
  if (!owned) return needed;
  const kept = isFirst ? 'RoadOwnedWorkers' : `IF(${date}<RoadRenewal,RoadOwnedWorkers,0)`;
  return `MAX(${needed},${kept})`;
}

/** How many coordinators there are over time. */
export function coordinatorCount(document: ReportDocument, { owned }: LiveRoad): string {
  return owned && !isPool(document) ? 'RoadOwnedCoordinators' : 'CoordinatorCount';
}

/** What the coordinators that are there come to while they manage a capacity, else what `changed` says. */
export function whileOwned(
  document: ReportDocument,
  { owned }: LiveRoad,
  capacity: string,
  own: (place: number) => string,
  changed: string,
): string {
  if (!owned) return changed;
  const place = coordinatorNumber(document, owned.cluster.master);
  return `IF(${capacity}<=INDEX(RoadCeilings,${place}),${own(place)},${changed})`;
}
