import type { Workload } from '@/core/plan/planSchema';
import { type ReadingBudget, spend } from '@/core/plan/readingBudget';
import { isByteRated } from '@/core/plan/recordSize';
import { workloadCount } from '@/core/plan/workloadFields';
import { defaultPlatform, findPlatform, isPlatformId } from '@/core/platforms/registry';
import { type LinkProblem, linkProblem } from './linkProblem';
import { type LinkedPlan, type LinkedWorkload, type MendedPlan, mendPlan } from './mendPlan';
import type { Parameter } from './parameters';
import { planParameters } from './planParameters';
import { readNumber } from './readNumber';
import { readRow, readSingle } from './readWorkloads';
import { readTimeParameters } from './timeParameters';

/**
 * The plan of the parameters, as far as it can be read. `singles` are all but `w` and `r` and
 * `lists`, the milestones and events. The plan's own fields are
 * checked first and then the workloads in slices, so that the page stays responsive with a long plan.
 */
export async function readPlan(
  singles: ReadonlyMap<string, string>,
  rows: readonly Parameter[],
  lists: readonly Parameter[],
  budget: ReadingBudget,
): Promise<MendedPlan> {
  const { drafts, problems: read } = await readDrafts(singles, rows, budget);
  if (drafts.length === 0) return { problems: read };
  const own = mendPlan({ ...ownFields(singles), workloads: [soundWorkload] });
  const tooMany = drafts.length > workloadCount.max ? [tooManyWorkloads] : [];
  const { plan } = own;
  if (!plan) return { problems: [...read, ...own.problems] };
  const later = readTimeParameters(singles, lists, plan.platform);
  await spend(budget, workOfRow * lists.length);
  const { workloads: _, ...fields } = { ...plan, ...later.fields };
  const workloads: Workload[] = [];
  const problems: LinkProblem[] = [];
  for (let from = 0; from < Math.min(drafts.length, workloadCount.max); from += sliceRows) {
    const slice = drafts.slice(from, Math.min(from + sliceRows, workloadCount.max));
    const mended = mendPlan({ fields, origins: {}, workloads: slice });
    workloads.push(...(mended.plan?.workloads ?? []));
    for (const problem of mended.problems) problems.push(problem);
    await spend(budget, workOfRow * (slice.length + 2 * mended.problems.length));
  }
  return {
    ...(workloads.length > 0 ? { plan: { ...plan, ...later.fields, workloads } } : {}),
    problems: [...read, ...own.problems, ...later.problems, ...tooMany, ...problems],
  };
}

/** How many workloads are checked between two pauses. */
const sliceRows = 250;

/** The work of reading or checking a workload, or of naming its problem. */
const workOfRow = 400;

/** A valid workload, used while the plan's own fields are checked. */
const soundWorkload: LinkedWorkload = {
  fields: { qps: 0, complexity: 'simple' },
  origins: {},
  origin: { parameter: '', text: '' },
};

const tooManyWorkloads = linkProblem('out-of-bounds', 'w', '', {
  field: 'workloads',
  reason: 'too-many',
  limit: workloadCount.max,
});

/** Workloads in the order of their parameters; the single one, if any, comes first. */
async function readDrafts(
  singles: ReadonlyMap<string, string>,
  rows: readonly Parameter[],
  budget: ReadingBudget,
): Promise<{
  readonly drafts: readonly LinkedWorkload[];
  readonly problems: readonly LinkProblem[];
}> {
  const platform = singles.get('platform') ?? defaultPlatform;
  const isInBytes = isPlatformId(platform) && isByteRated(findPlatform(platform));
  const single = readSingle(singles, isInBytes);
  const drafts = single.draft ? [single.draft] : [];
  const problems = [...single.problems];
  for (const { key, value } of rows) {
    const { draft, problems: found } = readRow(key === 'r' ? 'r' : 'w', value, isInBytes);
    if (draft) drafts.push(draft);
    problems.push(...found);
    await spend(budget, workOfRow + value.length);
  }
  return { drafts, problems };
}

function ownFields(singles: ReadonlyMap<string, string>): Pick<LinkedPlan, 'fields' | 'origins'> {
  const given = planParameters.flatMap(({ key, field, isNumber }) => {
    const text = singles.get(key);
    return text === undefined ? [] : [{ key, field, text, isNumber }];
  });
  return {
    fields: Object.fromEntries(
      given.map(({ field, text, isNumber }) => [field, isNumber ? readNumber(text) : text]),
    ),
    origins: Object.fromEntries(
      given.map(({ key, field, text }) => [field, { parameter: key, text }]),
    ),
  };
}
