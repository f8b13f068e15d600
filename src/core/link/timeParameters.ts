import { parsePlan } from '@/core/plan/parsePlan';
import type { Plan } from '@/core/plan/planSchema';
import { maximumDates, type TimeFieldId, timeFieldIds, timeFields } from '@/core/plan/timeFields';
import type { PlatformId } from '@/core/platforms/platform';
import { findPlatform } from '@/core/platforms/registry';
import { growthText, readGrowthText } from './growthText';
import { type LinkProblem, linkProblem } from './linkProblem';
import { explainRefusal } from './mendPlan';
import type { Parameter } from './parameters';
import { escapeField, unescapeField } from './percent';
import { readNumber } from './readNumber';

/** The part of an event's text that says that it comes back each year. */
const yearlySign = 'y';

type Lists = 'milestones' | 'events';

const isList = (id: TimeFieldId): id is Lists => id === 'milestones' || id === 'events';

/** The parameters that a link may have several times, one for each item of a list. */
export const listKeys: ReadonlySet<string> = new Set(
  timeFieldIds.filter(isList).map((id) => timeFields[id].link),
);

/** The settings with parts as parameters, whose parts are separated by `~`. */
export function writeTimeParameters(plan: Plan): readonly Parameter[] {
  const { growth, milestones = [], events = [], budget, current } = plan;
  const parameter = (id: TimeFieldId, ...parts: readonly (string | number | undefined)[]) => ({
    key: timeFields[id].link,
    value: parts
      .map((part) => escapeField(String(part ?? '')))
      .join('~')
      .replace(/~+$/, ''),
  });
  const coming = events.map(({ start, hours, factor, yearly, name }) =>
    parameter('events', start, hours, factor, yearly ? yearlySign : '', name),
  );
  return [
    ...(growth ? [{ key: timeFields.growth.link, value: growthText(growth) }] : []),
    ...milestones.map((one) => parameter('milestones', one.date, one.recordsPerSecond)),
    ...coming,
    ...(budget ? [parameter('budget', budget.amount, budget.per)] : []),
    ...(current ? [parameter('current', ...presentParts(current))] : []),
  ];
}

function presentParts(current: NonNullable<Plan['current']>) {
  const { price, renewal } = current;
  if ('units' in current) return [current.units, '', '', '', price, renewal];
  const { slave, slaveCount, master, masterCount } = current;
  return [slave, slaveCount, master, masterCount, price, renewal];
}

type TimeReading = {
  readonly fields: Partial<Pick<Plan, TimeFieldId>>;
  readonly problems: readonly LinkProblem[];
};

/**
 * Reads those settings, each milestone and each event by itself: what the plan's schema refuses is left out and reported.
 * Milestones may come in any order.
 */
export function readTimeParameters(
  singles: ReadonlyMap<string, string>,
  lists: readonly Parameter[],
  platform: PlatformId,
): TimeReading {
  const single = timeFieldIds.map((id) => {
    const key = timeFields[id].link;
    return { key, value: singles.get(key) ?? '' };
  });
  // No plan has so many: each of the two lists would be too long.
  const taken = lists.slice(0, maximumListed);
  const isDated = ({ key }: Parameter) => key === timeFields.milestones.link;
  const listed = [
    ...taken.filter(isDated).sort((a, b) => Number(a.value > b.value) - Number(a.value < b.value)),
    ...taken.filter((one) => !isDated(one)),
  ];
  const problems = lists.slice(maximumListed, maximumListed + 1).map(({ key, value }) => {
    const more = { reason: 'too-many', limit: maximumDates } as const;
    return linkProblem('out-of-bounds', key, value, more);
  });
  const isPool = findPlatform(platform).kind === 'pool';
  let fields: TimeReading['fields'] = {};
  for (const { key, value: text } of [...single, ...listed]) {
    const id = timeFieldIds.find((one) => timeFields[one].link === key);
    if (id === undefined || text === '') continue;
    const value = readers[id](text, isPool);
    const before = isList(id) ? (fields[id] ?? []) : [];
    const next = { ...fields, [id]: isList(id) ? [...before, value] : value };
    const reading = value && parsePlan({ platform, workloads: soundWorkloads, ...next });
    if (reading?.ok) {
      const { growth, milestones, events, budget, current } = reading.plan;
      const all = { growth, milestones, events, budget, current };
      fields = Object.fromEntries(Object.entries(all).filter(([, one]) => one !== undefined));
      continue;
    }
    const [problem] = reading ? reading.problems : [];
    const field = problem?.path.split('.').at(-1) ?? id;
    const said = Object(value)[field] as unknown;
    const origin = { parameter: key, text };
    problems.push(
      problem
        ? explainRefusal({ problem, field, value: said, origin, drops: false })
        : linkProblem('unreadable-value', key, text),
    );
  }
  return { fields, problems };
}

/** More items of both lists together than a plan can have. */
const maximumListed = 2 * maximumDates;

/** Workloads for a plan of which only the settings matter. */
const soundWorkloads = [{ qps: 0, complexity: 'simple' }];

/** What a text says, for the plan's schema to judge; undefined where it has too many parts. */
const readers: {
  readonly [Id in TimeFieldId]: (
    text: string,
    isPool: boolean,
  ) => Readonly<Record<string, unknown>> | undefined;
} = {
  growth: readGrowthText,
  milestones: (text) => partsOf(text, ['date', 'recordsPerSecond']),
  events: (text) => {
    const parts = partsOf(text, ['start', 'hours', 'factor', 'yearly', 'name']);
    return parts?.yearly === yearlySign ? { ...parts, yearly: true } : parts;
  },
  budget: (text) => partsOf(text, ['amount', 'per']),
  current: (text, isPool) => {
    const names = ['slaveCount', 'master', 'masterCount', 'price', 'renewal'];
    return partsOf(text, [isPool ? 'units' : 'slave', ...names]);
  },
};

const numbers: ReadonlySet<string> = new Set([
  ...[
    'recordsPerSecond',
    'hours',
    'factor',
    'amount',
    'units',
    'slaveCount',
    'masterCount',
    'price',
  ],
]);

/** The parts of a text by their names; empty ones are left out. */
function partsOf(
  text: string,
  names: readonly string[],
): Readonly<Record<string, unknown>> | undefined {
  const parts = text.split('~', names.length + 1).map(unescapeField);
  if (parts.length > names.length) return undefined;
  const named = parts.map((part, i) => [names[i] ?? '', part] as const);
  return Object.fromEntries(
    named
      .filter(([, part]) => part !== '')
      .map(([name, part]) => [name, numbers.has(name) ? readNumber(part) : part]),
  );
}
