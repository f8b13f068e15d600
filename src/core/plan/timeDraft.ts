import { parseSigned } from '@/core/quantity/parseSigned';
import { hasPercentSign } from '@/core/quantity/percentSign';
import { parsePlan } from './parsePlan';
import type { Plan } from './planSchema';
import { type Problem, quantityProblem } from './problem';
import type { Budget } from './timeFields';

/** A milestone as it is being typed. */
export type MilestoneDraft = { readonly date: string; readonly recordsPerSecond: string };

/** An event as it is being typed; `start` is its day. */
export type EventDraft = {
  readonly name: string;
  readonly start: string;
  readonly time: string;
  readonly hours: string;
  readonly factor: string;
  readonly yearly: boolean;
};

const figureIds = ['horizonMonths', 'leadTimeDays', 'discountPercent', 'taxPercent'] as const;

/** Figures that are in percent by themselves. */
const shareIds: ReadonlySet<string> = new Set<FigureId>(['discountPercent', 'taxPercent']);

type FigureId = (typeof figureIds)[number];

/** What a plan says of later as it is being typed: every figure is the text in its field, which may be wrong. */
export type TimeDraft = { readonly [Id in FigureId]: string } & {
  readonly startDate: string;
  readonly growth: string;
  readonly growthBy: 'percent' | 'records';
  readonly budget: string;
  readonly budgetPer: Budget['per'];
  readonly milestones: readonly MilestoneDraft[];
  readonly events: readonly EventDraft[];
};

export const emptyMilestone: MilestoneDraft = { date: '', recordsPerSecond: '' };

export const emptyEvent: EventDraft = {
  name: '',
  start: '',
  time: '00:00',
  hours: '24',
  factor: '',
  yearly: false,
};

/** The settings that the draft writes into a plan. */
const writtenIds = [
  ...figureIds,
  ...(['startDate', 'growth', 'milestones', 'events', 'budget'] as const),
] as const;

type Written = Partial<Pick<Plan, (typeof writtenIds)[number]>>;

/** The draft that reads back as what the plan says. `write` is how figures are written for people. */
export function timeDraftOf(plan: Plan, write: (value: number) => string): TimeDraft {
  const { growth, milestones = [], events = [], budget, startDate = '' } = plan;
  const figure = (value: number | undefined) => (value === undefined ? '' : write(value));
  const linear = growth && 'recordsPerSecondPerMonth' in growth ? growth : undefined;
  const percent = growth && 'percentPerMonth' in growth ? growth : undefined;
  return {
    startDate,
    horizonMonths: figure(plan.horizonMonths),
    leadTimeDays: figure(plan.leadTimeDays),
    discountPercent: figure(plan.discountPercent),
    taxPercent: figure(plan.taxPercent),
    growth: figure(linear?.recordsPerSecondPerMonth ?? percent?.percentPerMonth),
    growthBy: linear ? 'records' : 'percent',
    budget: figure(budget?.amount),
    budgetPer: budget?.per ?? 'month',
    milestones: milestones.map(({ date, recordsPerSecond }) => ({
      date,
      recordsPerSecond: write(recordsPerSecond),
    })),
    events: events.map(({ name = '', start, hours, factor, yearly = false }) => ({
      name,
      start: start.slice(0, 10),
      time: start.slice(11),
      hours: write(hours),
      factor: write(factor),
      yearly,
    })),
  };
}

/** The plan by what could be read of a draft, and what is wrong with the rest, by the draft's own field names. */
export type TimeReading = { readonly plan: Plan; readonly problems: readonly Problem[] };

/**
 * Reads a draft into a plan. A field that cannot be read leaves the plan's value as it is; a milestone or event that
 * cannot be read is left out. Milestones may stand in any order.
 */
export function readTimeDraft(draft: TimeDraft, before: Plan): TimeReading {
  const problems: Problem[] = [];
  const isSound = (id: keyof Written, value: unknown, pathOf: (path: string) => string) => {
    const { platform, priceList } = before;
    const reading = parsePlan({ platform, priceList, workloads: soundWorkloads, [id]: value });
    if (reading.ok) return true;
    for (const problem of reading.problems) {
      problems.push({ ...problem, path: pathOf(problem.path) });
    }
    return false;
  };
  /** The figure of a field; undefined where it cannot be read, which is told. */
  const figure = (path: string, text: string): number | undefined => {
    const reading = parseSigned(text);
    const isShare = path === 'growth' ? draft.growthBy === 'percent' : shareIds.has(path);
    if (!reading.ok) problems.push(quantityProblem(path, reading));
    else if (isShare || !hasPercentSign(text)) return reading.value;
    else problems.push({ path, code: 'percent-sign' });
    return undefined;
  };
  const taken: Record<string, unknown> = {};
  /** Takes what a field says; an emptied one takes the setting away. */
  const take = (
    id: keyof Written,
    text: string,
    settingOf: (value: number) => unknown,
    read: (path: string, text: string) => number | undefined = figure,
  ) => {
    taken[id] = before[id];
    if (text.trim() === '') taken[id] = undefined;
    else {
      const value = read(id, text);
      if (value !== undefined && isSound(id, settingOf(value), () => id))
        taken[id] = settingOf(value);
    }
  };
  for (const id of figureIds) take(id, draft[id], (value) => value);
  take('growth', draft.growth, (value) =>
    draft.growthBy === 'percent' ? { percentPerMonth: value } : { recordsPerSecondPerMonth: value },
  );
  take('budget', draft.budget, (amount) => ({ amount, per: draft.budgetPer }));
  const { startDate } = draft;
  const isDay = startDate === '' || isSound('startDate', startDate, () => 'startDate');
  taken.startDate = isDay ? startDate || undefined : before.startDate;
  taken.milestones = listOf(readMilestones(draft.milestones, figure, isSound, problems));
  taken.events = listOf(readEvents(draft.events, figure, isSound, problems));
  const reading = parsePlan(withDefined(before, taken));
  return { plan: reading.ok ? reading.plan : before, problems };
}

type Sound = (id: keyof Written, value: unknown, pathOf: (path: string) => string) => boolean;
type Figure = (path: string, text: string) => number | undefined;

function readMilestones(
  rows: readonly MilestoneDraft[],
  figure: Figure,
  isSound: Sound,
  problems: Problem[],
) {
  const byDate = new Map<string, { readonly date: string; readonly recordsPerSecond: number }>();
  for (const [i, { date, recordsPerSecond: text }] of rows.entries()) {
    const path = `milestones.${i}`;
    const isDated = isGiven(date, `${path}.date`, problems);
    const recordsPerSecond = figure(`${path}.recordsPerSecond`, text);
    // What is there is looked at, whatever is missing beside it.
    const value = { date: date || anyDay, recordsPerSecond: recordsPerSecond ?? 1 };
    if (!isSound('milestones', [value], (at) => at.replace('milestones.0', path))) continue;
    if (!isDated || recordsPerSecond === undefined) continue;
    if (byDate.has(date)) problems.push({ path: `${path}.date`, code: 'same-day', limit: date });
    else byDate.set(date, value);
  }
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function readEvents(
  rows: readonly EventDraft[],
  figure: Figure,
  isSound: Sound,
  problems: Problem[],
) {
  return rows.flatMap(({ name, start, time, yearly, ...texts }, i) => {
    const path = `events.${i}`;
    const isDated = isGiven(start, `${path}.start`, problems);
    const hours = figure(`${path}.hours`, texts.hours);
    const factor = figure(`${path}.factor`, texts.factor);
    const from = `${start || anyDay}T${time || '00:00'}`;
    const value = { name, start: from, hours: hours ?? 1, factor: factor ?? 1, yearly };
    const isGood = isSound('events', [value], (at) => at.replace('events.0', path));
    return isGood && isDated && hours !== undefined && factor !== undefined ? [value] : [];
  });
}

/** Stands for a day that is missing, while the rest of its row is looked at. */
const anyDay = '2027-01-01';

/** A day that is still missing is told. */
function isGiven(date: string, path: string, problems: Problem[]): boolean {
  if (date === '') problems.push({ path, code: 'day-missing' });
  return date !== '';
}

/** Workloads for a plan of which only the settings matter. */
const soundWorkloads = [{ qps: 0, complexity: 'simple' }];

function listOf<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length > 0 ? items : undefined;
}

function withDefined(before: Plan, taken: Readonly<Record<string, unknown>>) {
  const all = Object.entries({ ...before, ...taken });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

/** Whether two plans say the same of later. */
export function isSameTime(a: Plan, b: Plan): boolean {
  const said = (plan: Plan) => JSON.stringify(writtenIds.map((id) => plan[id] ?? null));
  return said(a) === said(b);
}

/** The same settings as fields of the draft of a whole plan. */
export const timeDraftIds = writtenIds;

/** What was kept of a draft, if it has the form of one; `like` is any draft. */
export function asTimeDraft(input: unknown, like: TimeDraft): TimeDraft | undefined {
  const whole = { ...like, milestones: [], events: [] };
  const { milestones, events } = { milestones: [], events: [], ...Object(input) };
  const isSound =
    isLike(input, whole) &&
    isListLike(milestones, emptyMilestone) &&
    isListLike(events, emptyEvent);
  return isSound ? (input as TimeDraft) : undefined;
}

function isListLike(input: unknown, item: object): boolean {
  return Array.isArray(input) && input.every((one) => isLike(one, item));
}

/** Whether an object has the fields of another one, each of the same type. */
function isLike(input: unknown, like: object): boolean {
  const found: Readonly<Record<string, unknown>> = { ...Object(input) };
  return Object.entries(like).every(([key, value]) => typeof found[key] === typeof value);
}
