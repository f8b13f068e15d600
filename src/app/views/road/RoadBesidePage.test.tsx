import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { RoadOrder } from '@/app/aside/roadWorkshop';
import { fill, renderInPage } from '@/app/testing/renderInPage';
import { roadFiguresOf } from '@/core/report/road/roadFigures';
import { needOverTime } from '@/core/sizing/road/needOverTime';
import { RoadView } from './RoadView';

// Watched, not replaced.
vi.mock(import('@/core/sizing/road/needOverTime'), { spy: true });

/** The last worker that was asked, which copies what it is sent, as one of a browser does. */
let asked: FakeWorker | undefined;

class FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | undefined;
  order: RoadOrder | undefined;

  postMessage(order: RoadOrder) {
    this.order = structuredClone(order);
    asked = this;
  }

  /** Answers as the worker does; the test's own calculation is not counted. */
  async answer() {
    const { order } = this;
    if (!order) throw new Error('nothing was asked');
    const outcome = roadFiguresOf(order.plan, order.today, order.choice);
    vi.mocked(needOverTime).mockClear();
    await act(async () => this.onmessage?.({ data: structuredClone({ outcome }) }));
  }

  terminate() {}
}

it('calculates no plan over time on the page: not as it opens, nor at a key, nor when an own cluster is full', async () => {
  vi.stubGlobal('Worker', FakeWorker);
  const link = '#/road?w=a~100000~complex~1000&growth=8%25&start=2027-01-01&current=24c96g~8';
  await renderInPage(<RoadView />, link);
  expect(needOverTime).not.toHaveBeenCalled();
  await asked?.answer();
  expect(await screen.findByText(/it is full on/)).toBeInTheDocument();
  expect(needOverTime).not.toHaveBeenCalled();
  fill(screen.getByRole('textbox', { name: 'Growth a month' }), '9');
  expect(asked?.order?.plan.growth).toEqual({ percentPerMonth: 9 });
  await asked?.answer();
  expect(needOverTime).not.toHaveBeenCalled();
});
