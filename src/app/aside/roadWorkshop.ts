import type { Plan } from '@/core/plan/planSchema';
import type { ProductFile } from '@/core/platforms/own/productFile';
import type { PriceFile } from '@/core/platforms/ownPrices/priceFile';
import {
  type RoadFiguresChoice,
  type RoadFiguresOutcome,
  type RoadFiguresPart,
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

/** What a worker is asked. It leaves what it was doing; without an order that is all. */
export type WorkshopRequest = { readonly turn: number; readonly order?: RoadOrder };

/** What a worker says to the request of this turn. */
export type WorkshopReply = { readonly turn: number } & (
  | { readonly part: RoadFiguresPart }
  | { readonly outcome: RoadFiguresOutcome }
);

/** Where the figures of plans over time are calculated. */
export type RoadWorkshop = {
  /** Whether it will try to calculate in a worker, beside the page. Starts none. */
  readonly isAside: () => boolean;
  /** Starts a calculation, which says what is known after a part, then all figures. Returns a function that stops it. */
  readonly calculate: (
    order: RoadOrder,
    report: (part: RoadFiguresPart) => void,
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
  let turns = 0;
  const take = () => {
    if (typeof Worker === 'undefined') return undefined;
    const worker = idle ?? (isRefused ? undefined : startWorker());
    idle = undefined;
    isRefused ||= worker === undefined;
    return worker;
  };
  const refuse = (worker: Worker) => {
    isRefused = true;
    if (idle === worker) idle = undefined;
    worker.terminate();
  };
  /** Where several were asked at once, one worker is enough for the next. */
  const keep = (worker: Worker) => {
    if (idle) worker.terminate();
    else idle = worker;
  };
  return {
    isAside: () => typeof Worker !== 'undefined' && !isRefused,
    calculate: (order, report, finish) => {
      const worker = take();
      if (!worker) return calculateHere(order, report, finish);
      const turn = ++turns;
      const request = (what: WorkshopRequest) => worker.postMessage(what);
      let stop = () => {
        stop = () => {};
        worker.onerror = () => refuse(worker);
        request({ turn });
        keep(worker);
      };
      worker.onmessage = ({ data }: MessageEvent<WorkshopReply>) => {
        // What it said before it heard of this one.
        if (data.turn !== turn) return;
        if ('part' in data) {
          report(data.part);
          return;
        }
        stop = () => {};
        keep(worker);
        finish(data.outcome);
      };
      worker.onerror = () => {
        refuse(worker);
        stop = calculateHere(order, report, finish);
      };
      request({ turn, order });
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
  report: (part: RoadFiguresPart) => void,
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
