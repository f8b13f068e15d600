import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { fill, renderInPage } from '@/app/testing/renderInPage';
import { RiskView } from './RiskView';

const link = '#/risk?w=orders~100000~complex~1000';
const fieldsOf = () => screen.getByRole('group', { name: 'Load of orders, records/s' });

describe('what decides, on the page about risk', () => {
  const quoted = { en: 'Measure this first', 'zh-CN': '先测什么' } as const;
  it.each(['en', 'zh-CN'] as const)(
    'shows inputs, thresholds and the map of shapes in %s',
    async (language) => {
      await renderInPage(<RiskView />, link, language);
      const table = screen.getByRole('table', { name: quoted[language] });
      // 100,000 records/s at 1,000 per CU: the rate is named first.
      expect(within(table).getAllByRole('row')[1]).toHaveTextContent(
        /Rate of orders|orders 的速率/,
      );
      expect(screen.getAllByRole('img').length).toBeGreaterThanOrEqual(2);
    },
  );

  it('says exactly how likely the answer suffices when one load is not known', async () => {
    const { store } = await renderInPage(<RiskView />, link);
    const fields = fieldsOf();
    await userEvent.type(within(fields).getByRole('textbox', { name: 'Low' }), '50k');
    await userEvent.type(within(fields).getByRole('textbox', { name: 'High' }), '200,000');
    // 104 CU carry 104,000 records/s: 1 − 96² ÷ (150 × 100) = 38.6 %.
    expect(
      await screen.findByText('This answer suffices with a likelihood of 38.6 %.', {
        selector: 'p',
      }),
    ).toBeVisible();
    expect(store.getState().decides).toBe('1.load~50000~100000~200000');
  });

  it('keeps what breaks the order in its field with a message, and the figures before it', async () => {
    const { store } = await renderInPage(<RiskView />, `${link}&odds=1.load~50000~100000~200000`);
    const fields = fieldsOf();
    const high = within(fields).getByRole('textbox', { name: 'High' });
    await userEvent.clear(high);
    await userEvent.type(high, '70000');
    expect(high).toHaveValue('70000');
    expect(high).toBeInvalid();
    expect(store.getState().decides).not.toContain('~70000');
    await userEvent.click(screen.getByRole('button', { name: 'Everything is known' }));
    expect(store.getState().decides).toBe('');
    expect(within(fieldsOf()).getByRole('textbox', { name: 'Low' })).toHaveFocus();
  });

  it('has its fields above what follows from them, which does not move them', async () => {
    await renderInPage(<RiskView />, `${link}&odds=1.load~50000~100000~200000`);
    const said = await screen.findByText(/^This answer suffices/, { selector: 'p' });
    const order = fieldsOf().compareDocumentPosition(said);
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  });

  it('fills in the ranges of a load and its rate, of which the likelihoods are exact', async () => {
    const { store } = await renderInPage(<RiskView />, link);
    await userEvent.click(screen.getByRole('button', { name: 'Fill in the ranges above' }));
    expect(store.getState().decides).toBe('1.load~80000~100000~120000~1.rate~1000~1000~5000');
    expect(await screen.findByText(/calculated exactly, without drawing/)).toBeVisible();
  });

  it('draws where several figures are not known, and says how sure that is', async () => {
    const known = '~80000~100000~120000';
    const odds = `1.load${known}~2.load${known}~3.load${known}`;
    const others = '&w=a~100000~complex~1000&w=b~100000~complex~1000';
    await renderInPage(<RiskView />, `${link}${others}&odds=${odds}`);
    expect(await screen.findByText(/^100,000 draws \(seed 1\)/)).toBeVisible();
    expect(screen.getByRole('table', { name: 'The shape of least regret' })).toBeVisible();
  });

  it('keeps what the last draws say while it draws anew', async () => {
    const known = '~80000~100000~120000';
    const odds = `1.load${known}~2.load${known}~3.load${known}`;
    const others = '&w=a~100000~complex~1000&w=b~100000~complex~1000';
    const { words } = await renderInPage(<RiskView />, `${link}${others}&odds=${odds}`);
    const { heading } = words.decides.odds;
    const table = () => screen.getByRole('table', { name: heading });
    const bar = () => screen.queryByRole('progressbar', { name: heading, hidden: false });
    const said = () => screen.getByText(/^This answer suffices/, { selector: 'p' }).textContent;
    await waitFor(() => expect(said()).toMatch(/%/));
    expect(bar()).toBeNull();
    const before = said();
    fill(within(fieldsOf()).getByRole('textbox', { name: 'High' }), '900k');
    await waitFor(() => expect(bar()).not.toBeNull());
    expect(table()).toBeVisible();
    expect(said()).toBe(before);
    await waitFor(() => expect(bar()).toBeNull());
    expect(said()).not.toBe(before);
  });

  it('names what of a link could not be read', async () => {
    await renderInPage(<RiskView />, `${link}&odds=1.load~5~4~9~map~700`);
    expect(screen.getByRole('alert')).toHaveTextContent('1.load.likely');
    expect(screen.getByRole('textbox', { name: /Show the map/ })).toHaveValue('700');
  });
});
