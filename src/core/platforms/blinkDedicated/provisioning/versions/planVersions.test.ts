import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoalClause, VersionGoal } from '@/core/platforms/versionPlanner';
import { cases } from '@/core/testing/cases';
import { planVersions } from './planVersions';
import { cluster, ref } from './testing/cluster';
import { followPlan } from './testing/followPlan';
import { goalHolds } from './versionGoal';

const on = (name: string, version: string): GoalClause => ({
  kind: 'job-on',
  job: ref(name),
  version,
});
const gone = (version: string): GoalClause => ({ kind: 'not-installed', version });
const current = (version: string): GoalClause => ({ kind: 'current', version });

describe('a plan', () => {
  it('makes room for a fourth version by the one that frees most cheaply', () => {
    // 3.3.0 has no job; 3.1.0 has one to move; 3.2.0 is current.
    const state = cluster(['3.1.0', '3.2.0*', '3.3.0'], ['a@3.1.0']);
    expect(planVersions(state, { clauses: [current('3.4.0')] })).toEqual({
      ok: true,
      actions: [
        { kind: 'uninstall', version: '3.3.0' },
        { kind: 'install', version: '3.4.0' },
        { kind: 'set-current', version: '3.4.0' },
      ],
    });
  });

  it('brings five versions below three before it installs', () => {
    const state = cluster(['1*', '2', '3', '4', '5'], ['a@2']);
    const plan = planVersions(state, { clauses: [{ kind: 'installed', version: '6' }] });
    expect(plan.ok && plan.actions.map(({ kind }) => kind)).toEqual([
      'uninstall',
      'uninstall',
      'uninstall',
      'install',
    ]);
  });

  it('leaves five versions alone when nothing has to be installed', () => {
    const state = cluster(['1*', '2', '3', '4', '5'], ['a@2']);
    expect(planVersions(state, { clauses: [current('5')] })).toMatchObject({
      actions: [{ kind: 'set-current' }],
    });
  });

  it('is empty for a goal already met', () => {
    expect(planVersions(cluster(['1*']), { clauses: [current('1')] })).toEqual({
      ok: true,
      actions: [],
    });
  });

  it('takes a job offline when no version is left for it', () => {
    // No version is current, so both can go, and a has nowhere left to be switched to.
    const state = cluster(['1', '2'], ['a@1']);
    const clauses = [gone('1'), gone('2')];
    expect(planVersions(state, { clauses, mayTakeOffline: true })).toMatchObject({
      actions: [
        { kind: 'uninstall', version: '2' },
        { kind: 'take-offline' },
        { kind: 'uninstall' },
      ],
    });
    expect(planVersions(state, { clauses, maySwitchOnline: true })).toMatchObject({
      reasons: [{ rule: 'job-refers' }],
    });
  });
});

const impossible: readonly (readonly [string, readonly string[], VersionGoal, unknown])[] = [
  [
    'of a locked job',
    ['1*', '2'],
    { clauses: [gone('2')], lockedJobs: [ref('a')] },
    { rule: 'job-refers', version: '2', jobs: [ref('a')] },
  ],
  [
    'to move a locked job',
    ['1*', '2'],
    { clauses: [on('a', '1')], lockedJobs: [ref('a')] },
    { rule: 'job-locked', job: ref('a'), version: '1' },
  ],
  [
    'of a kept version',
    ['1*', '2'],
    { clauses: [gone('2')], keptVersions: ['2'] },
    { rule: 'version-kept', version: '2' },
  ],
  [
    'current and not installed',
    ['1*', '2'],
    { clauses: [current('1'), gone('1')] },
    { rule: 'not-installed', version: '1' },
  ],
  [
    'of a job on a version that goes',
    ['1*', '2'],
    { clauses: [on('a', '2'), gone('2')] },
    { rule: 'job-refers', version: '2', jobs: [ref('a')] },
  ],
  [
    'of four versions',
    ['1*'],
    {
      clauses: ['2', '3', '4', '5']
        .map(current)
        .map(({ version }) => ({ kind: 'installed', version })),
    },
    { rule: 'limit', limit: 3, versions: ['2', '3', '4', '5'] },
  ],
  [
    'of every version',
    ['1*', '2'],
    { clauses: [gone('1'), gone('2')] },
    { rule: 'is-current', version: '1' },
  ],
  [
    'of a job nobody knows',
    ['1*'],
    { clauses: [on('x', '1')] },
    { rule: 'unknown-job', job: ref('x'), known: [ref('a')] },
  ],
  [
    'of two current versions',
    ['1*', '2'],
    { clauses: [current('1'), current('2')] },
    { rule: 'contradiction', clauses: [current('1'), current('2')] },
  ],
];

it.each(impossible)('a goal %s is impossible by its rule', (_, versions, goal, reason) => {
  const plan = planVersions(cluster(versions, ['a@2']), { ...goal, mayTakeOffline: true });
  expect(plan).toEqual({ ok: false, reasons: [reason] });
});

it('nothing is installed while an installation is running', () => {
  expect(planVersions(cluster(['1*'], [], true), { clauses: [current('2')] })).toEqual({
    ok: false,
    reasons: [{ rule: 'installing', versions: ['2'] }],
  });
});

describe('with up to six installed of eight versions and two hundred jobs', () => {
  const version = fc.integer({ min: 1, max: 8 }).map(String);
  const job = fc.integer({ min: 0, max: 199 }).map((i) => `j${i}`);
  const clause = fc.oneof(
    fc.tuple(job, version).map(([name, to]) => on(name, to)),
    version.map(current),
    version.map(gone),
    version.map((name): GoalClause => ({ kind: 'installed', version: name })),
  );
  const installed = fc.uniqueArray(version, { minLength: 1, maxLength: 6 });
  const refs = fc.array(version, { minLength: 200, maxLength: 200 });

  it('each step is allowed, the goal is met, and the same plan comes again', () => {
    let planned = 0;
    fc.assert(
      fc.property(
        installed,
        refs,
        fc.array(clause, { maxLength: 6 }),
        fc.constantFrom({ mayTakeOffline: true }, { maySwitchOnline: true }, {}),
        (names, at, clauses, ways) => {
          const state = cluster(
            [`${names[0]}*`, ...names.slice(1)],
            at.map((name, i) => `j${i}@${name}`),
          );
          const goal = { clauses, ...ways };
          const plan = planVersions(state, goal);
          expect(planVersions(state, goal)).toEqual(plan);
          if (!plan.ok) return;
          planned += 1;
          const end = followPlan(state, plan.actions);
          expect(typeof end !== 'number' && goalHolds(end, goal)).toBe(true);
        },
      ),
      { numRuns: cases(200) },
    );
    expect(planned).toBeGreaterThan(20);
  });

  it('finds a way when all of two hundred jobs want another place', () => {
    const state = cluster(
      ['1*', '2', '3', '4', '5', '6'],
      Array.from({ length: 200 }, (_, i) => `j${i}@${(i % 6) + 1}`),
    );
    const clauses = [
      ...Array.from({ length: 200 }, (_, i) => on(`j${i}`, String(6 + (i % 3)))),
      ...['1', '2', '3', '4', '5'].map(gone),
      current('8'),
    ];
    const goal = { clauses, mayTakeOffline: true, maySwitchOnline: true };
    expect(planVersions(state, goal).ok).toBe(true);
  });
});
