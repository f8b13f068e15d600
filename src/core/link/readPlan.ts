import { parsePlan } from '@/core/plan/parsePlan';
import { linkProblem } from './linkProblem';
import type { MendedPlan, PlanDraft } from './mendPlan';
import type { Parameter } from './parameters';
import { planParameters } from './planParameters';
import { readNumber } from './readNumber';
import { readWorkloads } from './readWorkloads';

/** The plan that parameters tell of, as far as it can be read. `singles` are all but `w` and `r`. */
export async function readPlan(
  singles: ReadonlyMap<string, string>,
  rows: readonly Parameter[],
): Promise<MendedPlan> {
  const given = planParameters.flatMap(({ key, field, isNumber }) => {
    const text = singles.get(key);
    return text === undefined ? [] : [{ key, field, text, isNumber }];
  });
  const { workloads, problems } = readWorkloads(singles, rows);
  const draft: PlanDraft = {
    fields: Object.fromEntries(
      given.map(({ field, text, isNumber }) => [field, isNumber ? readNumber(text) : text]),
    ),
    origins: Object.fromEntries(
      given.map(({ key, field, text }) => [field, { parameter: key, text }]),
    ),
    workloads,
  };
  if (workloads.length === 0) return { problems };
  const reading = parsePlan({ ...draft.fields, workloads: workloads.map(({ fields }) => fields) });
  if (reading.ok) return { plan: reading.plan, problems };
  // Few links are broken: what mends them is no part of the first load.
  const mending = await import('./mendPlan').catch(() => undefined);
  return mending
    ? mending.mendPlan(draft, problems)
    : { problems: [...problems, linkProblem('packing-unavailable', 'w')] };
}
