import type { RoadStep } from '@/core/sizing/road/roadSteps';

/**
 * Fewer rows than changes: what growth adds within one calendar month, under the same coordinators, is one row with the
 * day, order and need of the first of them and the cluster after the last. Whoever goes by such a row is never late.
 * Events, what is given back and other coordinators keep rows of their own.
 */
export function joinedSteps(steps: readonly RoadStep[]): readonly RoadStep[] {
  const rows: RoadStep[] = [];
  for (const step of steps) {
    const row = rows.at(-1);
    if (row && isJoined(row, step)) rows[rows.length - 1] = bothOf(row, step);
    else rows.push(step);
  }
  return rows;
}

function isJoined(row: RoadStep, step: RoadStep): boolean {
  return (
    isGrowth(row) &&
    isGrowth(step) &&
    row.master === step.master &&
    row.date.slice(0, 7) === step.date.slice(0, 7)
  );
}

/** Without an event: such a change may last for hours only, and at the start it is what was lacking. */
function isGrowth({ kind, at, events }: RoadStep): boolean {
  return kind === 'add' && at > 0 && events.length === 0;
}

function bothOf(row: RoadStep, step: RoadStep): RoadStep {
  const { workersBefore, masterBefore } = row;
  return {
    ...step,
    at: row.at,
    date: row.date,
    orderDate: row.orderDate,
    needCu: row.needCu,
    recordsPerSecond: row.recordsPerSecond,
    workersBefore,
    masterBefore,
    notes: [...new Set([...row.notes, ...step.notes])],
  };
}
