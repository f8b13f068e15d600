import type { LoadEvent } from '@/core/plan/timeFields';
import type { Platform } from '@/core/platforms/platform';
import { billingTermsOf } from '@/core/platforms/registry';
import { saleNotice } from '@/core/platforms/saleNotice';
import { minorOf, type Period } from '@/core/quantity/money';
import { carriedLoad } from '@/core/report/carriedLoad';
import {
  type DocumentSection,
  numberCell,
  numberColumn,
  sectionOf,
  textCell,
  textColumn,
} from '@/core/report/document/layoutParts';
import { minutesPerDay } from '@/core/sizing/road/calendar';
import type { OwnedStart } from '@/core/sizing/road/ownedStart';
import type { Road } from '@/core/sizing/road/roadOf';
import type { RoadStep } from '@/core/sizing/road/roadSteps';
import type { WordsWith } from '@/core/words/words';
import { bestSection } from './bestSection';
import { budgetSection } from './budgetSection';
import { costsSection } from './costsSection';
import { crossingSection } from './crossingSection';
import { joinedSteps } from './joinedSteps';
import { needSection } from './needSection';
import { ownedPrices } from './ownedPrices';
import { boughtAround } from './roadBrief';
import { roadChart } from './roadChart';
import type { RoadFigures } from './roadFigures';
import { roadHeadline } from './roadHeadline';

/** The most changes that a table lists one by one. */
const mostListed = 40;

/** A plan over time as sections, for the page, documents and copies alike. */
export function roadSections(
  figures: RoadFigures,
  words: WordsWith<'road'>,
): readonly DocumentSection[] {
  const crossing = crossingSection(figures, words);
  return [
    stepsSectionOf(figures, words),
    needSection(figures, words),
    costsSection(figures, words),
    bestSection(figures, words),
    ...(crossing ? [crossing] : []),
    ...(figures.budget ? [budgetSection(figures, figures.budget, words)] : []),
    notesSectionOf(figures, words),
  ];
}

/** Px of the chart in a document. */
const chartWidth = 640;

/** A plan over time, for a document on the plan: the answer comes first, under a heading of its own. */
export function documentRoad(
  figures: RoadFigures,
  words: WordsWith<'road'>,
): readonly DocumentSection[] {
  const paragraphs = roadHeadline(figures.brief, words);
  const chart = roadChart(figures, words, chartWidth);
  return [
    sectionOf('road', words.road.heading, { paragraphs, chart }),
    ...roadSections(figures, words),
  ];
}

function notesSectionOf({ road }: RoadFigures, words: WordsWith<'road'>): DocumentSection {
  const { heading, items, hours } = words.road.notes;
  const isHourly = paidPeriods(road.platform).has('hour');
  return sectionOf('road-notes', heading, { items: [...(isHourly ? [hours] : []), ...items] });
}

/** What amounts of the product pay for, by any way of billing. */
function paidPeriods(platform: Platform): ReadonlySet<Period> {
  const periods = new Set(billingTermsOf(platform).map(({ per }) => per));
  return new Set((['hour', 'day', 'month'] as const).filter((per) => periods.has(per)));
}

function stepsSectionOf({ road }: RoadFigures, words: WordsWith<'road'>): DocumentSection {
  const { steps: said } = words.road;
  const { steps, platform, owned } = road;
  const isPool = platform.kind === 'pool';
  // What is bought first, or is there, is no change.
  const changes = steps.filter(({ kind }) => kind === 'add' || kind === 'remove').length;
  const listed = steps.length > mostListed ? joinedSteps(steps) : steps;
  const priced = steps.find(({ price }) => price)?.price;
  const refusal = steps.some(mayBeRefused) ? words.steps.refusal(saleNotice(platform)) : undefined;
  // What is said above of all orders is not said again at each.
  const isSaidOfAll =
    refusal !== undefined && steps.every((step) => !isOrder(step) || mayBeRefused(step));
  return sectionOf('road-steps', said.heading, {
    paragraphs: [
      ...(refusal === undefined ? [] : [refusal]),
      ...(listed.length < steps.length ? [said.byMonth(changes)] : []),
      ...(owned ? [ownedText(road, owned, words)] : []),
      ...listedText(road, words),
      [...paidPeriods(platform)].map((per) => said.kept[per]).reduce(words.printed.sentences),
    ],
    tables: [
      {
        // Where changes are joined its rows are not all of them.
        ...(listed.length === steps.length ? { all: said.all(changes) } : {}),
        columns: [
          textColumn(said.needed),
          textColumn(said.order),
          numberColumn(said.load),
          numberColumn(said.need),
          textColumn(said.change),
          ...(isPool ? [] : [textColumn(said.coordinators)]),
          ...(priced ? [numberColumn(said.price(priced))] : []),
          textColumn(said.why),
        ],
        rows: listed.map((step) => [
          textCell(dateText(step)),
          textCell(step.kind === 'owned' ? '' : step.orderDate),
          numberCell(carriedLoad(step.recordsPerSecond), words.number),
          numberCell(step.needCu, words.number),
          textCell(changeText(step, isPool, words)),
          ...(isPool ? [] : [textCell(words.machines(step.masterCount, step.master))]),
          ...(priced
            ? [numberCell(step.price?.amount, (value) => words.amount(value, priced.currency))]
            : []),
          textCell(whyText(step, road.plan.events ?? [], isSaidOfAll, words)),
        ]),
      },
    ],
  });
}

const isOrder = ({ kind }: RoadStep) => kind === 'add' || kind === 'start';
const mayBeRefused = ({ notes }: RoadStep) => notes.includes('may-be-refused');

function ownedText(
  { plan }: Road,
  { cluster, renewal }: OwnedStart,
  { road: { steps: said } }: WordsWith<'road'>,
): string {
  const { slaveCount, slave, masterCount, master } = cluster;
  return said.owned(slaveCount, slave, masterCount, master, plan.billing, renewal);
}

/** By what prices the changes are counted, where somebody says that they pay another. */
function listedText(road: Road, { road: { steps: said } }: WordsWith<'road'>): readonly string[] {
  const { listed, typed } = ownedPrices(road) ?? {};
  if (!listed || !typed || minorOf(listed) === minorOf(typed)) return [];
  return [said.listed(listed, typed)];
}

function dateText({ date, at }: RoadStep): string {
  const minute = at % minutesPerDay;
  if (minute === 0) return date;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

function changeText(
  step: RoadStep,
  isPool: boolean,
  { road: { steps: said } }: WordsWith<'road'>,
): string {
  const { before, after } = boughtAround(step, isPool);
  return said.changed(before, after);
}

function whyText(
  { kind, at, events, notes, workers, workersBefore }: RoadStep,
  plans: readonly LoadEvent[],
  isRefusalSaid: boolean,
  { printed, road: { steps: said } }: WordsWith<'road'>,
): string {
  const names = events.map((event) => {
    const name = plans[event]?.name;
    return name ? said.named(name) : said.unnamed;
  });
  const reasons =
    kind === 'start' || kind === 'owned'
      ? [kind === 'owned' ? said.there : said.start]
      : workers < workersBefore
        ? [said.less]
        : names.length > 0
          ? [...new Set(names)]
          : [at === 0 ? said.lacking : said.growth];
  const left = notes.filter((note) => !(isRefusalSaid && note === 'may-be-refused'));
  return [...reasons, ...left.map((note) => said.notes[note])].reduce(printed.sentences);
}
