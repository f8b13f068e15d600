import type { ReportDocument } from '@/core/report/document/documentModel';
import { type Pricing, pricingOf } from '@/core/sizing/pricing';
import { dateOf } from '@/core/sizing/road/calendar';
import { withoutEvents } from '@/core/sizing/road/needOverTime';
import { planCurve } from '@/core/sizing/road/planCurve';
import { budgetBreak } from '@/core/sizing/road/roadBudget';
import type { RoadCosts, RoadSums } from '@/core/sizing/road/roadCosts';
import { type Road, roadFor } from '@/core/sizing/road/roadOf';
import { beyondCells } from './beyondCells';
import { excelDay } from './excelDay';

/** A plan over time that formulas can follow: by the day, without its events. */
export type LiveRoad = {
  readonly road: Road;
  readonly costs: RoadCosts;
  readonly sums: RoadSums;
  readonly pricing: Pricing;
  /** What the load is multiplied by on a day, from 0. */
  readonly factorOn: (day: number) => number;
  /** Months that the sheets have rows for, so that a longer horizon can be typed. */
  readonly months: number;
  /** The first day, as spreadsheets count, of the month in which the budget breaks; undefined where it holds or is none. */
  readonly budgetBreaks: number | undefined;
  /** Whether the plan has events, which are left out. */
  readonly hasEvents: boolean;
};

/** Rows for three years, or for the longest horizon where the plan's is longer. */
const usualMonths = 36;
const mostMonths = 60;

/** Undefined where figures do not follow from cells alone, or where what they cost is not known. */
export function liveRoadOf(document: ReportDocument): LiveRoad | undefined {
  const { road: figures } = document;
  if (!figures || beyondCells(document).length > 0) return undefined;
  const { platform, plan, today, option, need, billing } = figures.road;
  const pricing = pricingOf(platform, plan);
  const { events: _, ...usual } = plan;
  const road = roadFor(platform, usual, today, withoutEvents(need), option);
  const costs = road.costs.find((one) => one.billing === billing);
  if (!costs?.sums) return undefined;
  const { calendar } = need;
  const count = calendar.months.length - 1;
  const curve = planCurve(calendar, plan);
  const broken = plan.budget && budgetBreak(plan.budget, road, costs.sums);
  return {
    road,
    costs,
    sums: costs.sums,
    pricing,
    factorOn: (day) => curve.value(day),
    months: count > usualMonths ? mostMonths : usualMonths,
    budgetBreaks: broken && excelDay(dateOf(calendar, calendar.months[broken.month] ?? 0)),
    hasEvents: need.eventTimes.length > 0,
  };
}
