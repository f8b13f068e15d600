import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fill, renderInPage } from '@/app/testing/renderInPage';
import { languages } from '@/core/words/language';
import { RoadView } from './RoadView';

const link = '#/road?w=a~100000~complex~1000&growth=8%25&start=2027-01-01&horizon=12';
const field = (name: string) => screen.getByRole('textbox', { name });
const group = (name: string) => within(screen.getByRole('group', { name }));

describe('the page about later', () => {
  it.each(languages)('answers in sentences and tables in %s', async (language) => {
    const { words } = await renderInPage(<RoadView />, link, language);
    // 100 CU × 1.08^12 = 251.8 CU.
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/100 .*252 CU/);
    expect(screen.getByRole('table', { name: words.road.steps.heading })).toBeVisible();
  });

  it('shows twelve changes, and the rest when they are asked for', async () => {
    // Units change with every CU that the need grows by.
    const { user, words } = await renderInPage(
      <RoadView />,
      '#/road?platform=flink-managed&w=a~60000~complex~1000&growth=8%25&start=2027-01-01&horizon=12',
    );
    const table = screen.getByRole('table', { name: words.road.steps.heading });
    const rows = within(table).getAllByRole('row');
    const shown = () => rows.filter((row) => !row.hidden).length;
    const all = rows.length - 1;
    expect(all).toBeGreaterThan(12);
    expect(shown()).toBe(13);
    // The first row is the beginning, which is no change.
    const button = screen.getByRole('button', { name: `All ${all - 1} changes` });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    expect(shown()).toBe(all + 1);
    await user.click(screen.getByRole('button', { name: 'Only the first 12 rows' }));
    expect(shown()).toBe(13);
  });

  it('takes what is typed into the plan, and answers by it', async () => {
    const { store, user } = await renderInPage(<RoadView />, link);
    fill(field('Growth a month'), '10k');
    await user.click(screen.getByRole('radio', { name: 'records/s, linear' }));
    fill(field('Horizon'), '6');
    fill(field('Budget, at most'), '40k');
    expect(store.getState().plan).toMatchObject({
      growth: { recordsPerSecondPerMonth: 10_000 },
      horizonMonths: 6,
      budget: { amount: 40_000, per: 'month' },
    });
    // 100 CU and 10 CU a month for 6 months.
    expect(await screen.findByRole('heading', { level: 1, name: /100 .*160 CU/ })).toBeVisible();
  });

  it('says at its field what is wrong, keeps the text, and the plan stays as it was', async () => {
    const { store } = await renderInPage(<RoadView />, link);
    fill(field('Horizon'), '61');
    expect(field('Horizon')).toHaveAccessibleDescription(/at most 60/);
    expect(field('Horizon')).toHaveValue('61');
    expect(store.getState().plan.horizonMonths).toBeUndefined();
    fill(field('Growth a month'), 'fast');
    expect(field('Growth a month')).toBeInvalid();
    expect(store.getState().plan.growth).toEqual({ percentPerMonth: 8 });
  });

  it.each(languages)(
    'says of days outside the horizon that they do not count, in %s',
    async (language) => {
      const dated = `${link}&milestone=2026-06-01~5000&milestone=2027-06-01~120000&event=2026-11-11T00%3A00~24~6~~a&event=2026-11-11T00%3A00~24~6~y~b`;
      const { words } = await renderInPage(<RoadView />, dated, language);
      const { milestone, beforeStart, outside, date, day } = words.roadForm;
      const dayOf = (name: string, label: string) => group(name).getByLabelText(label);
      expect(dayOf(milestone(1), date)).toHaveAccessibleDescription(beforeStart);
      expect(dayOf(milestone(2), date)).not.toHaveAccessibleDescription();
      expect(dayOf('a', day)).toHaveAccessibleDescription(outside);
      expect(dayOf('b', day)).not.toHaveAccessibleDescription();
    },
  );

  it.each(languages)(
    'says beside the answer what it does without, and leads there, in %s',
    async (language) => {
      const { user, words } = await renderInPage(
        <RoadView />,
        `${link}&event=2027-11-11T00%3A00~24~6~y~a`,
        language,
      );
      const { horizon, factor, addEvent, unused } = words.roadForm;
      // A row that is still empty is no alarm.
      await user.click(screen.getByRole('button', { name: addEvent }));
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
      const times = group('a').getByRole('textbox', { name: factor });
      fill(times, '150%');
      expect(screen.getByRole('alert')).toHaveTextContent(unused(1));
      fill(field(horizon), '61');
      expect(screen.getByRole('alert')).toHaveTextContent(unused(2));
      await user.click(screen.getByRole('button', { name: words.showField }));
      expect(field(horizon)).toHaveFocus();
      const { workers, heading } = words.present.form;
      const count = group(heading).getByRole('textbox', { name: workers });
      fill(count, 'x');
      expect(screen.getByRole('alert')).toHaveTextContent(unused(3));
      fill(count, '');
      fill(field(horizon), '12');
      fill(times, '1.5');
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    },
  );

  it('shows again what could not be read, when the page is opened again', async () => {
    const { store, unmount } = await renderInPage(<RoadView />, { planId: 'one' });
    fill(field('Budget, at most'), 'much');
    const { plan } = store.getState();
    unmount();
    await renderInPage(<RoadView />, { planId: 'one', plan });
    expect(field('Budget, at most')).toHaveValue('much');
  });

  it('does not show it for another plan', async () => {
    const { unmount } = await renderInPage(<RoadView />, { planId: 'two' });
    fill(field('Budget, at most'), 'much');
    unmount();
    await renderInPage(<RoadView />, { planId: 'three' });
    expect(field('Budget, at most')).toHaveValue('');
  });

  it('has rows for events that can be added, removed and put back', async () => {
    const { store, user } = await renderInPage(<RoadView />, link);
    await user.click(screen.getByRole('button', { name: 'Add an event' }));
    const row = group('Event 1');
    expect(row.getByLabelText('Day')).toHaveAccessibleDescription(/Choose a day/);
    fill(row.getByLabelText('Day'), '2027-11-11');
    fill(row.getByLabelText('Load times'), '3');
    await user.click(row.getByRole('checkbox', { name: 'Every year' }));
    const event = { start: '2027-11-11T00:00', hours: 24, factor: 3, yearly: true };
    expect(store.getState().plan.events).toEqual([event]);
    await user.click(screen.getByRole('button', { name: 'Remove: Event 1' }));
    expect(store.getState().plan.events).toBeUndefined();
    expect(screen.getByRole('button', { name: 'Add an event' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(store.getState().plan.events).toEqual([event]);
    expect(group('Event 1').getByLabelText('Name')).toHaveFocus();
  });

  it('leads from a removed row to the one beside it', async () => {
    const { user } = await renderInPage(<RoadView />, link);
    const loadOf = (row: number) => group(`Known load ${row}`).getByLabelText('Load, records/s');
    for (const row of [1, 2, 3]) {
      await user.click(screen.getByRole('button', { name: 'Add a known load' }));
      fill(loadOf(row), `${row}`);
    }
    await user.click(screen.getByRole('button', { name: 'Remove: Known load 2' }));
    expect(loadOf(2)).toHaveValue('3');
    expect(group('Known load 2').getByLabelText('From')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Remove: Known load 2' }));
    expect(group('Known load 1').getByLabelText('From')).toHaveFocus();
  });

  it('has rows for known loads, and says of one without a day that it does not count', async () => {
    const { store, user } = await renderInPage(<RoadView />, link);
    await user.click(screen.getByRole('button', { name: 'Add a known load' }));
    const row = group('Known load 1');
    fill(row.getByLabelText('Load, records/s'), '200k');
    expect(store.getState().plan.milestones).toBeUndefined();
    fill(row.getByLabelText('From'), '2027-06-01');
    expect(store.getState().plan.milestones).toEqual([
      { date: '2027-06-01', recordsPerSecond: 200_000 },
    ]);
  });

  it('saves its chart as a picture, named by the plan', async () => {
    const saved: string[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download);
    });
    const { user, words } = await renderInPage(<RoadView />, `${link}&title=Orders`);
    const { title } = words.road.chart;
    const name = words.charts.nameOf(words.charts.svg, title);
    await user.click(screen.getByRole('button', { name }));
    expect(saved).toEqual([`Orders ${title}.svg`]);
    click.mockRestore();
  });

  it('writes into what is still being typed on the Size page, too', async () => {
    const { store, keeper, words } = await renderInPage(<RoadView />, link);
    const { draftOf } = await import('@/core/plan/draft');
    const typing = { ...draftOf(store.getState().plan, words.typed), headroomPercent: 'x' };
    keeper.setState({ draft: typing });
    fill(field('Horizon'), '24');
    expect(keeper.getState().draft).toEqual({ ...typing, horizonMonths: '24' });
  });

  it('starts from the cluster that somebody has, and says what to change of it', async () => {
    const { words } = await renderInPage(<RoadView />, `${link}&current=24c96g~7`);
    const owned = group('What you have today');
    expect(owned.getByRole('textbox', { name: 'Number of Slaves' })).toHaveValue('7');
    expect(screen.getByRole('main')).toHaveTextContent(
      /Your 7 × 24-core 96 GB Slaves carry this plan/,
    );
    expect(screen.getByRole('main')).toHaveTextContent(/it is full on 2027-06-02, when 148 CU/);
    expect(screen.getByRole('table', { name: words.present.steps.heading })).toHaveTextContent(
      /7\s→\s8/,
    );
  });
});
