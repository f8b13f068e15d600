import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { drawAside } from '@/app/aside/drawAside';
import { fill, renderInPage } from '@/app/testing/renderInPage';
import { cheapestShapes } from '@/core/sizing/decides/cheapestShapes';
import { sensitivitiesOf } from '@/core/sizing/decides/sensitivity';
import { riskChoices } from '@/core/sizing/failure/riskChoices';
import { languages } from '@/core/words/language';
import { RiskView } from './RiskView';

// Files before may have loaded what is watched here: it is loaded anew.
vi.hoisted(() => vi.resetModules());

// Watched, not replaced.
vi.mock(import('@/core/sizing/decides/cheapestShapes'), { spy: true });
vi.mock(import('@/core/sizing/decides/sensitivity'), { spy: true });
vi.mock(import('@/core/sizing/failure/riskChoices'), { spy: true });
vi.mock(import('@/app/aside/drawAside'), { spy: true });

// 100 CU: 2 × 56-core 224 GB Slaves with 52 CU each.
const link = '#/risk?w=orders~100000~complex~1000';

const field = (name: string) => screen.getByRole('textbox', { name });

describe('the page about risk', () => {
  it.each(languages)('answers in one sentence and tables in %s', async (language) => {
    await renderInPage(<RiskView />, link, language);
    // Half of 104 CU is left: 52 of 100 CU.
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/50 ?%.*52 ?%/);
    expect(screen.getAllByRole('table').length).toBeGreaterThanOrEqual(2);
  });

  it('shows what a larger number of smaller machines costs and saves', async () => {
    await renderInPage(<RiskView />, link);
    const table = screen.getByRole('table', { name: 'Which price buys which risk' });
    const [, first, ...others] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent('(answer)');
    expect(others.length).toBeGreaterThan(2);
  });

  it('says of a product bought in units what is published, and nothing of its machines', async () => {
    await renderInPage(<RiskView />, '#/risk?qps=100k&complexity=simple&platform=flink-managed');
    expect(screen.getByText('SLA: 99.9 %.')).toBeVisible();
    expect(screen.queryByRole('table', { name: 'Which price buys which risk' })).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      /After a stop of 5 minutes/,
    );
  });

  it('keeps what is typed for the link, and answers by it', async () => {
    const { store } = await renderInPage(<RiskView />, link);
    const lead = () => screen.getByText(/^After a stop/);
    // (5 + 5) × 100 ÷ (104 − 100) minutes.
    expect(lead()).toHaveTextContent(
      'caught up 4.2 hours after the restart; 30 minutes are wanted',
    );
    fill(field('Nothing is processed for'), '1');
    fill(field('Age of the last checkpoint'), '0');
    expect(store.getState().risk).toBe('down~1~checkpoint~0');
    expect(lead()).toHaveTextContent('After a stop of 1 minute it has caught up 25 minutes after');
    fill(field('Partitions of its source'), '50');
    expect(store.getState().risk).toBe('down~1~checkpoint~0~partitions~50');
    expect(screen.getByText(/More machines do not help/)).toHaveTextContent('50,000 records/s');
    fill(field('Nothing is processed for'), '5');
    expect(store.getState().risk).toBe('checkpoint~0~partitions~50');
  });

  it('says at its field what is wrong with a figure, and keeps the text', async () => {
    const { store } = await renderInPage(<RiskView />, link);
    fill(field('Key groups'), '1.5');
    expect(field('Key groups')).toHaveAccessibleDescription(/whole/i);
    expect(field('Key groups')).toHaveValue('1.5');
    fill(field('Share of its hottest key'), '200');
    expect(field('Share of its hottest key')).toBeInvalid();
    expect(store.getState().risk ?? '').toBe('');
  });

  it('opens a link with terms, and says what of them cannot be read', async () => {
    await renderInPage(<RiskView />, `${link}&risk=down~9~within~x~job~7`);
    expect(field('Nothing is processed for')).toHaveValue('9');
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('within');
    expect(alert).toHaveTextContent('job');
  });

  it('looks at the job that is chosen', async () => {
    const { store, user } = await renderInPage(
      <RiskView />,
      '#/risk?w=joins~100000~complex~1000&w=totals~9000~complex~1000',
    );
    expect(screen.getByText(/^joins runs as 100 parallel tasks/)).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Job' }), 'totals');
    expect(store.getState().risk).toBe('job~2');
    expect(screen.getByText(/^totals runs as 9 parallel tasks/)).toBeVisible();
  });

  it('does not calculate again, while somebody types, what does not follow from it', async () => {
    await renderInPage(<RiskView />, link);
    const low = screen.getAllByRole('textbox', { name: 'Low' })[0];
    const map = field('Show the map up to a need of, CU');
    const asked = () =>
      [riskChoices, sensitivitiesOf, cheapestShapes].map((one) => vi.mocked(one).mock.calls.length);
    const before = asked();
    fill(field('Nothing is processed for'), '7');
    expect(screen.getByText(/^After a stop of 7 minutes/)).toBeVisible();
    if (low) fill(low, '50k');
    expect(
      await screen.findByRole('img', { name: /^Likelihood against price/ }),
    ).toBeInTheDocument();
    expect(asked()).toEqual(before);
    // The map follows its own field.
    fill(map, '150');
    expect(screen.getByText(/from 1 to 150 CU/)).toBeInTheDocument();
    const [choices, inputs, maps] = asked();
    expect([choices, inputs]).toEqual(before.slice(0, 2));
    expect(maps).toBeGreaterThan(before[2] ?? 0);
  });

  it('draws no needs again while the end of the map is typed', async () => {
    const three = ['a', 'b', 'c'].map((name) => `w=${name}~100000~complex~1000`).join('&');
    const odds = [1, 2, 3].map((i) => `${i}.load~50000~100000~200000~${i}.rate~1000~2000~5000`);
    await renderInPage(<RiskView />, `#/risk?${three}&odds=${odds.join('~')}`);
    expect(await screen.findByRole('img', { name: /^Likelihood/ })).toBeInTheDocument();
    const drawn = vi.mocked(drawAside).mock.calls.length;
    expect(drawn).toBeGreaterThan(0);
    fill(field('Show the map up to a need of, CU'), '150');
    expect(await screen.findByText(/from 1 to 150 CU/)).toBeInTheDocument();
    expect(screen.getByRole('img', { name: /^Likelihood/ })).toBeInTheDocument();
    expect(drawAside).toHaveBeenCalledTimes(drawn);
  });
});
