import { act, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { withRoadWorkers, workingOf } from '@/app/testing/fakeRoadWorker';
import { fill, renderInPage } from '@/app/testing/renderInPage';
import { type RoadFigures, roadFiguresOf } from '@/core/report/road/roadFigures';
import { roadHeadline } from '@/core/report/road/roadHeadline';
import { needOverTime } from '@/core/sizing/road/needOverTime';
import { RoadView } from './RoadView';

// Files before may have loaded what is watched here: it is loaded anew.
vi.hoisted(() => vi.resetModules());

// Watched, not replaced.
vi.mock(import('@/core/sizing/road/needOverTime'), { spy: true });

const link = '#/road?w=a~100000~complex~1000&growth=8%25&start=2027-01-01&current=24c96g~8';

const growth = () => screen.getByRole('textbox', { name: 'Growth a month' });

it('calculates no plan over time on the page: not as it opens, nor at a key, nor when an own cluster is full', async () => {
  const workers = withRoadWorkers();
  await renderInPage(<RoadView />, link);
  /** The calculation of the test itself is not counted. */
  const answer = () =>
    act(async () => {
      workingOf(workers).answer();
      vi.mocked(needOverTime).mockClear();
    });
  expect(needOverTime).not.toHaveBeenCalled();
  await answer();
  expect(await screen.findByText(/it is full on/)).toBeInTheDocument();
  expect(needOverTime).not.toHaveBeenCalled();
  fill(growth(), '9');
  expect(workingOf(workers).order.plan.growth).toEqual({ percentPerMonth: 9 });
  await answer();
  expect(needOverTime).not.toHaveBeenCalled();
});

it('says the headline of what is typed before the rest is known, and that of the plan before until then', async () => {
  const workers = withRoadWorkers();
  const { words } = await renderInPage(<RoadView />, link);
  const figures = () => {
    const { plan, today: day, choice } = workingOf(workers).order;
    const outcome = roadFiguresOf(plan, day, choice);
    if (!outcome.ok) throw new Error('the plan has figures over time');
    return outcome.figures;
  };
  const headlineOf = ({ brief }: RoadFigures) => roadHeadline(brief, words)[0] ?? '';
  const headline = () => screen.getByRole('heading', { level: 1 });
  const before = figures();
  await act(async () => workingOf(workers).say({ part: { brief: before.brief } }));
  expect(headline()).toHaveTextContent(headlineOf(before));
  // The tables are not there yet.
  expect(screen.queryByRole('heading', { name: words.road.steps.heading })).toBeNull();
  await act(async () => workingOf(workers).say({ outcome: { ok: true, figures: before } }));
  expect(screen.getByRole('heading', { name: words.road.steps.heading })).toBeInTheDocument();
  // However busy the machine is, no time passes meanwhile.
  const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now());
  fill(growth(), '30');
  expect(headline()).toHaveTextContent(headlineOf(before));
  const { brief } = figures();
  await act(async () => workingOf(workers).say({ part: { brief } }));
  expect(headline()).toHaveTextContent(roadHeadline(brief, words)[0] ?? '');
  expect(headlineOf(before)).not.toBe(roadHeadline(brief, words)[0]);
  // The tables follow once nothing was typed for a moment.
  const table = () => screen.getByRole('table', { name: words.road.need.heading }).textContent;
  const shown = table();
  const next = figures();
  act(() => workingOf(workers).say({ outcome: { ok: true, figures: next } }));
  expect(table()).toBe(shown);
  clock.mockRestore();
  await waitFor(() => expect(table()).not.toBe(shown));
});

it('says how far the figures are only once that is worth saying', async () => {
  const workers = withRoadWorkers();
  const { words } = await renderInPage(<RoadView />, link);
  const bar = () => screen.queryByRole('progressbar', { name: words.roadForm.busy });
  expect(bar()).toBeNull();
  await act(async () => workingOf(workers).say({ part: { share: 0.4 } }));
  expect(bar()).toHaveValue(0.4);
  await act(async () => workingOf(workers).answer());
  expect(bar()).toBeNull();
});
