import { expect } from '@playwright/test';
import { languages } from '@/core/words/language';
import { expectAccessible } from './axe';
import { spoken } from './spoken';
import { test } from './test';

/** 100 CU of complex work, with what is typed on each page that looks further at a plan. */
const pages = [
  ['leaving', 'leave=start~2027-01-01~weeks~8~bill~20000'],
  ['products', 'fx=CNY~2026-11-20~EUR~7'],
  ['risk', 'risk=down~1~checkpoint~0~partitions~50'],
  [
    'road',
    'growth=8%25&start=2027-01-01&horizon=24&milestone=2027-06-01~200000&event=2027-11-11T00%3A00~24~3~~11.11&budget=40000~month',
  ],
] as const;

for (const language of languages) {
  for (const [view, typed] of pages) {
    test(`the page ${view} passes axe in both colours and on a phone, in ${language}`, async ({
      visit,
    }) => {
      const words = spoken[language];
      const size = await visit({ words });
      const { page } = size;
      await size.open(`#/${view}?w=orders~100000~complex~1000&${typed}&lang=${language}`);
      await expect(page.getByRole('textbox').first()).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page, colorScheme);
      }
      await page.setViewportSize({ width: 360, height: 800 });
      await expectAccessible(page, '360 px, dark');
    });
  }
}
