import { act, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { withRoadWorkers, workingOf } from '@/app/testing/fakeRoadWorker';
import { renderInPage } from '@/app/testing/renderInPage';
import { roadFiguresOf } from '@/core/report/road/roadFigures';
import { roadHeadline } from '@/core/report/road/roadHeadline';
import { ShareView } from './ShareView';

const link = '#/share?w=orders~120000~complex~3000~core&growth=8%25&start=2027-01-01';

async function opened() {
  const workers = withRoadWorkers();
  const { words, user } = await renderInPage(<ShareView />, link);
  const said = words.share;
  const sheet = await screen.findByRole('article', { name: said.preview.document });
  const worker = await vi.waitFor(() => workingOf(workers));
  const download = screen.getByRole('button', {
    name: said.download.nameOf(said.download.docx, 'DOCX'),
  });
  return { words, said, user, sheet, download, worker };
}

it('waits for the plan over time beside the page, says how far it is, and has what it is told there', async () => {
  const { words, said, sheet, download, worker } = await opened();
  expect(sheet).not.toHaveTextContent(words.road.steps.heading);
  expect(download).toBeDisabled();
  act(() => worker.say({ part: { share: 0.4 } }));
  const bar = await screen.findByRole('progressbar', { name: said.labels.roadWaits });
  expect(bar).toHaveValue(0.4);
  // Figures that the page would not come to: nothing of them is calculated there.
  const { order } = worker;
  const outcome = roadFiguresOf({ ...order.plan, horizonMonths: 31 }, order.today, order.choice);
  if (!outcome.ok) throw new Error('the plan has figures over time');
  act(() => worker.say({ outcome }));
  await vi.waitFor(() => expect(sheet).toHaveTextContent(words.road.steps.heading));
  const [headline = ''] = roadHeadline(outcome.figures.brief, words);
  expect(sheet).toHaveTextContent(headline);
  expect(download).toBeEnabled();
  expect(screen.queryByRole('progressbar')).toBeNull();
});

it('is left out, and no longer calculated, when somebody does not want to wait', async () => {
  const { words, said, user, sheet, download, worker } = await opened();
  await user.click(screen.getByRole('button', { name: said.labels.leaveOut }));
  expect(worker.request?.order).toBeUndefined();
  expect(download).toBeEnabled();
  expect(screen.getByRole('checkbox', { name: said.labels.road })).not.toBeChecked();
  expect(sheet).not.toHaveTextContent(words.road.steps.heading);
});

it('has the day on which a cluster of somebody’s own is full from there, too, and calculates none itself', async () => {
  const workers = withRoadWorkers();
  const owned = '#/share?w=a~100000~complex~1000&growth=8%25&start=2027-01-01&current=24c96g~8';
  const { words, user } = await renderInPage(<ShareView />, owned);
  const sheet = await screen.findByRole('article', { name: words.share.preview.document });
  const worker = await vi.waitFor(() => workingOf(workers));
  const full = /it is full on/;
  expect(sheet).not.toHaveTextContent(full);
  act(() => worker.answer());
  expect(await within(sheet).findByText(full)).toBeInTheDocument();
  const steps = () => within(sheet).queryByRole('heading', { name: words.road.steps.heading });
  expect(steps()).toBeInTheDocument();
  await user.click(screen.getByRole('checkbox', { name: words.share.labels.road }));
  await vi.waitFor(() => expect(steps()).toBeNull());
  expect(await within(sheet).findByText(full)).toBeInTheDocument();
});
