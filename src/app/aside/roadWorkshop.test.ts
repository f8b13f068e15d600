import { describe, expect, it, vi } from 'vitest';
import { withRoadWorkers } from '@/app/testing/fakeRoadWorker';
import {
  type RoadFiguresOutcome,
  type RoadFiguresPart,
  roadFiguresOf,
} from '@/core/report/road/roadFigures';
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
  const parts: RoadFiguresPart[] = [];
  return new Promise<{ outcome: RoadFiguresOutcome; parts: RoadFiguresPart[] }>((resolve) => {
    calculate(
      order,
      (part) => parts.push(part),
      (outcome) => resolve({ outcome, parts }),
    );
  });
}

const sharesOf = (parts: readonly RoadFiguresPart[]) =>
  parts.flatMap((part) => ('share' in part ? [part.share] : []));

const briefOf = (outcome: RoadFiguresOutcome) => (outcome.ok ? outcome.figures.brief : undefined);

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
    const { outcome, parts } = await calculated(workshop, order);
    expect(workshop.isAside()).toBe(false);
    expect(outcome).toEqual(expected(order));
    expect(parts[0]).toEqual({ brief: briefOf(outcome) });
    const shares = sharesOf(parts);
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
  });

  it('are those of the worker, which is kept for the next plan', async () => {
    const workers = withRoadWorkers();
    const workshop = openWorkshop();
    expect(workshop.isAside()).toBe(true);
    // To ask starts none.
    expect(workers).toHaveLength(0);
    for (const order of [orderOf(8), orderOf(9)]) {
      const asked = calculated(workshop, order);
      workers[0]?.answer();
      const { outcome, parts } = await asked;
      expect(outcome).toEqual(expected(order));
      expect(parts[0]).toEqual({ brief: briefOf(outcome) });
    }
    expect(workers).toHaveLength(1);
    workshop.close();
    expect(workers[0]?.isEnded).toBe(true);
  });

  it('are given up when another plan comes, and what is still said of them is not heard', async () => {
    const workers = withRoadWorkers();
    const workshop = openWorkshop();
    const forgotten = vi.fn();
    const stop = workshop.calculate(orderOf(8), forgotten, forgotten);
    const [worker] = workers;
    const turn = worker?.request?.turn;
    stop();
    expect(worker?.request?.order).toBeUndefined();
    const order = orderOf(9);
    const asked = calculated(workshop, order);
    worker?.say({ part: { share: 0.9 } }, turn);
    worker?.say({ outcome: expected(orderOf(8)) }, turn);
    worker?.answer();
    const { outcome, parts } = await asked;
    expect(outcome).toEqual(expected(order));
    expect(sharesOf(parts)).not.toContain(0.9);
    expect(forgotten).not.toHaveBeenCalled();
    // It has not been ended, nor does what is stopped after its end stop anything.
    stop();
    expect(workers).toHaveLength(1);
    expect(worker?.isEnded).toBe(false);
  });

  it('are calculated on the page from then on where the script of the worker cannot be fetched', async () => {
    const workers = withRoadWorkers();
    const workshop = openWorkshop();
    const order = orderOf(8);
    const asked = calculated(workshop, order);
    workers[0]?.onerror?.();
    expect((await asked).outcome).toEqual(expected(order));
    expect(workshop.isAside()).toBe(false);
    expect((await calculated(workshop, orderOf(9))).outcome).toEqual(expected(orderOf(9)));
    expect(workers).toHaveLength(1);
  });

  it('are calculated on the page where that is found out after the plan was given up', async () => {
    const workers = withRoadWorkers();
    const workshop = openWorkshop();
    const forgotten = vi.fn();
    workshop.calculate(orderOf(8), forgotten, forgotten)();
    workers[0]?.onerror?.();
    expect(workshop.isAside()).toBe(false);
    expect((await calculated(workshop, orderOf(9))).outcome).toEqual(expected(orderOf(9)));
    expect(forgotten).not.toHaveBeenCalled();
    expect(workers).toHaveLength(1);
  });
});
