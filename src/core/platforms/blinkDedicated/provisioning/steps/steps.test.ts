import { describe, expect, it } from 'vitest';
import { provisioning } from '@/core/platforms/blinkDedicated/provisioning/provisioning';
import { sources } from '@/core/platforms/sources';
import { findStep, stepsOf } from '@/core/provisioning/checklist/steps';
import { pathIds, stepIds } from './stepIds';
import { steps } from './steps';

describe.each(pathIds)('the path %s', (path) => {
  const inPath = stepsOf(provisioning, path);

  it('visits its phases in order', () => {
    const places = inPath.map(({ phase }) => provisioning.phases.indexOf(phase));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('waits only for earlier steps of its own, so never in a circle', () => {
    const before = new Set<string>();
    for (const { id, waitsFor } of inPath) {
      for (const other of waitsFor) expect([...before]).toContain(other);
      before.add(id);
    }
  });

  it('begins with what can still be bought', () => {
    expect(inPath[0]?.id).toBe('check-availability');
  });
});

it('the paths are those of the checklist, in order', () => {
  expect(provisioning.paths.map(({ id }) => id)).toEqual([...pathIds, 'leaving-blink']);
});

describe('the steps', () => {
  it('stand in the order of their ids, each once', () => {
    expect(steps.map(({ id }) => id)).toEqual(stepIds);
    expect(new Set(stepIds).size).toBe(stepIds.length);
  });

  it('wait for no step that no path has together with them', () => {
    for (const { paths, waitsFor } of steps) {
      for (const id of waitsFor) {
        expect(findStep(provisioning, id).paths.some((path) => paths.includes(path))).toBe(true);
      }
    }
  });

  it('cite a document of the ledger by a date', () => {
    for (const { citation } of steps) {
      expect(Object.keys(sources)).toContain(citation?.sourceId);
      expect(citation?.date).toMatch(/^20\d\d-\d\d(-\d\d)?$/);
    }
  });

  it('leave every order to the main account', () => {
    for (const id of ['fill-order', 'pay-order', 'buy-shared'] as const) {
      expect(findStep(provisioning, id).by).toBe('main-account');
    }
  });

  it('say what can never be changed and what is dangerous', () => {
    expect(findStep(provisioning, 'fill-order').permanent).toEqual([
      'region',
      'slave-shape',
      'master-count',
      'billing-method',
    ]);
    expect(findStep(provisioning, 'choose-bucket').permanent).toEqual([
      'storage-class',
      'bucket-region',
    ]);
    expect(steps.flatMap(({ id, danger }) => (danger ? [[id, danger]] : []))).toEqual([
      ['keep-network-parts', 'creation-fails'],
      ['repair-role', 'jobs-lose-stores'],
    ]);
  });

  it('narrow the role by the narrow policy, and show what a role made anew must carry', () => {
    expect(findStep(provisioning, 'narrow-role').panel).toBe('policy-narrow-role');
    const { panel, paths } = findStep(provisioning, 'repair-role');
    expect([panel, paths]).toEqual(['policy-repaired-role', ['existing-cluster', 'shared-mode']]);
  });

  it('carry every panel', () => {
    const carried = new Set(provisioning.steps.flatMap(({ panel }) => panel ?? []));
    expect([...carried].toSorted()).toEqual(Object.keys(provisioning.panels).toSorted());
    expect([...carried].toSorted()).toEqual([
      'bucket',
      'connectors',
      'errors',
      'leaving-figures',
      'policy-developer',
      'policy-narrow-role',
      'policy-repaired-role',
      'policy-role',
      'policy-shared',
      'projects',
      'stock',
      'stores',
      'versions',
      'vpc',
      'vswitch',
      'workspace-bucket',
      'workspace-name',
      'workspace-network',
      'workspace-price',
      'workspace-stores',
      'workspace-texts',
      'workspace-vswitches',
    ]);
  });
});
