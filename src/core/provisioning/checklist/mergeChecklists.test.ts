import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Checklist, emptyChecklist, parseChecklist } from './checklistState';
import { areSameChecklist, mergeChecklists } from './mergeChecklists';
import { checklistArbitrary } from './testing/checklistArbitrary';

function checklist(input: object): Checklist {
  const reading = parseChecklist(input);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.checklist;
}
const store = (name: string) => ({ name, kind: 'rds' });
const withStores = (...names: readonly string[]) =>
  checklist({ inputs: { stores: names.map(store) } });
const merged = (base: Checklist, mine: Checklist, theirs: Checklist) =>
  mergeChecklists(base, mine, theirs);
const storesOf = ({ inputs }: Checklist) => inputs.stores.map(({ name }) => name);

describe('two checklists of one beginning', () => {
  it('keep what either typed, also on one step and in one panel', () => {
    const both = merged(
      emptyChecklist(),
      checklist({
        steps: { 'fill-order': { status: 'done', stamp: 'a=1' } },
        inputs: { region: 'cn-beijing', vswitch: { cidr: '10.0.0.0/24' } },
      }),
      checklist({
        steps: { 'fill-order': { owner: 'Li' }, 'choose-vpc': { status: 'skipped' } },
        inputs: { vpc: 'vpc-1', vswitch: { inUse: '3' } },
      }),
    );
    expect(both).toEqual(
      checklist({
        steps: {
          'fill-order': { status: 'done', stamp: 'a=1', owner: 'Li' },
          'choose-vpc': { status: 'skipped' },
        },
        inputs: {
          region: 'cn-beijing',
          vpc: 'vpc-1',
          vswitch: { cidr: '10.0.0.0/24', inUse: '3' },
        },
      }),
    );
  });

  it('let mine stay where both changed one field', () => {
    const [mine, theirs] = ['cn-beijing', 'cn-shanghai'].map((region) =>
      checklist({ inputs: { region } }),
    );
    expect(merged(emptyChecklist(), mine as Checklist, theirs as Checklist).inputs.region).toBe(
      'cn-beijing',
    );
  });

  it('keep a remark on a step that the other opened again', () => {
    const base = checklist({ steps: { renew: { status: 'done' } } });
    const mine = checklist({ steps: { renew: { status: 'done', remark: 'paid' } } });
    expect(merged(base, mine, emptyChecklist()).steps.renew).toEqual({
      status: 'open',
      remark: 'paid',
    });
    expect(merged(base, emptyChecklist(), mine).steps.renew).toEqual({
      status: 'open',
      remark: 'paid',
    });
  });

  it('keep entries that both added, and a change beside a removal', () => {
    const base = withStores('a', 'b');
    expect(
      storesOf(merged(base, withStores('a', 'b', 'mine'), withStores('a', 'b', 'theirs'))),
    ).toEqual(['a', 'b', 'theirs', 'mine']);
    expect(storesOf(merged(base, withStores('b'), withStores('a', 'b2')))).toEqual(['b2']);
    expect(storesOf(merged(base, withStores('a1', 'b'), withStores('a', 'b', 'c')))).toEqual([
      'a1',
      'b',
      'c',
    ]);
    expect(storesOf(merged(base, withStores('a1', 'b'), withStores('a', 'b1')))).toEqual([
      'a1',
      'b1',
    ]);
  });

  it('keep the CU of every project, in whichever order they were typed', () => {
    const given = (...projects: readonly (readonly [string, string])[]) =>
      checklist({ inputs: { projects: projects.map(([project, cu]) => ({ project, cu })) } });
    const base = given(['core', '4'], ['web', '2']);
    const both = merged(
      base,
      given(['web', '2'], ['core', '5']),
      given(['core', '4'], ['web', '3']),
    );
    expect(new Map(both.inputs.projects.map(({ project, cu }) => [project, cu]))).toEqual(
      new Map([
        ['core', '5'],
        ['web', '3'],
      ]),
    );
  });
});

it('who changed nothing takes what the other made of it, and is never in the way', () => {
  const same = (a: Checklist, b: Checklist) => {
    const sorted = (one: Checklist) => ({
      ...one,
      inputs: {
        ...one.inputs,
        projects: [
          ...new Map(one.inputs.projects.map(({ project, cu }) => [project, cu])),
        ].toSorted(),
      },
    });
    return JSON.stringify(sortedKeys(sorted(a))) === JSON.stringify(sortedKeys(sorted(b)));
  };
  fc.assert(
    fc.property(checklistArbitrary, checklistArbitrary, (base, next) => {
      expect(same(merged(base, base, next), next)).toBe(true);
      expect(same(merged(base, next, base), next)).toBe(true);
      expect(same(merged(base, next, next), next)).toBe(true);
    }),
  );
});

it('order of fields makes no other checklist', () => {
  const { steps, ...rest } = checklist({ steps: { renew: { status: 'done', owner: 'x' } } });
  expect(areSameChecklist({ steps, ...rest }, { ...rest, steps })).toBe(true);
  expect(areSameChecklist({ steps, ...rest }, emptyChecklist())).toBe(false);
});

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sortedKeys(one)]),
  );
}
