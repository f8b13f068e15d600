import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provisioning } from '@/core/platforms/blinkDedicated/provisioning/provisioning';
import { readChecklist, writeChecklist } from '@/core/provisioning/checklist/checklistFile';
import { progressOf } from '@/core/provisioning/checklist/progress';
import { checklistArbitrary } from '@/core/provisioning/checklist/testing/checklistArbitrary';
import { planValuesArbitrary } from '@/core/provisioning/checklist/testing/planValuesArbitrary';
import { shownChecklist } from './shownChecklist';

describe('the checklist in an embed', () => {
  it('keeps the path and how each step stands, and nothing that was typed', () => {
    fc.assert(
      fc.property(checklistArbitrary, planValuesArbitrary, (checklist, values) => {
        const shown = readChecklist(shownChecklist(provisioning, checklist, values));
        const { steps } = progressOf(provisioning, checklist, values);
        const stale = new Set<string>(
          steps.flatMap(({ step, changed }) => (changed.length > 0 ? step.id : [])),
        );
        expect(shown.dropped).toEqual([]);
        expect(shown.checklist.path).toBe(checklist.path);
        for (const [id, entry] of Object.entries(checklist.steps)) {
          const kept = Object.entries(shown.checklist.steps).find(([one]) => one === id)?.[1];
          const status = stale.has(id) ? 'open' : (entry?.status ?? 'open');
          expect(kept).toEqual(status === 'open' ? undefined : { status });
        }
      }),
    );
  });

  it('leaves names and addresses where they are', () => {
    const { checklist } = readChecklist(
      JSON.stringify({
        steps: { 'check-availability': { status: 'done', owner: 'Ann', remark: '10.0.0.0/16' } },
        inputs: { region: 'cn-hangzhou', vpc: 'vpc-secret' },
      }),
    );
    const [values] = fc.sample(planValuesArbitrary, { numRuns: 1, seed: 1 });
    if (!values) throw new Error('no values');
    const text = shownChecklist(provisioning, checklist, values);
    expect(writeChecklist(checklist)).toMatch(/Ann.*10\.0.*hangzhou.*secret/);
    expect(text).toContain('check-availability');
    expect(text).not.toMatch(/Ann|10\.0|secret|hangzhou/);
  });
});
