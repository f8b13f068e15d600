import { startTransition, useEffect, useState } from 'react';
import { describedRooms, everyOwnPrices } from '@/core/platforms/registry';
import type { RoadBrief } from '@/core/report/road/roadBrief';
import { type RoadFiguresOutcome, roadFiguresOf } from '@/core/report/road/roadFigures';
import { openWorkshop, type RoadTask } from './roadWorkshop';
import { newWorkProgress, type WorkProgress } from './workProgress';

/** Figures, and the task that they answer. */
export type RoadDone = { readonly task: RoadTask; readonly outcome: RoadFiguresOutcome };

/** Longer than between two keys of a person who types: what would be drawn until the next one would only hold it up. */
const typingMs = 250;

/** One for the page: a view that waits for words is begun again, and would leave a worker behind each time. */
const workshop = openWorkshop();

/**
 * The figures of a task, calculated beside the page. While they are, those of the task before stay, and `progress` says
 * how far they are; `done` is undefined until the first ones are there. Where it is known that there are no workers, the
 * first ones are there at once. Without a task nothing is calculated, and what is being calculated is given up.
 * Figures that follow others are taken in once nothing was changed for a moment.
 * `tellBrief` is told what the headline says as soon as that is known, and undefined of a plan that is refused.
 */
export function useRoadFigures(
  task: RoadTask | undefined,
  tellBrief: (brief: RoadBrief | undefined) => void = ignore,
): {
  readonly done: RoadDone | undefined;
  readonly isBusy: boolean;
  readonly progress: WorkProgress;
} {
  const [done, setDone] = useState<RoadDone | undefined>(() =>
    task === undefined || workshop.isAside()
      ? undefined
      : { task, outcome: roadFiguresOf(task.plan, task.today, task.choice) },
  );
  const [progress] = useState(newWorkProgress);
  const isBusy = task !== undefined && done?.task !== task;
  const isFirst = done === undefined;
  useEffect(() => {
    if (!isBusy) return undefined;
    progress.tell(0);
    const askedAt = performance.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const order = {
      ...task,
      products: describedRooms().map(({ file }) => file),
      prices: everyOwnPrices().map(({ file }) => file),
    };
    const stop = workshop.calculate(
      order,
      (part) => ('brief' in part ? tellBrief(part.brief) : progress.tell(part.share)),
      (outcome) => {
        if (!outcome.ok) tellBrief(undefined);
        const take = () => startTransition(() => setDone({ task, outcome }));
        const wait = isFirst ? 0 : askedAt + typingMs - performance.now();
        if (wait > 0) timer = setTimeout(take, wait);
        else take();
      },
    );
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [task, isBusy, isFirst, progress, tellBrief]);
  useEffect(() => workshop.close, []);
  return { done, isBusy, progress };
}

const ignore = () => {};
