import { describe, expect, it } from 'vitest';
import { draftOf } from '@/core/plan/draft';
import { createDraftKeeper } from './draftKeeper';
import { keepTyped } from './keepTyped';
import { planWith, storeOf } from './testing/storeOf';

const typedIn = (...fields: readonly (readonly [string, string])[]) =>
  fields.map(([name, value]) => [{ name }, { value }] as const);

describe('what was typed into a form that cannot come', () => {
  it('is kept in the draft of the plan, by the names of the fields', () => {
    const store = storeOf({ plan: planWith(5000) });
    const keeper = createDraftKeeper(undefined);
    keepTyped(store, keeper, typedIn(['title', 'Half a'], ['workloads.0.qps', '12x']), String);
    const draft = draftOf(planWith(5000), String);
    const [workload] = draft.workloads;
    expect(keeper.getState().draft).toEqual({
      ...draft,
      title: 'Half a',
      workloads: [{ ...workload, qps: '12x' }],
    });
  });

  it('is nothing where no field of the draft was typed in', () => {
    const keeper = createDraftKeeper(undefined);
    const names = ['', 'workloads', 'workloads.7.qps', 'workloads.0.none', '_R_1em6q_'];
    keepTyped(storeOf(), keeper, typedIn(...names.map((name) => [name, '1'] as const)), String);
    expect(keeper.getState().draft).toBeUndefined();
  });
});
