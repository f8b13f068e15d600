import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { usePlanStore } from '@/app/store/storeContext';
import { allShown, renderInPage } from '@/app/testing/renderInPage';
import type { PriceFile } from '@/core/platforms/ownPrices/priceFile';
import { pricesOf } from '@/core/platforms/ownPrices/pricesOf';
import { languages } from '@/core/words/language';
import { LinkNoticePanel } from './LinkNoticePanel';

const file = (name: string, month: number): PriceFile => ({
  version: 1,
  platform: 'flink-managed',
  name,
  currency: 'CNY',
  date: '2026-11-20',
  columns: [{ billing: 'subscription', per: 'month', workers: { cu: month } }],
});

function Shown() {
  const notice = usePlanStore((state) => state.notice);
  return notice ? <LinkNoticePanel notice={notice} /> : null;
}

describe('the file of prices that a link waits for', () => {
  it.each(languages)('is opened at the notice that names it, in %s', async (language) => {
    const wanted = file(`waited for in ${language}`, 31.5);
    const { list } = pricesOf(wanted);
    const link = `#/size?qps=400000&complexity=simple&platform=flink-managed&prices=${list.id}`;
    const { store, user } = await renderInPage(<Shown />, link, language);
    await allShown();
    const give = async (one: object) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!input) throw new Error('there is no field for a file');
      await user.upload(input, new File([JSON.stringify(one)], 'a.json'));
      await allShown();
    };
    await give(file(`another in ${language}`, 20));
    expect(await screen.findByRole('status')).toHaveTextContent(`another in ${language}`);
    expect(store.getState().notice).toBeDefined();
    await give(wanted);
    await expect.poll(() => store.getState().plan.priceList).toBe(list.id);
    expect(store.getState().notice).toBeUndefined();
  });
});
