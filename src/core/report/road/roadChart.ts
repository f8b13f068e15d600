import { dayNumberOf } from '@/core/quantity/calendarDay';
import { axisScale } from '@/core/report/document/axisScale';
import type { ChartPart, ChartParts } from '@/core/report/document/chartParts';
import { dashOf } from '@/core/report/document/pictureMarkup';
import { roomFor } from '@/core/report/document/roomFor';
import { dateOf, minutesPerDay } from '@/core/sizing/road/calendar';
import type { NeedSpan } from '@/core/sizing/road/needOverTime';
import type { WordsWith } from '@/core/words/words';
import { chartReach, timesAbove } from './chartReach';
import { roadEnds } from './roadBrief';
import { cutParts, eventParts } from './roadEvents';
import type { RoadFigures } from './roadFigures';
import { type KeyedLine, roadKey } from './roadKey';

const plotHeight = 240;
const labelSize = 12;
/** Room above the plot for the names of events, and below it for dates. */
const [headRoom, footRoom] = [22, 26];

/**
 * The need over time with its range, and the capacity that is held for it, as stairs; the ceilings of coordinators
 * within reach, what the budget carries, events and today. CU over days; every figure is in the tables, too. Peaks of
 * brief events that would flatten the rest are cut off, each marked and with its need above.
 */
export function roadChart(
  figures: RoadFigures,
  words: WordsWith<'road'>,
  width: number,
): ChartParts {
  const { road, range, budget } = figures;
  const { platform, need, path, worker } = road;
  const { calendar } = need;
  const said = words.road.chart;
  const pieces = path.pieces.map((piece) => ({
    ...piece,
    capacityCu: piece.slaveCount * worker.usableCu,
  }));
  const ends = range ? [range.low.need.spans, range.high.need.spans] : [];
  const minutes = calendar.days * minutesPerDay;
  const held = [
    ...pieces.map(({ from, to, capacityCu }) => ({ from, to, cu: capacityCu })),
    ...[need.spans, ...ends].flat().map(({ from, to, needCu }) => ({ from, to, cu: needCu })),
  ].filter(({ cu }) => Number.isFinite(cu));
  const most = Math.max(1, chartReach(held, need.eventTimes, minutes));
  const ceilings: readonly Level[] = platform.coordinators.flatMap(({ shape, maximumCu }, i) =>
    maximumCu !== undefined && maximumCu <= most
      ? [
          {
            cu: maximumCu,
            look: 'limit',
            dash: dashOf.ceiling(i),
            label: said.ceiling(shape, maximumCu),
          },
        ]
      : [],
  );
  const carried = budget?.cluster?.carriedCu;
  const levels: readonly Level[] = [
    ...ceilings,
    ...(carried === undefined || carried > most * 1.5
      ? []
      : [{ cu: carried, look: 'ink', dash: '1 4', label: said.budget(carried) } as const]),
  ];
  const scale = axisScale([0, most, ...levels.map(({ cu }) => cu)]);
  const cuts = timesAbove(held, scale.to);
  const ticks = scale.ticks.map((value) => ({
    value,
    text: value === scale.to ? words.cu(value) : words.number(value),
  }));
  const left = Math.max(...ticks.map(({ text }) => roomFor(text, labelSize))) + 8;
  const bottom = headRoom + plotHeight;
  const x = (minute: number) => left + ((width - left) * minute) / minutes;
  const y = (cu: number) => bottom - (plotHeight * Math.min(cu, scale.to)) / scale.to;
  const across = (cu: number) => [[left, y(cu)] as const, [width, y(cu)] as const];
  const stairsOf = (spans: readonly NeedSpan[]) =>
    spans.flatMap(({ from, to, needCu }) => [
      [x(from), y(needCu)] as const,
      [x(to), y(needCu)] as const,
    ]);
  const line = (spans: readonly NeedSpan[], dash?: string): ChartPart => ({
    kind: 'line',
    points: stairsOf(spans),
    look: 'need',
    ...(dash === undefined ? {} : { dash }),
  });
  const key = roadKey(
    [
      { look: 'need', label: said.need },
      ...(range ? [{ look: 'need', dash: dashOf.need, label: said.range } as const] : []),
      { look: 'unused', label: said.capacity, isArea: true },
      ...levels,
    ],
    width,
    bottom + footRoom,
  );
  const { from, to, end } = roadEnds(road);
  const described = said.description(from, to, end, pieces.length);
  const plot = { x, left, width, top: headRoom };
  return {
    title: said.title,
    description:
      cuts.length === 0 ? described : words.printed.sentences(described, said.cut(scale.to)),
    width,
    height: key.bottom,
    parts: [
      ...pieces.map(
        (piece): ChartPart => ({
          kind: 'bar',
          x: x(piece.from),
          y: y(piece.capacityCu),
          // A hair more, so that neighbours meet.
          width: Math.min(width, x(piece.to) + 0.5) - x(piece.from),
          height: bottom - y(piece.capacityCu),
          look: 'unused',
        }),
      ),
      ...ticks.flatMap(({ value, text }): readonly ChartPart[] => [
        { kind: 'bar', x: left, y: y(value), width: width - left, height: 1, look: 'rule' },
        textPart(text, left - 6, y(value) + 4, 'end'),
      ]),
      ...levels.map(
        ({ cu, look, dash = '' }): ChartPart => ({
          kind: 'line',
          points: across(cu),
          look,
          dash,
        }),
      ),
      ...ends.map((spans) => line(spans, dashOf.need)),
      line(need.spans),
      ...cutParts(cuts, plot),
      ...eventParts(figures, said, scale.to, plot),
      ...todayParts(figures, said.today, x, bottom),
      ...monthParts(figures, x, width, bottom),
      ...key.parts,
    ],
  };
}

/** A line that goes across the whole chart. */
type Level = KeyedLine & { readonly cu: number };

type At = (minute: number) => number;

function textPart(text: string, x: number, y: number, anchor?: 'middle' | 'end'): ChartPart {
  const where = { x, y, size: labelSize, ...(anchor ? { anchor } : {}) };
  return { kind: 'text', text, look: 'ink-2', ...where };
}

/** Today, where it lies after the beginning of the road. */
function todayParts(
  { road: { need, today } }: RoadFigures,
  label: string,
  x: At,
  bottom: number,
): readonly ChartPart[] {
  const { start, days } = need.calendar;
  const day = dayNumberOf(today) - dayNumberOf(start);
  if (day <= 0 || day >= days) return [];
  const at = x(day * minutesPerDay);
  return [
    {
      kind: 'line',
      points: [[at, headRoom] as const, [at, bottom] as const],
      look: 'ink-2',
      dash: '2 3',
    },
    textPart(label, at + 4, headRoom + labelSize),
  ];
}

/** Dates below the plot, at beginnings of months, as many as there is room for. */
function monthParts(
  { road: { need } }: RoadFigures,
  x: At,
  width: number,
  bottom: number,
): readonly ChartPart[] {
  const { calendar } = need;
  const starts = calendar.months.slice(0, -1);
  const room = roomFor('2000-00-00', labelSize) + 16;
  const every = Math.max(1, Math.ceil((starts.length * room) / width));
  return starts.flatMap((day, i) => {
    const at = x(day * minutesPerDay);
    if (i % every !== 0 || at + room - 16 > width) return [];
    return [
      { kind: 'bar', x: at, y: bottom, width: 1, height: 5, look: 'ink-2' } as const,
      textPart(dateOf(calendar, day), at, bottom + 18),
    ];
  });
}
