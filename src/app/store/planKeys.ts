import type { Plan } from '@/core/plan/planSchema';
import { presetIds, presetPlan } from '@/core/plan/presets';
import { digestOf } from '@/core/provisioning/checklist/digest';

type Named = {
  readonly plan: Plan;
  readonly planId: string;
  readonly isBlank?: boolean | undefined;
};

/**
 * The keys by which a plan is recognised: its id, which stays while it is edited in this tab, and its content, which
 * a link brings to another tab. Examples and new plans have no content key, because everybody's are the same.
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

/** A plan without its title and names, which differ by language. */
function loadOf({ title: _, workloads, ...plan }: Plan): string {
  return canonical({ ...plan, workloads: workloads.map(({ name: __, ...load }) => load) });
}

/** Equal plans give equal text, whatever the order of their fields. */
function canonical(plan: object): string {
  return JSON.stringify(plan, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
