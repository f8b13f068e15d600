import { describe, expect, it, vi } from 'vitest';
import { type RoadFiguresOutcome, roadFiguresOf } from '@/core/report/road/roadFigures';
import { needing } from '@/core/sizing/testing/planOf';
import { openWorkshop, type RoadOrder, type RoadWorkshop } from './roadWorkshop';

const today = '2026-11-22';

const orderOf = (percentPerMonth: number): RoadOrder => ({
  plan: { ...needing(58), growth: { percentPerMonth } },
  today,
  choice: {},
  products: [],
  prices: [],
});

const expected = ({ plan }: RoadOrder) => roadFiguresOf(plan, today);

function calculated({ calculate }: RoadWorkshop, order: RoadOrder) {
  const shares: number[] = [];
  return new Promise<{ outcome: RoadFiguresOutcome; shares: number[] }>((resolve) => {
    calculate(
      order,
      (share) => shares.push(share),
      (outcome) => resolve({ outcome, shares }),
    );
  });
}

/** Workers that copy what they are sent, as those of a browser do, and answer when they are told to. */
class FakeWorker {
  static readonly all: FakeWorker[] = [];
  onmessage: ((event: { data: unknown }) => void) | undefined;
  onerror: (() => void) | undefined;
  isEnded = false;
  order: RoadOrder | undefined;

  constructor() {
    FakeWorker.all.push(this);
  }

  postMessage(order: RoadOrder) {
    this.order = structuredClone(order);
  }

  answer() {
    const { order } = this;
    if (!order) throw new Error('nothing was asked');
    this.onmessage?.({ data: { share: 0.5 } });
    this.onmessage?.({ data: structuredClone({ outcome: expected(order) }) });
  }

  terminate() {
    this.isEnded = true;
  }
}

const withWorkers = () => {
  FakeWorker.all.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
  return FakeWorker.all;
};

describe('figures of plans over time, calculated beside the page', () => {
  it('are calculated bit by bit on the page where it may not start a worker, and say how far they are', async () => {
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new DOMException('cannot be accessed from this origin', 'SecurityError');
        }
      },
    );
    const workshop = openWorkshop();
    const order = orderOf(8);
    const { outcome, shares } = await calculated(workshop, order);
    expect(workshop.isAside()).toBe(false);
    expect(outcome).toEqual(expected(order));
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
  });

  it('are those of the worker, which is kept for the next plan', async () => {
    const workers = withWorkers();
    const workshop = openWorkshop();
    expect(workshop.isAside()).toBe(true);
    // To ask starts none.
    expect(workers).toHaveLength(0);
    for (const order of [orderOf(8), orderOf(9)]) {
      const asked = calculated(workshop, order);
      workers[0]?.answer();
      expect(await asked).toEqual({ outcome: expected(order), shares: [0.5] });
    }
    expect(workers).toHaveLength(1);
    workshop.close();
    expect(workers[0]?.isEnded).toBe(true);
  });

  it('are given up with their worker when another plan comes, which gets a new one', async () => {
    const workers = withWorkers();
    const workshop = openWorkshop();
    const forgotten = vi.fn();
    const stop = workshop.calculate(orderOf(8), forgotten, forgotten);
    stop();
    expect(workers[0]?.isEnded).toBe(true);
    const order = orderOf(9);
    const asked = calculated(workshop, order);
    workers[1]?.answer();
    expect((await asked).outcome).toEqual(expected(order));
    expect(forgotten).not.toHaveBeenCalled();
    // What is stopped after its end stops nothing.
    expect(workers).toHaveLength(2);
    expect(workers[1]?.isEnded).toBe(false);
  });

  it('are calculated on the page from then on where the script of the worker cannot be fetched', async () => {
    const workers = withWorkers();
    const workshop = openWorkshop();
    const order = orderOf(8);
    const asked = calculated(workshop, order);
    workers[0]?.onerror?.();
    expect((await asked).outcome).toEqual(expected(order));
    expect(workshop.isAside()).toBe(false);
    expect((await calculated(workshop, orderOf(9))).outcome).toEqual(expected(orderOf(9)));
    expect(workers).toHaveLength(1);
  });
});
