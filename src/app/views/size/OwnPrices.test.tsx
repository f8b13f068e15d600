import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadProductWords } from '@/app/store/loadPageWords';
import { allShown, fill, renderInPage } from '@/app/testing/renderInPage';
import { findOwnPrices } from '@/core/platforms/registry';
import { type Language, languages } from '@/core/words/language';
import { SizeView } from './SizeView';

const link = '#/size?cores=100&memory=0&platform=flink-managed';

const prices = {
  version: 1,
  platform: 'flink-managed',
  name: 'Offer 17',
  currency: 'EUR',
  date: '2026-11-20',
  columns: [{ billing: 'pay-as-you-go', per: 'hour', workers: { cu: 0.07 } }],
};

async function open(at = link, language: Language = 'en') {
  const page = await renderInPage(<SizeView />, at, language);
  const { settings, ownPrices } = page.words;
  const inputs = () => document.querySelectorAll<HTMLInputElement>('input[type=file]');
  return {
    ...page,
    said: ownPrices,
    list: () => screen.getByRole('combobox', { name: settings.priceList.label }),
    give: async (text: string, name = 'prices.json') => {
      const input = [...inputs()].find((one) => one.getAttribute('aria-label') === ownPrices.open);
      if (!input) throw new Error('no input');
      await page.user.upload(input, new File([text], name, { type: 'application/json' }));
      await allShown();
      await allShown();
    },
    press: async (name: string) => {
      await page.user.click(screen.getByRole('button', { name }));
      await allShown();
    },
  };
}

const dialog = () => screen.getByRole('dialog');
const inDialog = (name: string) => within(dialog()).getByRole('textbox', { name });

beforeEach(async () => {
  // What the dialogs are made of is there, so that a slow machine changes nothing.
  await import('@/app/fileEditor/PricesDialogs');
  await import('@/app/store/priceFiles');
  await Promise.all(languages.map(loadProductWords));
  window.localStorage.clear();
  window.sessionStorage.clear();
  // The test document has no modal dialogs.
  HTMLDialogElement.prototype.showModal ??= vi.fn();
});

describe('prices of one’s own', () => {
  it('are offered where the published ones are old, with where today’s are told', async () => {
    const { said } = await open();
    expect(screen.getByText(/The newest published prices are \d+ years old/)).toHaveTextContent(
      'QueryCreateInstancePrice',
    );
    expect(screen.getByRole('button', { name: said.type })).toBeInTheDocument();
  });

  it('are typed for each way of billing, and the answer calculates with them and says so', async () => {
    const { press, said, store, list } = await open();
    await press(said.type);
    await screen.findByRole('dialog');
    const month = within(dialog()).getByRole('group', { name: 'monthly' });
    fill(inDialog('Currency'), 'EUR');
    fill(inDialog('Name'), 'Offer 18');
    fill(within(month).getByRole('textbox', { name: 'CU' }), '31.5551');
    await press('Use these prices');
    expect(within(month).getByRole('textbox', { name: 'CU' })).toHaveAccessibleDescription(
      /Must have at most 2 decimals/,
    );
    fill(within(month).getByRole('textbox', { name: 'CU' }), '31.5');
    await press('Use these prices');
    await allShown();
    expect(screen.queryByRole('dialog')).toBeNull();
    const { plan } = store.getState();
    expect(findOwnPrices(plan.priceList)).toMatchObject({ platform: 'flink-managed' });
    expect(list()).toHaveDisplayValue('Offer 18');
    const answer = screen.getByRole('region', { name: 'Answer' });
    expect(answer).toHaveTextContent('3,213 EUR');
    expect(answer).toHaveTextContent(/Own prices “Offer 18” of \d{4}-\d\d-\d\d/);
  });

  it('say at its field what is typed wrong, before they are used, and nothing of what is empty', async () => {
    const { press, said } = await open();
    await press(said.type);
    await screen.findByRole('dialog');
    expect(inDialog('Currency')).toBeValid();
    fill(inDialog('Currency'), 'euro');
    expect(inDialog('Currency')).toHaveAccessibleDescription(/three capital letters/);
    const month = within(dialog()).getByRole('group', { name: 'monthly' });
    expect(within(month).getByRole('textbox', { name: 'CU' })).toBeValid();
    expect(within(dialog()).queryByText(/to correct before/)).toBeNull();
  });

  it('come from a file, and take its billing', async () => {
    const { give, store } = await open();
    await give(JSON.stringify(prices));
    await waitFor(() => expect(store.getState().plan.billing).toBe('pay-as-you-go'));
    expect(screen.getByRole('region', { name: 'Answer' })).toHaveTextContent('7.14 EUR');
  });

  it('of another product are kept for the Products page', async () => {
    const { give, store } = await open('#/size?qps=5&complexity=simple');
    const before = store.getState().plan;
    await give(JSON.stringify({ ...prices, name: 'Offer 19' }));
    expect(store.getState().plan).toBe(before);
    await waitFor(() => expect(store.getState().lists).toHaveLength(1));
    expect(screen.getByText(/prices of another product, Fully managed Flink/)).toBeInTheDocument();
  });

  it('that cannot be used are refused with every problem, and corrected on the page', async () => {
    const { give, press, store } = await open(link, 'zh-CN');
    const before = store.getState().plan;
    const [column] = prices.columns;
    const columns = [{ ...column, workers: { cu: 0.071, kpu: 5 } }];
    await give(JSON.stringify({ ...prices, columns, colour: 1 }), '价格.json');
    await screen.findByRole('dialog');
    expect(dialog()).toHaveTextContent('“价格.json”中的价格目前无法使用');
    expect(dialog()).toHaveTextContent('columns.0.workers.cu');
    expect(store.getState().plan).toBe(before);
    await press('在此修改');
    expect(inDialog('CU')).toHaveValue('0.071');
    expect(dialog()).toHaveTextContent('colour');
    expect(dialog()).toHaveTextContent('columns.0.workers.kpu');
  });

  it('that are being typed are there again', async () => {
    const { press, said } = await open();
    await press(said.type);
    await screen.findByRole('dialog');
    fill(inDialog('Name'), 'half');
    await press('Close');
    await press(said.type);
    await screen.findByRole('dialog');
    expect(inDialog('Name')).toHaveValue('half');
  });
});
