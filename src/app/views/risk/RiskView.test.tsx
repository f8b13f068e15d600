import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderInPage } from '@/app/testing/renderInPage';
import { languages } from '@/core/words/language';
import { RiskView } from './RiskView';

// 100 CU: 2 × 56-core 224 GB Slaves with 52 CU each.
const link = '#/risk?w=orders~100000~complex~1000';

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
    expect(screen.queryByRole('table')).toBeNull();
  });
});
