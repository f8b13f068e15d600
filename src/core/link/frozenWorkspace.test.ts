import { expect, it } from 'vitest';
import { findRoom } from '@/core/platforms/registry';
import { readChecklist } from '@/core/provisioning/checklist/checklistFile';
import { foreignSteps } from '@/core/provisioning/checklist/steps';
import { decodeLink } from './decodeLink';
import version1 from './frozen/v1Workspace.json';

it.each(version1)('$what opens as it did when it was given out', async ({ text, state }) => {
  expect(await decodeLink(text)).toEqual({ state, problems: [] });
});

it.each(version1)('of $what every step and the path are there', async ({ state }) => {
  const provisioning = await findRoom(state.plan.platform).provisioning?.load();
  const { checklist, dropped } = readChecklist(state.checklist);
  expect(dropped).toEqual([]);
  expect(Object.keys(checklist.steps).length).toBeGreaterThan(0);
  expect(foreignSteps(provisioning, checklist)).toEqual([]);
  expect(provisioning?.paths.map(({ id }) => id)).toContain(checklist.path);
});
