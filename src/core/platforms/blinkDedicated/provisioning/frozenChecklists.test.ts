import { expect, it } from 'vitest';
import version1 from '@/core/link/frozen/v1Checklist.json';
import { readChecklist } from '@/core/provisioning/checklist/checklistFile';
import { foreignSteps } from '@/core/provisioning/checklist/steps';
import { provisioning } from './provisioning';

it.each(version1)(
  '$what that was given out is read whole, and all its steps are there',
  ({ state }) => {
    const { checklist, dropped } = readChecklist(state.checklist);
    expect(dropped).toEqual([]);
    expect(Object.keys(checklist.steps).length).toBeGreaterThan(0);
    expect(foreignSteps(provisioning, checklist)).toEqual([]);
    expect(provisioning.paths.map(({ id }) => id)).toContain(checklist.path);
  },
);
