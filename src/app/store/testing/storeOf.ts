import { createPlanStore, type PlanState } from '@/app/store/planStore';
import type { Plan } from '@/core/plan/planSchema';
import { planOf } from '@/core/sizing/testing/planOf';

/** A plan of one simple workload: its load tells plans apart. */
export function planWith(qps: number, more: Readonly<Record<string, unknown>> = {}): Plan {
  return planOf({ workloads: [{ qps, complexity: 'simple' }], ...more });
}

/** A store as the page starts it, with the state that a test sets. */
export function storeOf(more: Partial<PlanState> = {}) {
  return createPlanStore({
    view: 'size',
    plan: planWith(1),
    pick: undefined,
    other: undefined,
    labels: undefined,
    exchange: undefined,
    embed: undefined,
    language: 'en',
    theme: 'system',
    linkSays: { language: false, theme: false },
    notice: undefined,
    linkedChecklist: undefined,
    arrivedDraft: undefined,
    ...more,
  });
}
