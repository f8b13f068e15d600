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
  it('opens as it was saved', async () => {
    await fc.assert(
      fc.asyncProperty(checklistArbitrary, planArbitrary, async (checklist, plan) => {
        const reading = await readChecklistFile(writeChecklistFile(checklist, plan));
        expect(reading).toEqual({ ok: true, file: checklistFile(checklist, plan) });
      }),
    );
  });

  it('is refused with every problem, in the plan and in the checklist', async () => {
    const text = JSON.stringify({
      version: 2,
      extra: 1,
      plan: { workloads: [] },
      checklist: { path: 5 },
    });
    expect(await readChecklistFile(text)).toMatchObject({
      ok: false,
      problems: [
        { path: 'extra', code: 'unknown-field' },
        { path: 'version', code: 'wrong-version' },
        { path: 'plan.workloads', code: 'too-few' },
        { path: 'checklist.path', code: 'wrong-type' },
      ],
    });
  });

  it('must have both', async () => {
    expect(await readChecklistFile('{"version":1}')).toEqual({
      ok: false,
      problems: [
        { path: 'plan', code: 'required' },
        { path: 'checklist', code: 'required' },
      ],
    });
    expect(await readChecklistFile('{')).toMatchObject({
      problems: [{ path: '', code: 'unreadable' }],
    });
    expect(await readChecklistFile('[]')).toMatchObject({ problems: [{ code: 'wrong-type' }] });
  });

  it('of far too many parts is refused whole, and of very many is named part by part', async () => {
    const deep = `{"checklist":${'['.repeat(1e5)}`;
    expect(await readChecklistFile(deep)).toMatchObject({ problems: [{ code: 'too-many' }] });
    expect(await salvageFile(deep)).toBeUndefined();
    const unknown = Array.from({ length: 200_000 }, (_, i) => `"k${i}":1`).join(',');
    const wide = await readChecklistFile(`{"checklist":{"inputs":{${unknown}}}}`);
    expect(wide.ok ? 0 : wide.problems.length).toBeGreaterThan(200_000);
  });
});

describe('a refused file', () => {
  it('still gives the parts of its checklist that can be read', async () => {
    const checklist = { path: 'shared-mode', steps: { renew: { status: 'gone' } } };
    expect(await salvageFile(JSON.stringify({ version: 1, plan: {}, checklist }))).toEqual(
      emptyChecklist('shared-mode'),
    );
  });

  it('without a checklist gives none', async () => {
    for (const text of ['nonsense', '[]', 'null', '{"plan":{}}']) {
      expect(await salvageFile(text)).toBeUndefined();
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
  ['steps.fly', { part: 'step', step: 'fly' }],
  ['inputs.stores.3.vpc', { part: 'stores' }],
  ['inputs', { part: 'whole' }],
  ['extra', { part: 'unknown' }],
])('the path "%s" is a part that people know', (path, part) => {
  expect(partOf(path)).toEqual(part);
});
