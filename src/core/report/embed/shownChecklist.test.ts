import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChecklist, writeChecklist } from '@/core/provisioning/checklist/checklistFile';
import { checklistArbitrary } from '@/core/provisioning/checklist/testing/checklistArbitrary';
import { shownChecklist } from './shownChecklist';

describe('the checklist in an embed', () => {
  it('keeps the path and how each step stands, and nothing that was typed', () => {
    fc.assert(
      fc.property(checklistArbitrary, (checklist) => {
        const shown = readChecklist(shownChecklist(checklist));
        expect(shown.dropped).toEqual([]);
        expect(shown.checklist.path).toBe(checklist.path);
        for (const [id, entry] of Object.entries(checklist.steps)) {
          const kept = Object.entries(shown.checklist.steps).find(([one]) => one === id)?.[1];
          expect(kept).toEqual(entry.status === 'open' ? undefined : { status: entry.status });
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
    const text = shownChecklist(checklist);
    expect(writeChecklist(checklist)).toMatch(/Ann.*10\.0.*hangzhou.*secret/);
    expect(text).toContain('check-availability');
    expect(text).not.toMatch(/Ann|10\.0|secret|hangzhou/);
  });
});
