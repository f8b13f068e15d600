import type { Checklist } from './checklistState';

/** What another cluster can start with: what was typed and who does what. No step is done there yet. */
export function copyForCluster(checklist: Checklist): Checklist {
  const owners = Object.entries(checklist.steps).flatMap(([id, entry]) => {
    const owner = entry?.owner;
    return owner === undefined ? [] : [[id, { status: 'open' as const, owner }] as const];
  });
  return { ...checklist, steps: Object.fromEntries(owners) };
}
