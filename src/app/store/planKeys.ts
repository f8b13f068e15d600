import type { Plan } from '@/core/plan/planSchema';
import { presetIds, presetPlan } from '@/core/plan/presets';
import { digestOf } from '@/core/provisioning/checklist/digest';

type Named = {
  readonly plan: Plan;
  readonly planId: string;
  readonly isBlank?: boolean | undefined;
};

/**
 * By what a plan is known again: its id, which its edits share in this tab, and its content, which a link brings to
 * another. An example is everybody's and a new plan
 * is empty, so their content tells nothing.
 */
export function planKeysOf({ plan, planId, isBlank }: Named) {
  return isBlank || isExample(plan) ? [planId] : [planId, digestOf(canonical(plan))];
}

function isExample(plan: Plan): boolean {
  exampleLoads ??= new Set(
    presetIds.map((id) => loadOf(presetPlan(id, { title: '-', workloads: [] }))),
  );
  return exampleLoads.has(loadOf(plan));
}

let exampleLoads: ReadonlySet<string> | undefined;

/** A plan without what a language calls things. */
function loadOf({ title: _, workloads, ...plan }: Plan): string {
  return canonical({ ...plan, workloads: workloads.map(({ name: __, ...load }) => load) });
}

/** Equal plans give equal text, in whichever order their fields were set. */
function canonical(plan: object): string {
  return JSON.stringify(plan, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
