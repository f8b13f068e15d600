import { parsePlan } from '@/core/plan/parsePlan';
import type { Plan } from '@/core/plan/planSchema';
import type { Problem } from '@/core/plan/problem';
import { type LinkProblem, type LinkProblemCode, linkProblem } from './linkProblem';
import { unreadableBecause } from './readNumber';

/** The parameter and the text that a value came from. */
export type ParameterOrigin = { readonly parameter: string; readonly text: string };

/** A workload as read: fields that may be wrong, and where each came from. */
export type LinkedWorkload = {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly origins: Readonly<Record<string, ParameterOrigin>>;
  /** The parameter to name when a field is missing. */
  readonly origin: ParameterOrigin;
};

export type LinkedPlan = {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly origins: Readonly<Record<string, ParameterOrigin>>;
  readonly workloads: readonly LinkedWorkload[];
};

export type MendedPlan = { readonly plan?: Plan; readonly problems: readonly LinkProblem[] };

/**
 * The plan without the fields that its schema refuses: an optional field takes its default, any other removes its
 * workload. Each is reported.
 */
export function mendPlan(draft: LinkedPlan, earlier: readonly LinkProblem[] = []): MendedPlan {
  if (draft.workloads.length === 0) return { problems: earlier };
  const workloads = draft.workloads.map(({ fields }) => fields);
  const reading = parsePlan({ ...draft.fields, workloads });
  if (reading.ok) return { plan: reading.plan, problems: earlier };
  const found = reading.problems.map((problem) => locateProblem(problem, draft));
  const bad = {
    fields: new Set(found.flatMap(({ field, row }) => (row === undefined ? [field] : []))),
    workloads: new Set(
      found.flatMap(({ row, drops }) => (drops && row !== undefined ? [row] : [])),
    ),
    rowFields: new Set(found.map(({ row, field }) => `${row}.${field}`)),
  };
  const kept = draft.workloads.flatMap((workload, row) => {
    if (bad.workloads.has(row)) return [];
    const keep = (field: string) => !bad.rowFields.has(`${row}.${field}`);
    return [{ ...workload, fields: pickFields(workload.fields, keep) }];
  });
  const problems = [...earlier, ...found.map(({ problem }) => problem)];
  const next = {
    ...draft,
    fields: pickFields(draft.fields, (field) => !bad.fields.has(field)),
    workloads: kept,
  };
  return mendPlan(next, problems);
}

type LocatedProblem = {
  readonly field: string;
  /** The position of the workload; left out for a field of the plan itself. */
  readonly row?: number;
  /** Whether the workload must be removed. */
  readonly drops: boolean;
  readonly problem: LinkProblem;
};

function locateProblem(problem: Problem, draft: LinkedPlan): LocatedProblem {
  const [place = '', row = '', field = ''] = problem.path.split('.');
  const workload = place === 'workloads' && row !== '' ? draft.workloads[Number(row)] : undefined;
  if (!workload) {
    const origin = draft.origins[place] ?? { parameter: 'w', text: '' };
    const said = { problem, field: place, value: draft.fields[place], origin, drops: false };
    return { field: place, drops: false, problem: explainRefusal(said) };
  }
  const drops = !mayBeLeftOut(problem, field, workload);
  const origin = workload.origins[field] ?? workload.origin;
  const said = { problem, field, value: workload.fields[field], origin, drops };
  return { field, row: Number(row), drops, problem: explainRefusal(said) };
}

/** Whether a field may be left out: names, and numbers that the workload's kind does not have or does not need. */
function mayBeLeftOut({ code }: Problem, field: string, { fields }: LinkedWorkload): boolean {
  if (!Object.hasOwn(fields, field)) return false;
  if (code === 'unknown-field' || freeFields.has(field)) return true;
  return field.endsWith('PerSecondPerCu') && fields.complexity === 'complex';
}

const freeFields: ReadonlySet<string> = new Set([
  ...['name', 'project', 'recordBytes', 'count', 'peakFactor', 'growth'],
]);

type RefusedField = {
  readonly problem: Problem;
  readonly field: string;
  readonly value: unknown;
  readonly origin: ParameterOrigin;
  readonly drops: boolean;
};

/** A refused value as a problem of the link. */
export function explainRefusal({
  problem,
  field,
  value,
  origin,
  drops,
}: RefusedField): LinkProblem {
  const { code, limit } = problem;
  const isText = code === 'wrong-type' && typeof value === 'string';
  const bound = limit === undefined ? {} : { limit };
  const why = isText ? unreadableBecause(value) : { reason: code, ...bound };
  const linkCode = drops ? 'bad-workload' : (codes[why.reason] ?? 'unreadable-value');
  return linkProblem(linkCode, origin.parameter, origin.text, { field, ...why });
}

const codes: { readonly [reason: string]: LinkProblemCode } = {
  'unknown-field': 'unknown-parameter',
  'unknown-product': 'unknown-product',
  'unknown-prices': 'unknown-prices',
  'below-minimum': 'out-of-bounds',
  'above-maximum': 'out-of-bounds',
  'not-above': 'out-of-bounds',
  'too-long': 'out-of-bounds',
  'too-many': 'out-of-bounds',
  negative: 'out-of-bounds',
};

function pickFields(
  fields: Readonly<Record<string, unknown>>,
  keep: (field: string) => boolean,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => keep(field)));
}
