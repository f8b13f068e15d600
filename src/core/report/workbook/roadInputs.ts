import { timeBounds } from '@/core/plan/timeFields';
import { nearestNumber } from '@/core/quantity/rounding';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { followingLoad } from '@/core/sizing/road/planCurve';
import type { WordsWith } from '@/core/words/words';
import { figure, formula, headings, input, named, row, sentence, text } from './cellsOf';
import { eventRows, eventTimeRows } from './eventRows';
import { constant, noPrice, quoted } from './exactFormula';
import { excelDay } from './excelDay';
import { anchorRows, knownLoadRows } from './knownLoads';
import type { LiveRoad } from './liveRoad';
import { machinePrices } from './machinePrices';
import { ownedInputRows } from './ownedCells';
import { growthExtents } from './ownGrowth';
import { coordinatorPriceOf, coordinatorShapes, hasOwnBases } from './roadPrices';
import type { PlacedRow, SheetDraft } from './sheetOf';
import type { Cell, SheetRow } from './workbook';

/** What a person changes of a plan over time, and what follows from it before any day is counted. */
export function roadInputRows(
  document: ReportDocument,
  live: LiveRoad,
  words: WordsWith<'workbook' | 'road'>,
  widths: readonly number[],
): readonly PlacedRow[] {
  const { live: said } = words.workbook;
  const { settings } = words;
  const { plan, need } = live.road;
  const { growth, leadTimeDays = 0, taxPercent = 0, budget } = plan;
  const { calendar } = need;
  const months = calendar.months.length - 1;
  const line = (label: string, name: string, cell: Cell, hint = '') =>
    row(text(label), named(name, cell), ...(hint === '' ? [] : [text(hint, 'hint')]));
  const currency = words.road.currency(document.priceList.currency);
  return [
    sentence(said.hint, widths, 'muted'),
    ...(live.events.kind === 'left-out'
      ? [sentence(said.events.leftOut[live.events.why], widths, 'muted')]
      : []),
    ...(hasOwnBases(live) ? [sentence(said.baseExported, widths, 'muted')] : []),
    row(text(words.document.setting, 'section')),
    line(settings.startDate.label, 'RoadStart', figure(excelDay(calendar.start), 'date', 'input')),
    line(
      settings.horizonMonths.label,
      'RoadHorizon',
      input(months),
      said.horizonHint(settings.horizonMonths.unit ?? '', live.months),
    ),
    line(
      words.document.growthInPercent,
      'RoadGrowthPercent',
      input(growth && 'percentPerMonth' in growth ? growth.percentPerMonth : null),
    ),
    line(
      words.document.growthInRecords,
      'RoadGrowthRecords',
      input(
        growth && 'recordsPerSecondPerMonth' in growth ? growth.recordsPerSecondPerMonth : null,
      ),
      said.growthHint,
    ),
    line(
      settings.leadTimeDays.label,
      'RoadLeadDays',
      input(leadTimeDays),
      settings.leadTimeDays.unit,
    ),
    line(settings.taxPercent.label, 'RoadTaxPercent', input(taxPercent), settings.taxPercent.unit),
    line(
      settings.budget.label,
      'RoadBudget',
      figure(budget?.amount ?? null, 'amount', 'input'),
      said.budgetHint(currency, budget?.per ?? 'month'),
    ),
    ...ownedInputRows(document, live, words),
    ...knownLoadRows(live, words, widths),
    ...eventRows(live, words, widths),
    row(text(said.helpers, 'section')),
    line(
      said.dayCount,
      'RoadDays',
      formula(
        `IF(AND(RoadHorizon>=1,RoadHorizon<=${live.months}),EDATE(RoadStart,RoadHorizon)-RoadStart,NA())`,
        calendar.days,
        'whole',
        'muted',
      ),
    ),
    line(
      said.following,
      'RoadFollowing',
      formula('SUM(NeedFollowing)', nearestNumber(followingLoad(plan)), 'whole', 'muted'),
    ),
    line(
      said.largest,
      'RoadLargest',
      formula(
        live.events.kind === 'live' ? 'MAX(DayMostWorkers)' : 'MAX(DayWorkers)',
        Math.max(...live.costs.path.pieces.map(({ slaveCount }) => slaveCount)),
        'whole',
        'muted',
      ),
    ),
    ...anchorRows(live, words, widths),
    ...eventTimeRows(live, words, widths),
    ...coordinatorRows(document, live, words, widths),
  ];
}

/** What may be entered in the cells of a plan over time: its bounds. */
export function roadValidations(
  live: LiveRoad,
  words: WordsWith<'workbook'>,
): NonNullable<SheetDraft['validations']> {
  const between = (of: string, kind: 'decimal' | 'whole', minimum: number, maximum: number) =>
    ({
      kind,
      of,
      minimum,
      maximum,
      message: words.workbook.from(words.exact(minimum), words.exact(maximum)),
    }) as const;
  const [first, last] = ['2000-01-01', '2199-12-31'] as const;
  const day = (of: string) =>
    ({
      kind: 'whole',
      of,
      minimum: excelDay(first),
      maximum: excelDay(last),
      message: words.workbook.from(first, last),
    }) as const;
  const { percent, records } = growthExtents;
  return [
    day('RoadStart'),
    between('RoadHorizon', 'whole', 1, live.months),
    between('RoadGrowthPercent', 'decimal', percent.minimum, percent.maximum),
    between('RoadGrowthRecords', 'decimal', records.minimum, records.maximum),
    day('KnownDates'),
    between('KnownLoads', 'decimal', 0, 1e12),
    ...(live.events.kind === 'live'
      ? [
          day('EventDays'),
          between('EventTimes', 'decimal', 0, 1),
          between('EventHours', 'whole', timeBounds.hours.min, timeBounds.hours.max),
          between('EventFactors', 'decimal', timeBounds.factor.above, timeBounds.factor.max),
          {
            kind: 'list',
            of: 'EventYearly',
            choices: quoted(words.workbook.live.events.yes),
            message: words.workbook.oneOf,
          } as const,
        ]
      : []),
    ...(live.owned ? [between('RoadOwnedWorkers', 'whole', 0, 1e9), day('RoadRenewal')] : []),
    between('RoadLeadDays', 'whole', 0, 365),
    between('RoadTaxPercent', 'decimal', 0, 100),
  ];
}

/** Ceilings and prices of the coordinator shapes as figures, so that whole lists can be compared. */
function coordinatorRows(
  document: ReportDocument,
  live: LiveRoad,
  words: WordsWith<'workbook'>,
  widths: readonly number[],
): readonly SheetRow[] {
  const shapes = coordinatorShapes(document);
  if (shapes.length === 0) return [];
  const { workbook } = words;
  const { coordinatorPrice } = machinePrices(document);
  const open = constant(noPrice);
  return [
    headings(
      widths,
      words.document.masterShape,
      `#${workbook.number}`,
      `#${workbook.ceiling}`,
      `#${workbook.live.coordinatorPrice}`,
    ),
    ...shapes.map(({ shape, maximumCu }, i) => {
      const ceiling = `INDEX(CoordinatorCeilings,${i + 1})`;
      const price = coordinatorPrice(shape);
      return row(
        text(words.shape(shape), 'muted'),
        named('RoadPlaces', figure(i + 1, 'whole', 'muted')),
        named(
          'RoadCeilings',
          formula(`IF(${ceiling}="",${open},${ceiling})`, maximumCu ?? noPrice, 'cost', 'muted'),
        ),
        named(
          'RoadCoordinatorPrices',
          formula(
            coordinatorPriceOf(live, i + 1),
            price === null ? noPrice : price / live.pricing.hours,
            'cost',
            'muted',
          ),
        ),
      );
    }),
  ];
}
