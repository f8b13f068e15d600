import { describe, expect, it } from 'vitest';
import type { RuleCode, VersionAction } from '@/core/platforms/versionPlanner';
import { allowedActions } from './allowedActions';
import { applyAction } from './applyAction';
import { rulesAgainst } from './rulesAgainst';
import { cluster, ref } from './testing/cluster';

const three = ['3.1.0', '3.2.0*', '3.3.0'];
const jobs = ['a@3.1.0', '-b@3.3.0'];
const job = ref('a');

const table: readonly (readonly [string, VersionAction, readonly RuleCode[]])[] = [
  ['a fourth', { kind: 'install', version: '3.4.0' }, ['limit']],
  [
    'one that is there',
    { kind: 'install', version: 'blink-3.1.0' },
    ['already-installed', 'limit'],
  ],
  ['one without a name', { kind: 'install', version: ' ' }, ['unnamed', 'limit']],
  ['the current one', { kind: 'uninstall', version: '3.2.0' }, ['is-current']],
  ['one an online job refers to', { kind: 'uninstall', version: '3.1.0' }, ['job-refers']],
  ['one only an offline job refers to', { kind: 'uninstall', version: '3.3.0' }, []],
  ['one that is not there', { kind: 'uninstall', version: '3.4.0' }, ['not-installed']],
  ['an installed one', { kind: 'set-current', version: '3.1.0' }, []],
  ['an absent one', { kind: 'set-current', version: '3.4.0' }, ['not-installed']],
  ['the current one', { kind: 'set-current', version: '3.2.0' }, ['already-current']],
  ['to an installed one', { kind: 'switch-job', job, version: '3.3.0' }, []],
  ['to an absent one', { kind: 'switch-job', job, version: '3.4.0' }, ['not-installed']],
  ['to its own', { kind: 'switch-job', job, version: 'BLINK-3.1.0' }, ['already-on-version']],
  ['nobody', { kind: 'switch-job', job: ref('x'), version: '3.1.0' }, ['unknown-job']],
  ['one online', { kind: 'take-offline', job }, []],
  ['one offline', { kind: 'take-offline', job: ref('b') }, ['already-offline']],
  ['nobody', { kind: 'take-offline', job: ref('x') }, ['unknown-job']],
];

describe('the rules against an action', () => {
  it.each(table)('on %s: %o', (_, action, rules) => {
    const state = cluster(three, jobs);
    expect(rulesAgainst(state, action)).toEqual(rules);
    const applied = applyAction(state, action);
    expect(applied).toMatchObject(rules.length > 0 ? { ok: false, rules } : { ok: true });
  });

  it('let a third version be installed, but not while another is', () => {
    const action = { kind: 'install', version: '3.4.0' } as const;
    expect(rulesAgainst(cluster(['3.1.0*', '3.2.0']), action)).toEqual([]);
    expect(rulesAgainst(cluster(['3.1.0*'], [], true), action)).toEqual(['installing']);
  });

  it('let a cluster keep five versions, and install only below three', () => {
    const action = { kind: 'install', version: '9' } as const;
    expect(rulesAgainst(cluster(['1*', '2', '3', '4', '5']), action)).toEqual(['limit']);
  });

  it('let one of several current versions be chosen', () => {
    const state = cluster(['1*', '2*']);
    const applied = applyAction(state, { kind: 'set-current', version: '1' });
    expect(applied).toMatchObject({
      state: { installed: [{ current: true }, { current: false }] },
    });
  });
});

it('an installation into an empty cluster is dated and becomes current', () => {
  const applied = applyAction(cluster([]), { kind: 'install', version: '3.6.0' }, '2020-01-01');
  expect(applied).toMatchObject({
    state: { installed: [{ name: '3.6.0', installedOn: '2020-01-01', current: true }] },
  });
});

it('every action is listed with its verdict', () => {
  const verdicts = allowedActions(cluster(['1*', '2'], ['a@1']), ['3']);
  // 1 install, 3 uninstalls, 3 set-current, 1 job to 3 versions, 1 offline.
  expect(verdicts).toHaveLength(11);
  expect(verdicts.filter(({ allowed }) => allowed).map(({ action }) => action)).toEqual([
    { kind: 'install', version: '3' },
    { kind: 'uninstall', version: '2' },
    { kind: 'set-current', version: '2' },
    { kind: 'switch-job', job, version: '2' },
    { kind: 'take-offline', job },
  ]);
});
