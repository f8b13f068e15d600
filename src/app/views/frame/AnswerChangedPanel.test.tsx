import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { usePlanStore } from '@/app/store/storeContext';
import { renderInPage } from '@/app/testing/renderInPage';
import type { Language } from '@/core/words/language';
import { LinkNoticePanel } from './LinkNoticePanel';

/** 120,000 ÷ 3,000 = 40 CU; 7 × 6 = 42 under 4c16g Masters: 7 × 1,450 + 3 × 850 = 12,700. */
const base = '#/size?qps=120000&complexity=complex&rate=3000&pick=8c32g';

async function open(link: string, language: Language = 'en') {
  return renderInPage(<Notice />, link, language);
}

/** What the page shows of a notice. */
function Notice() {
  const notice = usePlanStore((state) => state.notice);
  return notice ? <LinkNoticePanel notice={notice} /> : null;
}

/** [what has changed, the stamp in the link, what is said of it] */
const changes = [
  [
    'older prices',
    '40~7~8c32g~3~4c16g~16095.66~2020-10-27~2',
    {
      en: [
        '16,095.66 CNY a month',
        '12,700 CNY a month',
        'Reason: the answer then used the price list of 2020-10-27; it now uses that of 2021-06-09.',
      ],
      'zh-CN': [
        '16,095.66 元/月',
        '12,700 元/月',
        '原因：当时采用 2020-10-27 的价目表，现在采用 2021-06-09 的价目表。',
      ],
    },
  ],
  [
    'other rules',
    '58~11~8c32g~3~4c16g~18500~2021-06-09~7',
    {
      en: [
        '58 CU needed',
        '40 CU needed',
        '11 × 8-core 32 GB Slaves',
        '7 × 8-core 32 GB Slaves',
        'Reason: the sizing rules have changed from version 7 to version 2.',
      ],
      'zh-CN': [
        '需 58 CU',
        '需 40 CU',
        '11 台 8 核 32 GB Slave',
        '7 台 8 核 32 GB Slave',
        '原因：选型规则由第 7 版变为第 2 版。',
      ],
    },
  ],
  [
    'nothing on record',
    '40~7~8c32g~1~4c16g~11000~2021-06-09~2',
    {
      en: [
        '1 × 4-core 16 GB Master',
        '3 × 4-core 16 GB Masters',
        'Reason: neither the prices nor the rules have changed, so the link was written or changed by hand.',
      ],
      'zh-CN': [
        '1 台 4 核 16 GB Master',
        '3 台 4 核 16 GB Master',
        '原因：价目表和选型规则均未变更，链接可能是手工编写或被改动过。',
      ],
    },
  ],
] as const;

describe.each(['en', 'zh-CN'] as const)('in %s, a link whose answer has changed', (language) => {
  it.each(changes)('by %s shows was, now and why', async (_, was, says) => {
    const { words, user } = await open(`${base}&was=${was}`, language);
    const notice = screen.getByRole('alert');
    expect(notice).toHaveTextContent(words.stamp.heading);
    const terms = within(notice).getAllByRole('term');
    expect(terms.map(({ textContent }) => textContent)).toEqual([
      words.stamp.sides.was,
      words.stamp.sides.now,
    ]);
    expect(within(notice).getAllByRole('definition')).toHaveLength(8);
    for (const text of says[language]) expect(within(notice).getByText(text)).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.link.dismiss }));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

it('keeps the unit of an hourly price, and of dollars', async () => {
  const { unmount } = await open(
    '#/size?qps=50000&complexity=simple&billing=pay-as-you-go&was=5~9~8c32g~3~4c16g~7~2021-06-09~1',
  );
  expect(screen.getByRole('alert')).toHaveTextContent('7 CNY an hour');
  expect(screen.getByRole('alert')).toHaveTextContent(/11\.15 CNY an hour/);
  unmount();
  await open(
    '#/size?qps=50000&complexity=simple&prices=intl-tokyo-2020-11&was=5~2~4c16g~3~4c16g~~~1',
  );
  const notice = screen.getByRole('alert');
  expect(notice).toHaveTextContent('not priced');
  expect(notice).toHaveTextContent(/935\.80 USD a month/);
  expect(notice).toHaveTextContent(
    'the answer then used the price list of an unknown date; it now uses that of 2021-05-07',
  );
});

it('says nothing where other prices and rules gave the same answer', async () => {
  await open(`${base}&was=40~7~8c32g~3~4c16g~12700~2019-01-01~9`);
  expect(screen.queryByRole('alert')).toBeNull();
});
