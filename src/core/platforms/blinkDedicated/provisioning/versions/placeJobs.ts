import type { VersionAction } from '@/core/platforms/versionPlanner';
import type { JobGroup, PlannedJob, PlanTable } from './planTable';
import { firstRefuge, offlineSteps, onlineSteps, type Refuge, refugeWithout } from './refuge';
import type { VersionStep } from './searchSteps';

/** Version steps with the jobs' moves among them: each job moves as late as it can, the rest at the end. */
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

/** A stretch between two moves of a group: `on` are the versions that outlast it, `from` the step it starts before. */
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
  // Of equal length, offline first: that is what the documents name.
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

/** Of the versions a job without a wish could go to: the one that is to be current, or was, else the newest. */
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
