import {
  type DocumentSection,
  numberCell,
  numberColumn,
  sectionOf,
  textCell,
  textColumn,
} from '@/core/report/document/layoutParts';
import { dateOf, minutesPerDay } from '@/core/sizing/road/calendar';
import type { NeedOverTime } from '@/core/sizing/road/needOverTime';
import type { Road } from '@/core/sizing/road/roadOf';
import type { WordsWith } from '@/core/words/words';
import type { RoadFigures } from './roadFigures';

/**
 * The figures of the chart month by month, in CU: the need on the last day with its range, the capacity then, and where
 * there are events the most of both within the month.
 */
export function needSection(
  { road, range }: RoadFigures,
  words: WordsWith<'road'>,
): DocumentSection {
  const { need: said, costs } = words.road;
  const { calendar, eventTimes, usualCu } = road.need;
  const hasEvents = eventTimes.length > 0;
  const every = range
    ? [
        { heading: said.low, need: range.low.need },
        { heading: said.middle, need: range.middle.need },
        { heading: said.high, need: range.high.need },
      ]
    : [];
  // One of them may be the need of the plan itself.
  const ends = every.filter(({ need }) => need.usualCu.some((cu, day) => cu !== usualCu[day]));
  const cell = (cu: number | undefined) =>
    numberCell(cu !== undefined && Number.isFinite(cu) ? cu : null, words.number);
  return sectionOf('road-need', said.heading, {
    paragraphs: ends.length > 0 ? [said.range] : [],
    tables: [
      {
        columns: [
          textColumn(costs.month),
          numberColumn(costs.needed),
          ...ends.map(({ heading }) => numberColumn(heading)),
          numberColumn(said.capacity),
          ...(hasEvents ? [numberColumn(said.most), numberColumn(said.mostCapacity)] : []),
        ],
        rows: calendar.months.slice(0, -1).map((first, i) => {
          const end = calendar.months[i + 1] ?? first;
          return [
            textCell(dateOf(calendar, first)),
            cell(usualCu[end - 1]),
            ...ends.map(({ need }) => cell(need.usualCu[end - 1])),
            cell(capacitiesWithin(road, end - 1, end).at(-1)),
            ...(hasEvents
              ? [
                  cell(mostOf(needsWithin(road.need, first, end))),
                  cell(mostOf(capacitiesWithin(road, first, end))),
                ]
              : []),
          ];
        }),
      },
    ],
  });
}

/** Between two days, in order of time; nothing where no cluster carries the need. */
function capacitiesWithin({ path, worker }: Road, first: number, end: number): readonly number[] {
  return path.pieces
    .filter(({ from, to }) => from < end * minutesPerDay && to > first * minutesPerDay)
    .map(({ slaveCount }) => slaveCount * worker.usableCu);
}

function needsWithin({ spans }: NeedOverTime, first: number, end: number): readonly number[] {
  return spans
    .filter(({ from, to }) => from < end * minutesPerDay && to > first * minutesPerDay)
    .map(({ needCu }) => needCu);
}

function mostOf(values: readonly number[]): number | undefined {
  return values.length > 0 ? Math.max(...values) : undefined;
}
