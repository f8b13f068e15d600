import type { Plan } from '@/core/plan/planSchema';
import type { ProductFile } from '@/core/platforms/own/productFile';
import type { PriceFile } from '@/core/platforms/ownPrices/priceFile';
import {
  type RoadFiguresChoice,
  type RoadFiguresOutcome,
  roadFiguresBitByBit,
} from '@/core/report/road/roadFigures';

/** What figures are asked for. */
export type RoadTask = {
  readonly plan: Plan;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly choice: RoadFiguresChoice;
};

/** A task as a worker gets it, with what users' own files say: a worker knows only what is shipped. */
export type RoadOrder = RoadTask & {
  readonly products: readonly ProductFile[];
  readonly prices: readonly PriceFile[];
};

/** What the worker says: which share is done, from 0 to 1, then the figures. */
export type RoadReport = { readonly share: number } | { readonly outcome: RoadFiguresOutcome };

/** Where the figures of plans over time are calculated. */
export type RoadWorkshop = {
  /** Whether it will try to calculate in a worker, beside the page. Starts none. */
  readonly isAside: () => boolean;
  /** Starts a calculation, which says which share of it is done, then its figures. Returns a function that stops it. */
  readonly calculate: (
    order: RoadOrder,
    report: (share: number) => void,
    finish: (outcome: RoadFiguresOutcome) => void,
  ) => () => void;
  /** Ends the worker; the next calculation starts another. */
  readonly close: () => void;
};

/**
 * A workshop in a worker, which is kept for the next plan, or on the page bit by bit where there are no workers: where the
 * page may not start one, as one that is opened from a file, and where its script cannot be fetched.
 */
export function openWorkshop(): RoadWorkshop {
  let isRefused = false;
  let idle: Worker | undefined;
  const take = () => {
    if (typeof Worker === 'undefined') return undefined;
    const worker = idle ?? (isRefused ? undefined : startWorker());
    idle = undefined;
    isRefused ||= worker === undefined;
    return worker;
  };
  return {
    isAside: () => typeof Worker !== 'undefined' && !isRefused,
    calculate: (order, report, finish) => {
      const worker = take();
      if (!worker) return calculateHere(order, report, finish);
      let stop = () => worker.terminate();
      worker.onmessage = ({ data }: MessageEvent<RoadReport>) => {
        if ('share' in data) {
          report(data.share);
          return;
        }
        stop = () => {};
        // Where several were asked at once, one worker is enough for the next.
        if (idle) worker.terminate();
        else idle = worker;
        finish(data.outcome);
      };
      worker.onerror = () => {
        isRefused = true;
        worker.terminate();
        stop = calculateHere(order, report, finish);
      };
      worker.postMessage(order);
      return () => stop();
    },
    close: () => {
      idle?.terminate();
      idle = undefined;
    },
  };
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./roadWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}

function calculateHere(
  { plan, today, choice }: RoadOrder,
  report: (share: number) => void,
  finish: (outcome: RoadFiguresOutcome) => void,
): () => void {
  const work = roadFiguresBitByBit(plan, today, choice);
  let timer: ReturnType<typeof setTimeout>;
  const go = () => {
    const next = work.next();
    if (next.done) {
      finish(next.value);
      return;
    }
    report(next.value);
    timer = setTimeout(go);
  };
  timer = setTimeout(go);
  return () => clearTimeout(timer);
}
