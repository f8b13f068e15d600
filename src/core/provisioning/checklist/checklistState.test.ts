import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '@/core/testing/cases';
import { checklistBounds as bounds } from './checklistBounds';
import { emptyChecklist, parseChecklist, salvageChecklist } from './checklistState';
import { checklistArbitrary, checklistInputArbitrary } from './testing/checklistArbitrary';

describe('a checklist', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(checklistArbitrary, (checklist) => {
        expect(parseChecklist(checklist)).toEqual({ ok: true, checklist });
        const copy: unknown = JSON.parse(JSON.stringify(checklist));
        expect(parseChecklist(copy)).toEqual({ ok: true, checklist });
      }),
    );
  });

  it('has every default when nothing is said', () => {
    expect(parseChecklist({})).toEqual({ ok: true, checklist: emptyChecklist() });
    expect(emptyChecklist('shared-mode')).toMatchObject({
      version: 1,
      path: 'shared-mode',
      steps: {},
      inputs: { region: '', stores: [], policy: { allProjects: true, narrowRole: false } },
    });
  });

  it('keeps what was typed, right or wrong, to the letter', () => {
    const typed = { vswitch: { cidr: ' 10.0.0.0/33 ', inUse: 'many' }, region: '北京 ' };
    const reading = parseChecklist({ inputs: typed });
    expect(reading).toMatchObject({ ok: true, checklist: { inputs: typed } });
  });

  it('keeps the path and the steps of any product', () => {
    const other = { path: 'other-way', steps: { 'first-step': { status: 'done', owner: 'Ann' } } };
    expect(parseChecklist(other)).toMatchObject({ ok: true, checklist: other });
  });

  it('forgets steps that say nothing', () => {
    const steps = { renew: { status: 'open', remark: '' }, 'scale-in': { status: 'skipped' } };
    const { checklist } = salvageChecklist({ steps });
    expect(checklist.steps).toEqual({ 'scale-in': { status: 'skipped' } });
  });
});

/** [what, input, problem] */
const bad: readonly (readonly [string, unknown, object])[] = [
  ['no object', 'x', { path: '', code: 'wrong-type', limit: 'object' }],
  ['a list', [], { path: '', code: 'wrong-type', limit: 'object' }],
  ['a newer version', { version: 2 }, { path: 'version', code: 'wrong-version', limit: 1 }],
  ['a path that is no name', { path: 'Neu!' }, { path: 'path', code: 'unreadable' }],
  [
    'a step that is no name',
    { steps: { 'to fly': { status: 'done' } } },
    { path: 'steps.to fly', code: 'unknown-field' },
  ],
  [
    'a name of every object',
    JSON.parse('{"__proto__":{"path":"x"}}'),
    { path: '__proto__', code: 'unknown-field' },
  ],
  [
    'a date that is none',
    { steps: { renew: { date: '2021-02-40' } } },
    { path: 'steps.renew.date', code: 'unreadable' },
  ],
  [
    'a remark too long',
    { steps: { renew: { remark: 'x'.repeat(bounds.remarkCharacters + 1) } } },
    { path: 'steps.renew.remark', code: 'too-long', limit: bounds.remarkCharacters },
  ],
  [
    'half a character',
    { inputs: { region: '\ud83d' } },
    { path: 'inputs.region', code: 'not-text' },
  ],
  [
    'too many stores',
    { inputs: { stores: Array.from({ length: bounds.stores + 1 }, () => ({})) } },
    { path: 'inputs.stores', code: 'too-many', limit: bounds.stores },
  ],
  [
    'too many steps',
    {
      steps: Object.fromEntries(
        Array.from({ length: bounds.steps + 1 }, (_, i) => [`s${i}`, { status: 'done' }]),
      ),
    },
    { path: 'steps', code: 'too-many', limit: bounds.steps },
  ],
  [
    'a project without its name',
    { inputs: { projects: [{ cu: '3' }] } },
    { path: 'inputs.projects.0.project', code: 'required' },
  ],
  [
    'a tick that is a word',
    { inputs: { policy: { allProjects: 'yes' } } },
    { path: 'inputs.policy.allProjects', code: 'wrong-type', limit: 'yes-or-no' },
  ],
];

describe('a bad checklist', () => {
  it.each(bad)('with %s is refused, and salvaged without it', (_, input, problem) => {
    expect(parseChecklist(input)).toEqual({ ok: false, problems: [problem] });
    const { checklist, dropped } = salvageChecklist(input);
    expect(dropped).toEqual([problem]);
    expect(parseChecklist(checklist)).toEqual({ ok: true, checklist });
  });

  it('names every problem at once and keeps all the rest', () => {
    const { checklist, dropped } = salvageChecklist({
      path: 'existing-cluster',
      steps: { renew: { status: 'finished', owner: 'o', date: 5 }, 'scale-in': 7 },
      inputs: { region: 5, stores: [{ name: 'a', vpc: 1 }, 'b', { name: 'c' }], bucket: null },
    });
    expect(dropped.map(({ path }) => path)).toEqual([
      'steps.renew.status',
      'steps.renew.date',
      'steps.scale-in',
      'inputs.region',
      'inputs.stores.0.vpc',
      'inputs.stores.1',
      'inputs.bucket',
    ]);
    expect(checklist.path).toBe('existing-cluster');
    expect(checklist.steps).toEqual({ renew: { status: 'open', owner: 'o' } });
    expect(checklist.inputs.stores).toMatchObject([{ name: 'a', vpc: '' }, { name: 'c' }]);
  });

  it('keeps the first stores of too many', () => {
    const stores = Array.from({ length: bounds.stores + 5 }, (_, i) => ({ name: `${i}` }));
    const { checklist } = salvageChecklist({ inputs: { stores } });
    expect(checklist.inputs.stores).toHaveLength(bounds.stores);
    expect(checklist.inputs.stores[7]?.name).toBe('7');
  });
});

describe('anything', () => {
  it('is salvaged into a whole checklist; nothing good is dropped and nothing bad passes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.object(), checklistInputArbitrary), (input) => {
        const { checklist, dropped } = salvageChecklist(input);
        expect(parseChecklist(checklist)).toEqual({ ok: true, checklist });
        expect(parseChecklist(input).ok).toBe(dropped.length === 0);
      }),
      { numRuns: cases(500) },
    );
  });

  it('put in the place of one field costs that field alone', () => {
    fc.assert(
      fc.property(checklistArbitrary, fc.anything(), (checklist, junk) => {
        const input = { ...checklist, inputs: { ...checklist.inputs, region: junk } };
        const kept = salvageChecklist(input).checklist;
        const region = kept.inputs.region;
        expect(kept).toEqual({ ...checklist, inputs: { ...checklist.inputs, region } });
        expect(region === '' || region === junk).toBe(true);
      }),
    );
  });
});
