import type { Plan } from '@/core/plan/planSchema';
import type { Period } from '@/core/quantity/money';
import { nearestNumber } from '@/core/quantity/rounding';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { isPool } from '@/core/report/isPool';
import { type Pricing, pricingOf } from '@/core/sizing/pricing';
import { dateOf, monthPlaces } from '@/core/sizing/road/calendar';
import type { HeldPiece } from '@/core/sizing/road/heldPath';
import { withoutEvents } from '@/core/sizing/road/needOverTime';
import type { OwnedStart } from '@/core/sizing/road/ownedStart';
import { followingLoad, planCurve } from '@/core/sizing/road/planCurve';
import { budgetBreak } from '@/core/sizing/road/roadBudget';
import type { RoadCosts, RoadSums } from '@/core/sizing/road/roadCosts';
import { type Road, roadFor } from '@/core/sizing/road/roadOf';
import { beyondCells } from './beyondCells';
import { workerNumber } from './coordinatorCosts';
import { excelDay } from './excelDay';
import { type LiveEvents, liveEventsOf } from './liveEvents';
import { hasOwnGrowth } from './ownGrowth';
import { answerPlace } from './poolFormulas';

/** A plan over time that formulas can follow: by the day, and in hours of events by the hour where hours are paid. */
export type LiveRoad = {
  readonly road: Road;
  readonly costs: RoadCosts;
  readonly sums: RoadSums;
  readonly pricing: Pricing;
  /** The cluster that is there at the start; undefined for a new order. */
  readonly owned: OwnedStart | undefined;
  /** The place of the worker shape, from 1, in formulas: a cluster that is there keeps its shape whatever is answered. */
  readonly place: string;
  /** What a price of machines pays for: what is added stays until that time ends. */
  readonly per: Period;
  /** What the load is multiplied by on a day, from 0. */
  readonly factorOn: (day: number) => number;
  /** The loads that are known from the start on, that of the start itself first. */
  readonly anchors: readonly Anchor[];
  /** Months since the last of them, 0 before it. */
  readonly grownOn: (day: number) => number;
  /** Whether some workload has growth of its own. */
  readonly hasOwnGrowth: boolean;
  /** Months that the sheets have rows for, so that a longer horizon can be typed. */
  readonly months: number;
  /** The first day, as spreadsheets count, of the month in which the budget breaks; undefined where it holds or is none. */
  readonly budgetBreaks: number | undefined;
  readonly events: LiveEvents;
  /** What is there by the day: by the hour what is needed without events, otherwise all that there is. */
  readonly byDay: readonly HeldPiece[];
};

/** What all work that follows the plan's growth has together on a day. */
export type Anchor = { readonly date: string; readonly recordsPerSecond: number };

/** Rows for three years, or for the longest horizon where the plan's is longer. */
const usualMonths = 36;
const mostMonths = 60;

/**
 * The plan over time of a document as formulas follow it; undefined where its figures do not follow from cells alone, or
 * where what they cost is not known.
 */
export function liveRoadOf(document: ReportDocument): LiveRoad | undefined {
  const { road: figures } = document;
  if (!figures || beyondCells(document).length > 0) return undefined;
  const { platform, plan, today, option, need, billing } = figures.road;
  const costsOf = ({ costs: all }: Road) => all.find((one) => one.billing === billing);
  const pricing = pricingOf(platform, plan);
  const per = pricing.hybrid ? 'hour' : (pricing.column?.per ?? pricing.per);
  const { events: _, ...usualPlan } = plan;
  const usual = roadFor(platform, usualPlan, today, withoutEvents(need), option);
  const usualPath = costsOf(usual)?.path;
  const events = liveEventsOf(figures.road, costsOf(figures.road)?.sums, per);
  const road = events.kind === 'live' ? figures.road : usual;
  const costs = costsOf(road);
  if (!costs?.sums || !usualPath || usualPath.end) return undefined;
  const { calendar } = need;
  const { owned } = road;
  const count = calendar.months.length - 1;
  const curve = planCurve(calendar, plan);
  const anchors = anchorsOf(plan, calendar.start);
  const broken = plan.budget && budgetBreak(plan.budget, road, costs.sums);
  return {
    road,
    costs,
    sums: costs.sums,
    pricing,
    owned,
    place:
      owned && !isPool(document)
        ? String(workerNumber(document, owned.cluster.slave))
        : answerPlace(document),
    per,
    factorOn: (day) => curve.value(day),
    anchors,
    grownOn: grownSince(anchors.at(-1)?.date ?? calendar.start, calendar),
    hasOwnGrowth: hasOwnGrowth(plan),
    months: count > usualMonths ? mostMonths : usualMonths,
    budgetBreaks: broken && excelDay(dateOf(calendar, calendar.months[broken.month] ?? 0)),
    events,
    byDay:
      per === 'hour' ? usualPath.pieces.map((piece) => managedBy(piece, costs)) : costs.path.pieces,
  };
}

/** What is there without events, with the coordinators that events ask for where these are the same all the time. */
function managedBy(piece: HeldPiece, { policy, path }: RoadCosts): HeldPiece {
  const [first] = path.pieces;
  return policy === 'from-the-start' && first ? { ...piece, master: first.master } : piece;
}

function anchorsOf(plan: Plan, start: string): readonly Anchor[] {
  const known = (plan.milestones ?? []).filter(({ date }) => date >= start);
  const first = { date: start, recordsPerSecond: nearestNumber(followingLoad(plan)) };
  return known[0]?.date === start ? known : [first, ...known];
}

function grownSince(
  date: string,
  { start, days }: Road['need']['calendar'],
): (day: number) => number {
  const from = excelDay(date) - excelDay(start);
  const places = from < days ? monthPlaces(date, from, days) : [];
  return (day) => {
    const place = places[day - from];
    return place ? place.whole + place.part / place.of : 0;
  };
}
