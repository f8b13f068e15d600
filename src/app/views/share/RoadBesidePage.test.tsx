import { act, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { RoadOrder } from '@/app/aside/roadWorkshop';
import { renderInPage } from '@/app/testing/renderInPage';
import { roadFiguresOf } from '@/core/report/road/roadFigures';
import { roadHeadline } from '@/core/report/road/roadHeadline';
import { ShareView } from './ShareView';

/** Workers that copy what they are sent, as those of a browser do, and answer when they are told to. */
class FakeWorker {
  static readonly all: FakeWorker[] = [];
  onmessage: ((event: { data: unknown }) => void) | undefined;
  order: RoadOrder | undefined;
  isEnded = false;

  constructor() {
    FakeWorker.all.push(this);
  }

  postMessage(order: RoadOrder) {
    this.order = structuredClone(order);
  }

  say(data: unknown) {
    act(() => this.onmessage?.({ data: structuredClone(data) }));
  }

  terminate() {
    this.isEnded = true;
  }
}

beforeEach(() => {
  FakeWorker.all.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
});

const link = '#/share?w=orders~120000~complex~3000~core&growth=8%25&start=2027-01-01';

async function opened() {
  const { words, user } = await renderInPage(<ShareView />, link);
  const said = words.share;
  const sheet = await screen.findByRole('article', { name: said.preview.document });
  const asked = await vi.waitFor(() => {
    const found = FakeWorker.all.find(({ order, isEnded }) => order && !isEnded);
    if (!found?.order) throw new Error('nothing was asked yet');
    return { worker: found, order: found.order };
  });
  const download = screen.getByRole('button', {
    name: said.download.nameOf(said.download.docx, 'DOCX'),
  });
  return { words, said, user, sheet, download, ...asked };
}

it('waits for the plan over time beside the page, says how far it is, and has what it is told there', async () => {
  const { words, said, sheet, download, worker, order } = await opened();
  expect(sheet).not.toHaveTextContent(words.road.steps.heading);
  expect(download).toBeDisabled();
  worker.say({ share: 0.4 });
  const bar = await screen.findByRole('progressbar', { name: said.labels.roadWaits });
  expect(bar).toHaveValue(0.4);
  // Figures that the page would not come to: nothing of them is calculated there.
  const outcome = roadFiguresOf({ ...order.plan, horizonMonths: 31 }, order.today, order.choice);
  if (!outcome.ok) throw new Error('the plan has figures over time');
  worker.say({ outcome });
  await vi.waitFor(() => expect(sheet).toHaveTextContent(words.road.steps.heading));
  const [headline = ''] = roadHeadline(outcome.figures, words);
  expect(sheet).toHaveTextContent(headline);
  expect(download).toBeEnabled();
  expect(screen.queryByRole('progressbar')).toBeNull();
});

it('is left out, and no longer calculated, when somebody does not want to wait', async () => {
  const { words, said, user, sheet, download, worker } = await opened();
  await user.click(screen.getByRole('button', { name: said.labels.roadCancel }));
  expect(worker.isEnded).toBe(true);
  expect(download).toBeEnabled();
  expect(screen.getByRole('checkbox', { name: said.labels.road })).not.toBeChecked();
  expect(sheet).not.toHaveTextContent(words.road.steps.heading);
});
