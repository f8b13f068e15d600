import * as v from 'valibot';
import type { PlatformId } from '@/core/platforms/platform';
import {
  defaultPlatform,
  findOwnPrices,
  isDescribedId,
  isPlatformId,
} from '@/core/platforms/registry';
import { defaultOf, isOmittedAtDefault, type SettingValues, settingIds } from './fields';
import { type Growth, growthSchemaFor } from './growth';
import { type Plan, type PlanParser, planParser, type Workload } from './planSchema';
import type { Problem, ProblemCode } from './problem';
import {
  fieldsWithin,
  isTimeFieldId,
  type TimeFieldId,
  tidyTime,
  timeFieldIds,
} from './timeFields';
import { workloadFields } from './workloadFields';

export type PlanReading =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads anything as a plan of the platform it names, or of the default one. Fills in defaults; drops empty names;
 * otherwise changes nothing. A bad plan is refused with every problem at once.
 */
export function parsePlan(input: unknown): PlanReading {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, problems: [{ path: '', code: 'wrong-type', limit: 'object' }] };
  }
  const parser = planParser(platformOf(input));
  const outcome = v.safeParse(parser.planSchema, input);
  return outcome.success
    ? { ok: true, plan: tidy(outcome.output) }
    : { ok: false, problems: outcome.issues.flatMap((issue) => toProblems(parser, issue)) };
}

/** The platform by whose rules an input is judged: the default one where it names none that is known. */
function platformOf(input: object): PlatformId {
  return 'platform' in input && isPlatformId(input.platform) ? input.platform : defaultPlatform;
}

type Issue = v.InferIssue<PlanParser['planSchema']>;

function toProblems(parser: PlanParser, issue: Issue): Problem[] {
  const keys = (issue.path ?? []).map((item) => String(item.key));
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return unknownFields(parser, issue, keys.slice(0, -1));
  }
  if (issue.type === 'strict_object' && issue.path?.at(-1)?.origin === 'key') {
    return [{ path: keys.join('.'), code: 'required' }];
  }
  const path = keys.join('.');
  if (path === 'platform' && isDescribedId(issue.input)) {
    return [{ path, code: 'unknown-product', limit: issue.input }];
  }
  if (path === 'priceList' && isDescribedId(issue.input) && !findOwnPrices(issue.input)) {
    return [{ path, code: 'unknown-prices', limit: issue.input }];
  }
  const [code = '', ...rest] = issue.message.split(' ');
  const limit = withoutOwn(path, limitOf(issue, rest.join(' ')));
  return [
    {
      path,
      code: code as ProblemCode,
      ...(limit === undefined ? {} : { limit }),
    },
  ];
}

/** The parser stops at an object's first unknown field; people want to see them all. */
function unknownFields(
  { platform, planSchema, workloadSchema }: PlanParser,
  issue: Issue,
  parent: readonly string[],
): Problem[] {
  const input = issue.path?.at(-1)?.input;
  const [place] = parent;
  const within = isTimeFieldId(place)
    ? fieldsWithin(place, platform, input)
    : parent.at(-1) === 'growth'
      ? growthSchemaFor(input).entries
      : workloadSchema(input).entries;
  const known = place === undefined ? planSchema.entries : within;
  return Object.keys(input ?? {})
    .filter((key) => !Object.hasOwn(known, key))
    .map((key) => ({ path: [...parent, key].join('.'), code: 'unknown-field' }));
}

/** Price lists of users' own have ids that tell people nothing. */
function withoutOwn(path: string, limit: Problem['limit']): Problem['limit'] {
  if (path !== 'priceList' || !Array.isArray(limit)) return limit;
  return limit.filter((id) => findOwnPrices(String(id)) === undefined);
}

function limitOf(issue: Issue, spelled: string): Problem['limit'] {
  if (spelled !== '') return Number.isNaN(Number(spelled)) ? spelled : Number(spelled);
  if (issue.type === 'picklist' || issue.type === 'literal') {
    return (issue.expected ?? '')
      .replace(/[()"]/g, '')
      .split(' | ')
      .map((value) => (Number.isNaN(Number(value)) ? value : Number(value)));
  }
  return typeof issue.requirement === 'number' ? issue.requirement : undefined;
}

type TimeValues = { readonly [Id in TimeFieldId]?: unknown };

/** One form for equal plans: no empty texts, no negative zeros, and no setting about time that has its default. */
function tidy({ version, workloads, ...parsed }: v.InferOutput<PlanParser['planSchema']>): Plan {
  const { title, platform, ...rest } = tidySettings(parsed);
  return {
    version,
    ...(title === undefined ? {} : { title }),
    platform,
    workloads: workloads.map((workload) => tidyWorkload(workload as Workload)),
    ...rest,
  };
}

function tidySettings<Values extends SettingValues & TimeValues>(values: Values): Values {
  const kept = settingIds.flatMap((id) => {
    const value = values[id];
    if (value === undefined || value === '') return [];
    if (isOmittedAtDefault(id) && value === defaultOf(id, values.platform)) return [];
    return [[id, typeof value === 'number' ? value + 0 : value] as const];
  });
  const timed = timeFieldIds.flatMap((id) => {
    const value = tidyTime(values[id]);
    return value === undefined ? [] : [[id, value] as const];
  });
  return Object.fromEntries([...kept, ...timed]) as Values;
}

function tidyWorkload(workload: Workload): Workload {
  const fields = Object.entries(workload);
  // Of thousands of workloads nearly all are tidy: a copy of each would hold up every edit.
  if (fields.every(isTidy)) return workload;
  const kept = fields.flatMap(([field, value]) => {
    if (value === undefined || value === '' || isDefault(field, value)) return [];
    return [[field, withoutNegativeZeros(value)] as const];
  });
  return Object.fromEntries(kept) as Workload;
}

type Field = readonly [name: string, value: string | number | Growth | undefined];

function isTidy([field, value]: Field): boolean {
  if (typeof value === 'string') return value !== '';
  return typeof value === 'number' && !Object.is(value, -0) && !isDefault(field, value);
}

/** A field of a workload that may be missing is left out where it has its default. */
function isDefault(field: string, value: Field[1]): boolean {
  return (field === 'count' || field === 'peakFactor') && value === workloadFields[field].default;
}

function withoutNegativeZeros(value: string | number | Growth): unknown {
  if (typeof value === 'number') return value + 0;
  if (typeof value === 'string') return value;
  return Object.fromEntries(Object.entries(value).map(([way, figure]) => [way, figure + 0]));
}
