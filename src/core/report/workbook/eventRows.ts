import type { LoadEvent } from '@/core/plan/timeFields';
import { addMonths } from '@/core/quantity/calendarDay';
import type { WordsWith } from '@/core/words/words';
import { address } from './address';
import { figure, formula, headings, input, named, row, sentence, text } from './cellsOf';
import { factorAt, noTime } from './eventFormulas';
import { constant, quoted } from './exactFormula';
import { excelDay } from './excelDay';
import type { LiveRoad } from './liveRoad';
import type { PlacedRow } from './sheetOf';
import type { SheetRow } from './workbook';

/*
 * The events of a plan over time: what a person types, and each time of each for the formulas of the load.
 */

/** How many rows a person sees at least. */
const fewestShown = 3;

/** Name, day, time, hours, factor, whether yearly; those behind the first empty ones are folded away. */
export function eventRows(
  live: LiveRoad,
  words: WordsWith<'workbook'>,
  widths: readonly number[],
): readonly SheetRow[] {
  const { events, road } = live;
  if (events.kind !== 'live') return [];
  const { live: said } = words.workbook;
  const typed = road.plan.events ?? [];
  const shown = Math.max(fewestShown, typed.length + 2);
  return [
    row(text(words.settings.events.label, 'section')),
    sentence(said.events.hint, widths, 'muted'),
    headings(
      widths,
      said.events.name,
      `#${said.date}`,
      `#${said.events.time}`,
      `#${said.events.hours}`,
      `#${said.factor}`,
      said.events.yearly,
    ),
    ...Array.from({ length: events.rooms }, (_, i): SheetRow => {
      const one = typed[i];
      const [day, hours, factor] = ['EventDays', 'EventHours', 'EventFactors'].map(
        (list) => `INDEX(${list},${i + 1})`,
      );
      const given = `(${day}<>"")+(${hours}<>"")+(${factor}<>"")`;
      const message = `IF(OR(${given}=0,${given}=3),"",${quoted(said.events.incomplete)})`;
      return {
        ...row(
          text(one?.name ?? null, 'input'),
          named('EventDays', figure(one ? excelDay(dayOf(one)) : null, 'date', 'input')),
          named('EventTimes', figure(one ? minuteOf(one) / 1_440 : null, 'time', 'input')),
          named('EventHours', input(one?.hours ?? null)),
          named('EventFactors', input(one?.factor ?? null, 'fraction')),
          named('EventYearly', text(one?.yearly ? said.events.yes : null, 'input')),
          formula(message, '', 'general', 'warning'),
        ),
        ...(i < shown ? {} : { isFolded: true as const }),
      };
    }),
  ];
}

/** A row for every time of every event. All are folded away. */
export function eventTimeRows(
  live: LiveRoad,
  words: WordsWith<'workbook'>,
  widths: readonly number[],
): readonly PlacedRow[] {
  const { events, road } = live;
  if (events.kind !== 'live') return [];
  const { live: said } = words.workbook;
  const typed = road.plan.events ?? [];
  const { start } = road.need.calendar;
  const times = timesOf(live);
  const found = Array.from({ length: events.rooms }, (_, event) =>
    Array.from({ length: times }, (_, time) => timeOf(typed[event], time, start)),
  ).flat();
  const product = (minute: number) =>
    found.reduce(
      (all, { from, to, factor }) => (from <= minute && minute < to ? all * factor : all),
      1,
    );
  const timeRow = (i: number, number: number): SheetRow => {
    const one = found[i] ?? none;
    const [from, to] = [address(2, number), address(3, number)];
    const of = (source: string, empty: string) =>
      `IF(${from}>=${constant(noTime)},${empty},${source})`;
    const [event, time] = [Math.floor(i / times) + 1, i % times];
    const later = constant(noTime);
    const cell = (name: string, source: string, cached: number, format: 'whole' | 'fraction') =>
      named(name, formula(source, cached, format, 'muted'));
    const isNone = one.from >= noTime;
    return {
      ...row(
        text(String(i + 1), 'muted'),
        cell('TimeFroms', fromFormula(event, time), one.from, 'whole'),
        cell('TimeTos', of(`${from}+60*INDEX(EventHours,${event})`, later), one.to, 'whole'),
        cell('TimeFactors', of(`INDEX(EventFactors,${event})+0`, '1'), one.factor, 'fraction'),
        cell('TimeFactorsThen', factorAt(from), product(one.from), 'fraction'),
        cell('TimeFactorsAfter', factorAt(to), product(one.to), 'fraction'),
        ...(events.hours === 0
          ? []
          : [
              cell(
                'TimeHours',
                of(`INT(${from}/60)`, later),
                isNone ? noTime : Math.floor(one.from / 60),
                'whole',
              ),
              cell(
                'TimeHoursAfter',
                of(`-INT(-${to}/60)`, later),
                isNone ? noTime : Math.ceil(one.to / 60),
                'whole',
              ),
            ]),
      ),
      isFolded: true,
    };
  };
  return [
    {
      ...headings(
        widths,
        said.events.times,
        `#${said.events.fromMinute}`,
        `#${said.events.toMinute}`,
        `#${said.factor}`,
        `#${said.events.factorThen}`,
        `#${said.events.factorAfter}`,
        ...(events.hours === 0 ? [] : [`#${said.events.fromHour}`, `#${said.events.toHour}`]),
      ),
      isFolded: true,
    },
    ...found.map((_, i) => (number: number) => timeRow(i, number)),
  ];
}

/** Of a yearly event: those of two years before the start, which may last until then, and of every year that a horizon touches. */
function timesOf({ months }: LiveRoad): number {
  return Math.ceil(months / 12) + 3;
}

type Time = { readonly from: number; readonly to: number; readonly factor: number };

const none: Time = { from: noTime, to: noTime, factor: 1 };

/** How many years after its first time an event is counted from; of the years before none can last until the start. */
const yearsBefore = (first: string) => `MAX(0,INT((RoadStart-${first})/365.25)-1)`;

function fromFormula(event: number, time: number): string {
  const [day, clock, hours, factor, yearly] = [
    'EventDays',
    'EventTimes',
    'EventHours',
    'EventFactors',
    'EventYearly',
  ].map((list) => `INDEX(${list},${event})`);
  const years = `${yearsBefore(String(day))}${time === 0 ? '' : `+${time}`}`;
  const isNone = [day, hours, factor, ...(time === 0 ? [] : [yearly])]
    .map((cell) => `${cell}=""`)
    .join();
  const inYear = `EDATE(${day},12*(${years}))`;
  const date = time === 0 ? `IF(${yearly}="",${day},${inYear})` : inYear;
  return `IF(OR(${isNone}),${constant(noTime)},(${date}-RoadStart)*1440+ROUND(${clock}*1440,0))`;
}

function timeOf(event: LoadEvent | undefined, time: number, start: string): Time {
  if (!event || (time > 0 && !event.yearly)) return none;
  const day = dayOf(event);
  const before = Math.max(0, Math.floor((excelDay(start) - excelDay(day)) / 365.25) - 1);
  const date = event.yearly ? (addMonths(day, 12 * (before + time)) ?? day) : day;
  const from = (excelDay(date) - excelDay(start)) * 1_440 + minuteOf(event);
  return { from, to: from + 60 * event.hours, factor: event.factor };
}

function dayOf({ start }: LoadEvent): string {
  return start.slice(0, 10);
}

function minuteOf({ start }: LoadEvent): number {
  const [hour = 0, minute = 0] = start.slice(11).split(':').map(Number);
  return 60 * hour + minute;
}
