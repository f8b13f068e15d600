import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planArbitrary } from '@/core/plan/testing/planArbitrary';
import {
  checklistFile,
  readChecklist,
  readChecklistFile,
  salvageFile,
  writeChecklist,
  writeChecklistFile,
} from './checklistFile';
import { emptyChecklist } from './checklistState';
import { partOf } from './partOf';
import { checklistArbitrary } from './testing/checklistArbitrary';

describe('a checklist file', () => {
  it('opens as it was saved', () => {
    fc.assert(
      fc.property(checklistArbitrary, planArbitrary, (checklist, plan) => {
        const reading = readChecklistFile(writeChecklistFile(checklist, plan));
        expect(reading).toEqual({ ok: true, file: checklistFile(checklist, plan) });
      }),
    );
  });

  it('is refused with every problem, in the plan and in the checklist', () => {
    const text = JSON.stringify({
      version: 2,
      extra: 1,
      plan: { workloads: [] },
      checklist: { path: 5 },
    });
    expect(readChecklistFile(text)).toMatchObject({
      ok: false,
      problems: [
        { path: 'extra', code: 'unknown-field' },
        { path: 'version', code: 'wrong-version' },
        { path: 'plan.workloads', code: 'too-few' },
        { path: 'checklist.path', code: 'not-one-of' },
      ],
    });
  });

  it('must have both', () => {
    expect(readChecklistFile('{"version":1}')).toEqual({
      ok: false,
      problems: [
        { path: 'plan', code: 'required' },
        { path: 'checklist', code: 'required' },
      ],
    });
    expect(readChecklistFile('{')).toMatchObject({ problems: [{ path: '', code: 'unreadable' }] });
    expect(readChecklistFile('[]')).toMatchObject({ problems: [{ code: 'wrong-type' }] });
  });
});

describe('a refused file', () => {
  it('still gives the parts of its checklist that can be read', () => {
    const checklist = { path: 'shared-mode', steps: { renew: { status: 'gone' } } };
    expect(salvageFile(JSON.stringify({ version: 1, plan: {}, checklist }))).toEqual(
      emptyChecklist('shared-mode'),
    );
  });

  it('without a checklist gives none', () => {
    for (const text of ['nonsense', '[]', 'null', '{"plan":{}}']) {
      expect(salvageFile(text)).toBeUndefined();
    }
  });
});

describe('a checklist as text', () => {
  it('is one text for equal checklists, and reads back', () => {
    fc.assert(
      fc.property(checklistArbitrary, (checklist) => {
        const text = writeChecklist(checklist);
        const turned = { ...Object.fromEntries(Object.entries(checklist).reverse()) };
        expect(writeChecklist(turned as typeof checklist)).toBe(text);
        expect(readChecklist(text)).toEqual({ checklist, dropped: [] });
      }),
    );
  });

  it('that is cut gives an empty checklist and says so', () => {
    expect(readChecklist('{"path":"shared-')).toEqual({
      checklist: emptyChecklist(),
      dropped: [{ path: '', code: 'unreadable' }],
    });
  });
});

it.each([
  ['', { part: 'whole' }],
  ['checklist', { part: 'whole' }],
  ['plan.workloads.0', { part: 'plan' }],
  ['checklist.steps.renew.date', { part: 'step', step: 'renew' }],
  ['steps.fly', { part: 'unknown' }],
  ['inputs.stores.3.vpc', { part: 'stores' }],
  ['inputs', { part: 'whole' }],
  ['extra', { part: 'unknown' }],
])('the path "%s" is a part that people know', (path, part) => {
  expect(partOf(path)).toEqual(part);
});
