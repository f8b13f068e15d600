import type { VersionAction } from '@/core/platforms/versionPlanner';
import type { JobGroup, PlannedJob, PlanTable } from './planTable';
import { firstRefuge, offlineSteps, onlineSteps, type Refuge, refugeWithout } from './refuge';
import type { VersionStep } from './searchSteps';

/** The steps on versions with the moves of jobs put between them: each job moves as late as possible, some at the very end. */
export function placeJobs(
  table: PlanTable,
  steps: readonly VersionStep[],
): readonly VersionAction[] {
  const before: VersionAction[][] = steps.map(() => []);
  const atEnd: VersionAction[] = [];
  for (const group of table.groups) {
    const stays = staysOf(group, steps);
    for (const planned of group.jobs)
      for (const { at, action } of movesOf(table, group, planned, stays))
        (before[at] ?? atEnd).push(action);
  }
  for (const { job, target } of table.idle) atEnd.push(switchTo(table, job, target));
  return [
    ...steps.flatMap((step, i) => [
      ...(before[i] ?? []),
      { kind: step.kind, version: nameOf(table, step.version) },
    ]),
    ...atEnd,
  ];
}

/** The time between two moves of a group: it starts before step `from`, and `on` are the versions that stay installed until it ends. */
type Stay = { readonly from: number; readonly on: number };

type Move = { readonly at: number; readonly action: VersionAction };

function staysOf(group: JobGroup, steps: readonly VersionStep[]): readonly Stay[] {
  const stays: Stay[] = [];
  let from = 0;
  let refuge: Refuge = firstRefuge(group);
  steps.forEach(({ kind, version, installed }, i) => {
    if (kind !== 'uninstall') return;
    const next = refugeWithout(refuge, version, installed & ~version);
    if (next.moves > refuge.moves) {
      stays.push({ from, on: refuge.on });
      from = i;
    }
    refuge = next;
  });
  return [...stays, { from, on: refuge.on }];
}

function movesOf(
  table: PlanTable,
  { start }: JobGroup,
  { job, target }: PlannedJob,
  stays: readonly Stay[],
): readonly Move[] {
  const last = stays.at(-1) ?? { from: 0, on: start };
  const refuge = { moves: stays.length - 1, on: last.on };
  const online = onlineSteps(refuge, target, 0, table.maySwitchOnline);
  const end = Infinity;
  // Where both ways are equally long, the job goes offline: the documents name that way.
  if (table.mayTakeOffline && offlineSteps(start, target) <= online) {
    const action = { kind: 'take-offline' as const, job: refOf(job) };
    const offline = { at: stays[1]?.from ?? end, action };
    const home = target === 0 || target === start;
    return home ? [offline] : [offline, { at: end, action: switchTo(table, job, target) }];
  }
  const moves = stays.slice(1).map(({ from, on }, i) => {
    const wished = i === stays.length - 2 && (on & target) !== 0;
    const to = wished ? target : favourite(table, on);
    return { at: from, action: { ...switchTo(table, job, to), whileOnline: true as const } };
  });
  const missed = target !== 0 && (last.on & target) === 0;
  return missed ? [...moves, { at: end, action: switchTo(table, job, target) }] : moves;
}

/** Where a job without a wish goes: to the version that becomes or is current, if it can, or else to the newest. */
function favourite(table: PlanTable, on: number): number {
  for (const mask of [table.current, table.currents]) if ((on & mask) !== 0) return on & mask;
  return 1 << (31 - Math.clz32(on));
}

const nameOf = (table: PlanTable, version: number) =>
  table.versions[31 - Math.clz32(version)] ?? '';

const refOf = ({ project, name }: PlannedJob['job']) => ({ project, name });

const switchTo = (table: PlanTable, job: PlannedJob['job'], version: number) => ({
  kind: 'switch-job' as const,
  job: refOf(job),
  version: nameOf(table, version),
});
