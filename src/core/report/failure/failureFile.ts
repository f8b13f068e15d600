import type { Option } from '@/core/sizing/result';
import type { FailureFigures } from './failureFigures';
import type { LevelFigures } from './levelFigures';

/** What fails as `streamsizer risk` prints it, and as a document has it as data. Null is not known, or never. */
export function failureFile({ machines, level, parallel }: FailureFigures) {
  return {
    version: 1,
    losses: machines?.losses ?? null,
    mayFail: machines?.mayFail ?? null,
    choices:
      machines?.choices.map(({ option, mayFail, first, isEfficient }) => ({
        ...clusterOf(option),
        onePercent: first.lostPercent,
        mayFail,
        afterOne: first,
        isEfficient,
      })) ?? null,
    level: level ? levelFile(level) : null,
    parallel: parallel
      ? {
          job: parallel.job,
          limits: parallel.limits,
          tasksPerCu: parallel.tasksPerCu,
          outcome: parallel.outcome,
          planned: parallel.planned,
          needed: parallel.needed ?? null,
          ceiling: parallel.ceiling ?? null,
          steps: parallel.steps,
        }
      : null,
  };
}

function levelFile({ time, options, ...rest }: LevelFigures) {
  const { loadPercent, factor, loadCu, wantedCu, backlogMinutes, recordsPerMinute } = rest;
  return {
    downMinutes: time.downMinutes,
    checkpointMinutes: time.replayMinutes,
    withinMinutes: time.wantedMinutes,
    loadPercent,
    factor,
    loadCu,
    wantedCu,
    backlogMinutes,
    backlogRecords: recordsPerMinute === undefined ? null : backlogMinutes * recordsPerMinute,
    losses: rest.losses,
    options: options.map(({ option, minutes, isInTime, wanted, added }) => ({
      ...clusterOf(option),
      minutes,
      isInTime,
      wanted: wanted && clusterOf(wanted),
      added,
    })),
    backlog: rest.rows,
  };
}

/** A cluster by the keys of an answer; of a product bought in units, how many of each. */
function clusterOf({ kind, slave, slaveCount, master, masterCount, capacityCu, price }: Option) {
  return kind === 'pool'
    ? { workUnits: slaveCount, managementUnits: masterCount, capacityCu, price }
    : { slave, slaveCount, master, masterCount, capacityCu, price };
}
