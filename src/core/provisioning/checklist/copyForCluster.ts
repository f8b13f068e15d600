import type { Checklist } from './checklistState';

/** What a checklist for another cluster starts with: what was typed, and the owners of steps. No step is done yet. */
export function copyForCluster(checklist: Checklist): Checklist {
  const owners = Object.entries(checklist.steps).flatMap(([id, entry]) => {
    const owner = entry?.owner;
    return owner === undefined ? [] : [[id, { status: 'open' as const, owner }] as const];
  });
  return { ...checklist, steps: Object.fromEntries(owners) };
}
