import { describe, expect, it } from 'vitest';
import type { GoalClause } from '@/core/platforms/versionPlanner';
import { applyAction } from './applyAction';
import { planVersions } from './planVersions';
import { rulesAgainst } from './rulesAgainst';
import { strandedJobs } from './strandedJobs';
import { cluster, ref } from './testing/cluster';
import { followPlan } from './testing/followPlan';

const gone = (version: string): GoalClause => ({ kind: 'not-installed', version });
const clauses = [gone('3.6.0')];
const state = cluster(['3.2.0*', '3.6.0'], ['a@3.6.0', '-b@3.6.0', 'c@3.2.0']);
const uninstall = { kind: 'uninstall', version: '3.6.0' } as const;

describe('a version that an online job refers to', () => {
  it('is freed by nothing unless a way is chosen', () => {
    const reasons = [{ rule: 'job-online', version: '3.6.0', jobs: [ref('a')] }];
    expect(planVersions(state, { clauses })).toEqual({ ok: false, reasons });
  });

  it('is freed by taking the job offline first, also where switching is allowed', () => {
    const actions = [{ kind: 'take-offline', job: ref('a') }, uninstall];
    const goal = { clauses, mayTakeOffline: true };
    expect(planVersions(state, goal)).toEqual({ ok: true, actions });
    expect(planVersions(state, { ...goal, maySwitchOnline: true })).toEqual({ ok: true, actions });
  });

  it('is freed by a marked switch where only that is chosen', () => {
    expect(planVersions(state, { clauses, maySwitchOnline: true })).toEqual({
      ok: true,
      actions: [
        { kind: 'switch-job', job: ref('a'), version: '3.2.0', whileOnline: true },
        uninstall,
      ],
    });
  });

  it('says so when room for a further version would need it', () => {
    const full = cluster(['1*', '2', '3'], ['a@2', 'b@3', 'c@1']);
    const goal = { clauses: [{ kind: 'installed' as const, version: '4' }] };
    expect(planVersions(full, goal)).toEqual({
      ok: false,
      reasons: [
        { rule: 'limit', limit: 3, versions: ['1', '2', '3', '4'] },
        { rule: 'job-online', version: '1', jobs: [ref('c')] },
        { rule: 'job-online', version: '2', jobs: [ref('a')] },
        { rule: 'job-online', version: '3', jobs: [ref('b')] },
      ],
    });
    expect(planVersions(full, { ...goal, mayTakeOffline: true }).ok).toBe(true);
  });
});

it('a job that is switched while online holds the version it runs on until it is offline', () => {
  const switched = followPlan(state, [{ kind: 'switch-job', job: ref('a'), version: '3.2.0' }]);
  if (typeof switched === 'number') throw new Error('switching is allowed');
  expect(rulesAgainst(switched, uninstall)).toEqual(['job-refers']);
  const offline = applyAction(switched, { kind: 'take-offline', job: ref('a') });
  expect(offline.ok && rulesAgainst(offline.state, uninstall)).toEqual([]);
});

it('a wish for another version of a live job is one switch, not marked', () => {
  const wish = { kind: 'job-on' as const, job: ref('a'), version: '3.2.0' };
  const actions = [{ kind: 'switch-job', job: ref('a'), version: '3.2.0' }];
  expect(planVersions(state, { clauses: [wish] })).toEqual({ ok: true, actions });
  expect(planVersions(state, { clauses: [wish, gone('3.6.0')], mayTakeOffline: true })).toEqual({
    ok: true,
    actions: [{ kind: 'take-offline', job: ref('a') }, uninstall, ...actions],
  });
});

it('jobs offline that still name a version which a plan takes away are listed', () => {
  const plan = planVersions(state, { clauses, mayTakeOffline: true });
  if (!plan.ok) throw new Error('there is a plan');
  expect(strandedJobs(state, plan.actions)).toEqual([
    { version: '3.6.0', jobs: [ref('a'), ref('b')] },
  ]);
  expect(strandedJobs(state, [])).toEqual([]);
});
