import type { JobGroup, PlanTable } from './planTable';

/**
 * Where the jobs of a group can be with the fewest switches. After `moves` switches each job may be on any version of
 * `on`; any other installed version costs one switch more. A job only prevents its own version from being uninstalled,
 * never another job, so its cheapest route depends on the order of the version steps alone, and equal jobs share it.
 */
export type Refuge = { readonly moves: number; readonly on: number };

/** A start of 0 stands for a version that always stays; this bit belongs to no version. */
const elsewhere = 1 << 30;

export const firstRefuge = ({ start }: JobGroup): Refuge => ({ moves: 0, on: start || elsewhere });

/** The refuge after `version` was uninstalled, while `rest` stays installed. An empty `on` means that no version is left to switch to. */
export function refugeWithout(refuge: Refuge, version: number, rest: number): Refuge {
  if ((refuge.on & version) === 0) return refuge;
  const on = refuge.on & ~version;
  return on === 0 ? { moves: refuge.moves + 1, on: rest } : { moves: refuge.moves, on };
}

/**
 * The fewest steps of a job that stays online: the moves so far, and a last switch to its target unless it may be there
 * already. Infinity where it may not be switched while online, because then it keeps its version for ever.
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

/** Steps of a job that is taken offline before it has to move: that step, and one switch where it has another target. */
export const offlineSteps = (start: number, target: number): number =>
  target === 0 || target === start ? 1 : 2;

/** The fewest steps of a whole group; `going` are installed versions that must still go. Exact when there are none. */
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
