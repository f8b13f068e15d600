import { expect, it } from 'vitest';
import type { GoalClause, VersionGoal } from '@/core/platforms/versionPlanner';
import { compareVersions, versionKey } from './compareVersions';
import { planVersions } from './planVersions';
import { cluster, ref } from './testing/cluster';

const gone = (version: string): GoalClause => ({ kind: 'not-installed', version });
const state = cluster(['3.2.0*', '3.6.0'], ['j0@3.6.0', 'j1@3.2.0']);
const jobs = [ref('j0'), ref('j1')];

const refused: readonly (readonly [string, VersionGoal, unknown])[] = [
  [
    'a wish for a version that is not there to go',
    { clauses: [gone('2.2.8')] },
    { rule: 'unknown-version', version: '2.2.8', known: ['3.2.0', '3.6.0'] },
  ],
  [
    'a locked job in other letters',
    { clauses: [gone('3.6.0')], lockedJobs: [ref('J0')], mayTakeOffline: true },
    { rule: 'unknown-locked-job', job: ref('J0'), known: jobs },
  ],
  [
    'a locked job of another project',
    { clauses: [gone('3.6.0')], lockedJobs: [{ project: '', name: 'j1' }], mayTakeOffline: true },
    { rule: 'unknown-locked-job', job: { project: '', name: 'j1' }, known: [...jobs].reverse() },
  ],
  [
    'a kept version that is not there',
    { clauses: [gone('3.6.0')], keptVersions: ['3.6'], mayTakeOffline: true },
    { rule: 'unknown-kept-version', version: '3.6', known: ['3.2.0', '3.6.0'] },
  ],
  [
    'a wish for a job in other letters',
    { clauses: [{ kind: 'job-on', job: ref('J1'), version: '3.6.0' }] },
    { rule: 'unknown-job', job: ref('J1'), known: [...jobs].reverse() },
  ],
  [
    'a wish for a job without a name',
    { clauses: [{ kind: 'job-on', job: ref(''), version: '3.6.0' }] },
    { rule: 'job-unnamed' },
  ],
  [
    'a version that is none',
    { clauses: [{ kind: 'installed', version: 'latest' }] },
    { rule: 'no-version', version: 'latest' },
  ],
];

it.each(refused)('%s is refused, with what there is, the likest first', (_, goal, reason) => {
  expect(planVersions(state, goal)).toEqual({ ok: false, reasons: [reason] });
});

it('blanks, blink-, v and case make no other version', () => {
  for (const name of [' 3.6.0 ', 'v3.6.0', 'V3.6.0', 'blink-3.6.0', 'Blink-v3.6.0']) {
    expect(versionKey(name)).toBe('3.6.0');
    expect(compareVersions(name, '3.6.0')).toBe(0);
    expect(planVersions(state, { clauses: [{ kind: 'installed', version: name }] })).toEqual({
      ok: true,
      actions: [],
    });
    expect(
      planVersions(state, { clauses: [gone('3.6.0')], keptVersions: [name], mayTakeOffline: true }),
    ).toEqual({ ok: false, reasons: [{ rule: 'version-kept', version: '3.6.0' }] });
  }
  expect(versionKey('v')).toBe('v');
});

it('blanks round the names of a locked job make no other job', () => {
  const lockedJobs = [{ project: ' core ', name: ' j0 ' }];
  expect(
    planVersions(state, { clauses: [gone('3.6.0')], lockedJobs, mayTakeOffline: true }),
  ).toEqual({ ok: false, reasons: [{ rule: 'job-refers', version: '3.6.0', jobs: [ref('j0')] }] });
});
