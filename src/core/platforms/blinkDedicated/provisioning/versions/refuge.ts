import type { JobGroup, PlanTable } from './planTable';

/**
 * Where a group's jobs can be at the least cost. After `moves` switches each job may be on any version of `on`;
 * any other installed version costs one more. Jobs hinder only the uninstalling of their own version and never one
 * another, so the cheapest route of each job follows from the order of version steps alone, and equal jobs share it.
 */
export type Refuge = { readonly moves: number; readonly on: number };

/** A group's start of 0 stands for a version that never goes: a bit no version has. */
const elsewhere = 1 << 30;

export const firstRefuge = ({ start }: JobGroup): Refuge => ({ moves: 0, on: start || elsewhere });

/** The refuge once `version` is uninstalled, with `rest` staying installed. Empty `on`: nowhere to go online. */
export function refugeWithout(refuge: Refuge, version: number, rest: number): Refuge {
  if ((refuge.on & version) === 0) return refuge;
  const on = refuge.on & ~version;
  return on === 0 ? { moves: refuge.moves + 1, on: rest } : { moves: refuge.moves, on };
}

/**
 * Steps of one job that stays online, at least: with a target one last switch unless it may be there already. Without
 * leave to switch it so, it never lets its version go: then there is no way.
 */
export function onlineSteps(
  { moves, on }: Refuge,
  target: number,
  going: number,
  maySwitchOnline: boolean,
): number {
  if (on === 0) return Infinity;
  const stays = moves === 0 && (on & going) === 0;
  if (!stays && !maySwitchOnline) return Infinity;
  if (target !== 0) return moves + ((on & target) === 0 ? 1 : 0);
  return moves + ((on & ~going) === 0 ? 1 : 0);
}

/** Steps of one job taken offline before it first has to move: it keeps its version until one switch to its target. */
export const offlineSteps = (start: number, target: number): number =>
  target === 0 || target === start ? 1 : 2;

/** Steps of a whole group, at least; `going` are installed versions that must go. Exact when none must. */
export function groupSteps(
  group: JobGroup,
  refuge: Refuge,
  going: number,
  { mayTakeOffline, maySwitchOnline }: Pick<PlanTable, 'mayTakeOffline' | 'maySwitchOnline'>,
): number {
  let steps = 0;
  for (const { target, count } of group.classes) {
    const online = onlineSteps(refuge, target, going, maySwitchOnline);
    steps +=
      count * (mayTakeOffline ? Math.min(online, offlineSteps(group.start, target)) : online);
  }
  return steps;
}
