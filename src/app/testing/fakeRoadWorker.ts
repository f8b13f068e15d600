import { vi } from 'vitest';
import type { RoadOrder, WorkshopReply, WorkshopRequest } from '@/app/aside/roadWorkshop';
import { roadFiguresBitByBit } from '@/core/report/road/roadFigures';

type Said = WorkshopReply extends infer Reply ? Omit<Reply, 'turn'> : never;

/** A worker that copies what it is sent, as one of a browser does, and says what it is told to. */
class FakeRoadWorker {
  onmessage: ((event: { data: unknown }) => void) | undefined;
  onerror: (() => void) | undefined;
  isEnded = false;
  /** The last request; without an order it was told to stop. */
  request: WorkshopRequest | undefined;

  postMessage(request: WorkshopRequest) {
    this.request = structuredClone(request);
  }

  /** What it is calculating. */
  get order(): RoadOrder {
    const { order } = this.request ?? {};
    if (!order) throw new Error('nothing is asked');
    return order;
  }

  /** Replies to the request of a turn: the last one unless given. */
  say(said: Said, turn = this.request?.turn) {
    this.onmessage?.({ data: structuredClone({ turn, ...said }) });
  }

  /** Says everything that is true of the order. */
  answer() {
    const { plan, today, choice } = this.order;
    const work = roadFiguresBitByBit(plan, today, choice);
    for (;;) {
      const next = work.next();
      if (next.done) {
        this.say({ outcome: next.value });
        return;
      }
      this.say({ part: next.value });
    }
  }

  terminate() {
    this.isEnded = true;
  }
}

/** Replaces the workers of the page; returns those that it starts, in their order. */
export function withRoadWorkers(): readonly FakeRoadWorker[] {
  const started: FakeRoadWorker[] = [];
  vi.stubGlobal(
    'Worker',
    class extends FakeRoadWorker {
      constructor() {
        super();
        started.push(this);
      }
    },
  );
  return started;
}

/** The one that is calculating. */
export function workingOf(workers: readonly FakeRoadWorker[]): FakeRoadWorker {
  const found = workers.find(({ request, isEnded }) => request?.order && !isEnded);
  if (!found) throw new Error('nothing is calculated');
  return found;
}
