import { startTransition, useEffect, useState } from 'react';
import { describedRooms, everyOwnPrices } from '@/core/platforms/registry';
import { type RoadFiguresOutcome, roadFiguresOf } from '@/core/report/road/roadFigures';
import { openWorkshop, type RoadTask } from './roadWorkshop';

/** Figures, and of what they are. */
export type RoadDone = { readonly task: RoadTask; readonly outcome: RoadFiguresOutcome };

/** One for the page: a view that waits for words is begun again, and would leave a worker behind each time. */
const workshop = openWorkshop();

/**
 * The figures of a task, calculated beside the page. While they are, those of the task before stay, and `share` says how
 * far they are, from 0 to 1; `done` is undefined until the first ones are there. Where everything is calculated on the page,
 * the first ones are there at once. Without a task nothing is calculated, and what is being calculated is given up.
 */
export function useRoadFigures(task: RoadTask | undefined): {
  readonly done: RoadDone | undefined;
  readonly isBusy: boolean;
  readonly share: number;
} {
  const [done, setDone] = useState<RoadDone | undefined>(() =>
    task === undefined || workshop.isAside()
      ? undefined
      : { task, outcome: roadFiguresOf(task.plan, task.today, task.choice) },
  );
  const [progress, setProgress] = useState<{ task: RoadTask; share: number }>();
  const isBusy = task !== undefined && done?.task !== task;
  useEffect(() => {
    if (!isBusy) return undefined;
    const order = {
      ...task,
      products: describedRooms().map(({ file }) => file),
      prices: everyOwnPrices().map(({ file }) => file),
    };
    return workshop.calculate(
      order,
      (share) => setProgress({ task, share }),
      (outcome) => startTransition(() => setDone({ task, outcome })),
    );
  }, [task, isBusy]);
  useEffect(() => workshop.close, []);
  return { done, isBusy, share: isBusy && progress?.task === task ? progress.share : 0 };
}
