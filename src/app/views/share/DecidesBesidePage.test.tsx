import { act, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { DrawReport } from '@/app/aside/drawAside';
import { renderInPage } from '@/app/testing/renderInPage';
import { drawCount, drawNeeds } from '@/core/sizing/decides/drawNeeds';
import type { NeedModel } from '@/core/sizing/decides/needModel';
import { ShareView } from './ShareView';

const known = '~80000~100000~120000';
const rows = ['a', 'b', 'c'].map((name) => `w=${name}~100000~complex~1000`).join('&');
const link = `#/share?${rows}&odds=1.load${known}~2.load${known}~3.load${known}`;

/** A worker that draws nothing: it says what it is told to. */
class FakeDrawWorker {
  static last: FakeDrawWorker | undefined;
  model: NeedModel | undefined;
  isEnded = false;
  private hear: (event: { readonly data: DrawReport }) => void = () => {};

  constructor() {
    FakeDrawWorker.last = this;
  }

  addEventListener(type: string, hear: (event: { readonly data: DrawReport }) => void) {
    if (type === 'message') this.hear = hear;
  }

  postMessage(model: NeedModel) {
    this.model = model;
  }

  say(data: DrawReport) {
    this.hear({ data });
  }

  terminate() {
    this.isEnded = true;
  }
}

const draws = /^100,000 draws \(seed/;

async function opened() {
  FakeDrawWorker.last = undefined;
  vi.stubGlobal('Worker', FakeDrawWorker);
  const { words, user } = await renderInPage(<ShareView />, link);
  const said = words.share;
  const sheet = await screen.findByRole('article', { name: said.preview.document });
  const download = screen.getByRole('button', {
    name: said.download.nameOf(said.download.docx, 'DOCX'),
  });
  await user.click(screen.getByRole('checkbox', { name: said.labels.decides }));
  const worker = await vi.waitFor(() => {
    if (!FakeDrawWorker.last) throw new Error('nothing is drawn');
    return FakeDrawWorker.last;
  });
  const drawn = () => within(sheet).queryByText(draws);
  return { said, user, sheet, download, worker, drawn };
}

it('waits for likelihoods that are drawn beside the page, says how far that is, and has them then', async () => {
  const { said, sheet, download, worker, drawn } = await opened();
  await act(async () => worker.say({ done: 0.4 * drawCount }));
  const bar = await screen.findByRole('progressbar', { name: said.labels.decidesWaits });
  expect(bar).toHaveValue(0.4);
  expect(download).toBeDisabled();
  expect(drawn()).toBeNull();
  const { model } = worker;
  if (!model) throw new Error('it has been told what to draw');
  await act(async () => worker.say({ needs: drawNeeds(model) }));
  expect(await within(sheet).findByText(draws)).toBeVisible();
  expect(download).toBeEnabled();
  expect(screen.queryByRole('progressbar')).toBeNull();
});

it('leaves them out, and draws no more, when somebody does not want to wait', async () => {
  const { said, user, download, worker, drawn } = await opened();
  await user.click(await screen.findByRole('button', { name: said.labels.leaveOut }));
  await vi.waitFor(() => expect(worker.isEnded).toBe(true));
  expect(screen.getByRole('checkbox', { name: said.labels.decides })).not.toBeChecked();
  expect(download).toBeEnabled();
  expect(drawn()).toBeNull();
});
