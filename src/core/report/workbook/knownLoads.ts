import type { WordsWith } from '@/core/words/words';
import { address } from './address';
import { figure, formula, headings, input, named, row, sentence, text } from './cellsOf';
import { constant, quoted } from './exactFormula';
import { excelDay } from './excelDay';
import type { LiveRoad } from './liveRoad';
import type { PlacedRow } from './sheetOf';
import type { SheetRow } from './workbook';

/*
 * The known loads of a plan over time: what a person types, in any order, and the same in the order of their days for the
 * formulas of the load. In between the load follows a straight line; from the last one on it grows.
 */

/** Rows for as many as most plans have, or for all that a plan may have. */
const usualRows = 8;
const mostRows = 60;

/** Later than any day: these stand for none. Each row has one of its own, so that the list keeps rising. */
const noDay = 1e6;

/** How many rows a person sees at least. */
const fewestShown = 3;

function typedOf({ road }: LiveRoad) {
  return road.plan.milestones ?? [];
}

function rowsOf(live: LiveRoad): number {
  return typedOf(live).length > usualRows ? mostRows : usualRows;
}

/** The days and loads that a person changes; those behind the first empty ones are folded away. */
export function knownLoadRows(
  live: LiveRoad,
  words: WordsWith<'workbook'>,
  widths: readonly number[],
): readonly SheetRow[] {
  const { live: said } = words.workbook;
  const known = typedOf(live);
  const shown = Math.max(fewestShown, known.length + 2);
  return [
    row(text(words.settings.milestones.label, 'section')),
    sentence(said.knownHint, widths, 'muted'),
    headings(widths, `#${said.date}`, `#${words.document.load}`),
    ...Array.from({ length: rowsOf(live) }, (_, i): SheetRow => {
      const one = known[i];
      const [date, load] = ['KnownDates', 'KnownLoads'].map((list) => `INDEX(${list},${i + 1})`);
      const early = `IF(${date}="","",IF(${date}<RoadStart,${quoted(said.knownBefore)},""))`;
      const message = `IF((${date}="")=(${load}=""),${early},${quoted(said.knownIncomplete)})`;
      const isEarly = one !== undefined && one.date < live.road.need.calendar.start;
      return {
        ...row(
          named('KnownDates', figure(one ? excelDay(one.date) : null, 'date', 'input')),
          named('KnownLoads', input(one?.recordsPerSecond ?? null)),
          formula(message, isEarly ? said.knownBefore : '', 'general', 'warning'),
        ),
        ...(i < shown ? {} : { isFolded: true as const }),
      };
    }),
  ];
}

/**
 * The known loads in order, from the start on, that of the start itself first; a row behind them closes the list. All
 * are folded away.
 */
export function anchorRows(
  live: LiveRoad,
  words: WordsWith<'workbook'>,
  widths: readonly number[],
): readonly PlacedRow[] {
  const { live: said } = words.workbook;
  const { anchors } = live;
  const count = rowsOf(live);
  const days = Array.from({ length: count + 2 }, (_, i) => {
    const one = anchors[i];
    return one ? excelDay(one.date) : noDay + i;
  });
  const anchorRow = (i: number, number: number): SheetRow => {
    const known = i > 0 && i <= count ? [countedDay(live, i)] : [];
    const [before, day] = [address(2, number - 1), address(2, number)];
    return {
      ...row(
        text(String(i + 1), 'muted'),
        named('AnchorDays', formula(dayFormula(i, before), days[i] ?? noDay, 'whole', 'muted')),
        named(
          'AnchorLoads',
          formula(loadFormula(i, day), anchors[i]?.recordsPerSecond ?? 0, 'whole', 'muted'),
        ),
        ...known,
      ),
      isFolded: true,
    };
  };
  const last = anchors.at(-1);
  return [
    row(
      text(said.growthFrom),
      named(
        'RoadGrowthFrom',
        formula(
          `SUMPRODUCT(MAX((AnchorDays<${constant(noDay)})*AnchorDays))`,
          last ? excelDay(last.date) : 0,
          'date',
          'muted',
        ),
      ),
    ),
    { ...headings(widths, '', `#${said.date}`, `#${words.document.load}`), isFolded: true },
    ...days.map((_, i) => (number: number) => anchorRow(i, number)),
  ];
}

/** A typed day as formulas count it: 0 where its load is missing, or where it comes before the start. */
function countedDay(live: LiveRoad, place: number) {
  const [date, load] = ['KnownDates', 'KnownLoads'].map((list) => `INDEX(${list},${place})`);
  const one = typedOf(live)[place - 1];
  const isCounted = one !== undefined && one.date >= live.road.need.calendar.start;
  return named(
    'KnownDays',
    formula(
      `IF(OR(${date}="",${load}="",${date}<RoadStart),0,${date}+0)`,
      isCounted ? excelDay(one.date) : 0,
      'whole',
      'muted',
    ),
  );
}

function dayFormula(i: number, before: string): string {
  if (i === 0) return 'RoadStart';
  const none = constant(2 * noDay);
  const next = `SUMPRODUCT(MIN(${none}*(KnownDays<=${before})+KnownDays))`;
  return `MIN(${noDay + i},${next})`;
}

function loadFormula(i: number, day: string): string {
  const place = `MATCH(${day},KnownDays,0)`;
  const typed = `INDEX(KnownLoads,${place})+0`;
  if (i === 0) return `IF(ISERROR(${place}),RoadFollowing,${typed})`;
  return `IF(${day}>=${constant(noDay)},0,${typed})`;
}

/**
 * What the load is multiplied by on a day: a straight line between two known loads, growth behind the last one. `place` is that
 * of the known load before, `grown` the months since the last one.
 */
export function loadFactorFormula(date: string, place: string, grown: string): string {
  const [from, until] = [`INDEX(AnchorDays,${place})`, `INDEX(AnchorDays,${place}+1)`];
  const [low, high] = [`INDEX(AnchorLoads,${place})`, `INDEX(AnchorLoads,${place}+1)`];
  const line = `(${low}*(${until}-${date})+${high}*(${date}-${from}))/(${until}-${from})/RoadFollowing`;
  const linear = `MAX(0,${low}+RoadGrowthRecords*${grown})/RoadFollowing`;
  const compound = `${low}/RoadFollowing*(1+RoadGrowthPercent/100)^${grown}`;
  const growing = `IF(RoadGrowthRecords="",${compound},${linear})`;
  return `IF(RoadFollowing=0,1,IF(${until}<${constant(noDay)},${line},${growing}))`;
}

/** Months since the last known load: those since the start where there is none. */
export function grownFormula(date: string, months: string): string {
  const month = `MATCH(${date},GrowthStarts,1)`;
  const since = `${month}-1+(${date}-INDEX(GrowthStarts,${month}))/INDEX(GrowthDays,${month})`;
  return `IF(RoadGrowthFrom=RoadStart,${months},IF(${date}<RoadGrowthFrom,0,${since}))`;
}
