import type { Problem } from '@/core/plan/problem';
import { workloadFields } from '@/core/plan/workloadFields';
import type { Platform, PriceListId, ShapeId } from '@/core/platforms/platform';
import { priceListsOf } from '@/core/platforms/registry';
import { isCalendarDay } from '@/core/quantity/calendarDay';
import { monthHours } from '@/core/quantity/money';
import { figureTermProblem, readFigureText, type TermBounds } from '@/core/report/terms/termBounds';

/*
 * What somebody says about leaving a product that no plan says: the cluster they have, what they pay, how they move.
 * A link carries it as one text, `name~value~name~value`, with defaults left out.
 */

/** Every figure: its bounds, and what it is unless somebody says otherwise. Minutes of more than a year are refused. */
export const leavingFigureFields = {
  /** Weeks in which both products run and are paid. The default is ours. */
  weeks: { min: 0, max: 104, isWhole: true, default: 4 },
  /** Minutes between the stop of the old jobs and the start of the new ones. The default is ours. */
  down: { min: 0, max: 525_600, default: 30 },
  /** Minutes of records before the stop that the new jobs read again. The default is ours. */
  replay: { min: 0, max: 525_600, default: 0 },
  /** Minutes within which the new jobs are to have caught up: what the operator's autoscaler wants. */
  catchup: { min: 1, max: 525_600, default: 30 },
  /** What is paid a month, in the currency of the successor. */
  bill: { min: 0, max: 1e12 },
  /** What a CU of the successor costs a month and an hour, in place of its list. */
  month: { above: 0, max: 1e9 },
  hour: { above: 0, max: 1e9 },
  /** Units of the successor that are bought by the month where more run by the hour … */
  base: { min: 0, max: 1_000_000_000, isWhole: true },
  /** … and for how many hours a month what is above them runs. */
  above: { min: 0, max: 744, isWhole: true, default: monthHours },
  /** One job measured on the successor: records/s … */
  load: { above: 0, max: workloadFields.qps.max },
  /** … and the CU that it took. */
  cu: { above: 0, max: 1e6 },
  /** Workspaces or applications on the successor. */
  workspaces: { min: 1, max: 10_000, isWhole: true },
  /** The cluster somebody has: workers, coordinators … */
  workers: { min: 1, max: 1e6, isWhole: true },
  coordinators: { min: 0, max: 1_000, isWhole: true },
  /** … and the records/s of all its jobs at their peak. */
  peak: { min: 0, max: workloadFields.qps.max },
} as const satisfies Readonly<Record<string, TermBounds>>;

export type LeavingFigureId = keyof typeof leavingFigureFields;
export const leavingFigureIds = Object.keys(leavingFigureFields) as readonly LeavingFigureId[];

/** The terms of leaving. What is left out follows from the plan, or is not known. */
export type LeavingTerms = { readonly [Id in LeavingFigureId]?: number } & {
  /** Leaves the cluster somebody has, in place of the one that carries the plan. */
  readonly from?: 'cluster';
  /** Shapes of that cluster. */
  readonly worker?: ShapeId;
  readonly coordinator?: ShapeId;
  /** The kind of its work; complex unless given. */
  readonly work?: 'simple';
  /** The first day on which the successor is paid for, as YYYY-MM-DD. */
  readonly start?: string;
  /** The successor's price list; its newest unless given. */
  readonly prices?: PriceListId;
};

/** What may be chosen, which depends on both products. */
export type LeavingChoices = {
  readonly workers: readonly ShapeId[];
  readonly coordinators: readonly ShapeId[];
  readonly priceLists: readonly PriceListId[];
};

/** What may be chosen where one product is left for another. */
export function leavingChoices(own: Platform, to: Platform): LeavingChoices {
  const idOf = ({ shape }: { readonly shape: ShapeId }) => shape;
  return {
    workers: own.workers.map(idOf),
    coordinators: own.coordinators.map(idOf),
    priceLists: priceListsOf(to).map(({ id }) => id),
  };
}

/** The terms as a text for a link; empty where nothing differs from the defaults. Equal terms give equal text. */
export function writeLeavingTerms(terms: LeavingTerms): string {
  const { from, worker, coordinator, work, start, prices } = terms;
  const words = Object.entries({ from, worker, coordinator, work, start, prices });
  const figures = leavingFigureIds.map((id) => {
    const field: TermBounds = leavingFigureFields[id];
    return [id, terms[id] === field.default ? undefined : terms[id]] as const;
  });
  return [...words, ...figures]
    .flatMap(([name, value]) => (value === undefined ? [] : [name, String(value)]))
    .join('~');
}

export type LeavingReading = {
  readonly terms: LeavingTerms;
  /** What could not be read; its `path` is the name of the term. */
  readonly problems: readonly Problem[];
};

/** The longest text that is read: more than all terms together need. */
const longestText = 600;

/** Reads the text of a link. What cannot be read is named and left out, and everything else is kept. */
export function readLeavingTerms(text: string, choices: LeavingChoices): LeavingReading {
  if (text === '') return { terms: {}, problems: [] };
  if (text.length > longestText) {
    return { terms: {}, problems: [{ path: '', code: 'too-long', limit: longestText }] };
  }
  const pieces = text.split('~');
  const terms: Record<string, number | string> = {};
  const problems: Problem[] = [];
  for (let i = 0; i < pieces.length; i += 2) {
    const [name = '', value = ''] = [pieces[i], pieces[i + 1]];
    const problem = isLeavingFigure(name)
      ? leavingFigureProblem(name, readFigureText(value))
      : wordProblem(name, value, choices);
    if (problem) problems.push(problem);
    else terms[name] = isLeavingFigure(name) ? Number(value) : value;
  }
  return { terms, problems };
}

/** What is wrong with a figure; undefined where nothing is. */
function leavingFigureProblem(path: LeavingFigureId, value: number): Problem | undefined {
  return figureTermProblem(path, value, leavingFigureFields[path]);
}

/** A figure as it was given, or what it is unless somebody says otherwise. */
export function leavingFigure(
  terms: LeavingTerms,
  id: 'weeks' | 'down' | 'replay' | 'catchup',
): number {
  return terms[id] ?? leavingFigureFields[id].default;
}

function isLeavingFigure(name: string): name is LeavingFigureId {
  return Object.hasOwn(leavingFigureFields, name);
}

function wordProblem(path: string, value: string, choices: LeavingChoices): Problem | undefined {
  const oneOf = (limit: readonly string[]): Problem | undefined =>
    limit.includes(value) ? undefined : { path, code: 'not-one-of', limit };
  switch (path) {
    case 'from':
      return oneOf(['cluster']);
    case 'work':
      return oneOf(['simple']);
    case 'worker':
      return oneOf(choices.workers);
    case 'coordinator':
      return oneOf(choices.coordinators);
    case 'prices':
      return oneOf(choices.priceLists);
    case 'start':
      return isCalendarDay(value) ? undefined : { path, code: 'unreadable' };
    default:
      return { path, code: 'unknown-term' };
  }
}
