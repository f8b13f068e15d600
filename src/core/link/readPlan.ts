import { type MendedPlan, mendPlan, type PlanDraft } from './mendPlan';
import type { Parameter } from './parameters';
import { planParameters } from './planParameters';
import { readNumber } from './readNumber';
import { readWorkloads } from './readWorkloads';

/** The plan that parameters tell of, as far as it can be read. `singles` are all but `w` and `r`. */
export function readPlan(
  singles: ReadonlyMap<string, string>,
  rows: readonly Parameter[],
): MendedPlan {
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
  return mendPlan(draft, problems);
}
