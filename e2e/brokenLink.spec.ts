import { expect } from '@playwright/test';
import type { LinkProblem } from '@/core/link/linkProblem';
import { expectedFor, linkOf, resultOf } from './command';
import { spoken } from './spoken';
import { test } from './test';

type Case = {
  readonly name: string;
  readonly hash: string;
  readonly says: readonly LinkProblem[];
  readonly keeps: { readonly rows: number; readonly firstLoad: string };
  readonly isExample?: boolean;
};

const threeRows =
  '#/size?v=1&w=orders~120000~complex~3000~core&w=clicks~400000~simple&w=totals~36000~measured~2000';

test('a damaged link says what was dropped and keeps what could be read @everyEngine', async ({
  size,
  page,
}) => {
  const whole = linkOf({
    title: 'Whole',
    workloads: [
      { name: 'orders', qps: 120_000, complexity: 'simple' },
      { name: 'clicks', qps: 30_000, complexity: 'simple' },
    ],
    headroomPercent: 25,
  });
  const cases: readonly Case[] = [
    {
      name: 'a cut readable link',
      hash: whole.slice(0, whole.indexOf('&headroom')),
      says: [{ code: 'changed', parameter: 'c' }],
      keeps: { rows: 2, firstLoad: '120,000' },
    },
    {
      name: 'an unknown parameter',
      hash: '#/size?qps=50000&complexity=simple&colour=blue',
      says: [{ code: 'unknown-parameter', parameter: 'colour', value: 'blue' }],
      keeps: { rows: 1, firstLoad: '50,000' },
    },
    {
      name: 'a value out of bounds',
      hash: '#/size?qps=50000&complexity=simple&headroom=2000&spare=-1',
      says: [
        { code: 'out-of-bounds', parameter: 'headroom', value: '2000' },
        { code: 'out-of-bounds', parameter: 'spare', value: '-1' },
      ],
      keeps: { rows: 1, firstLoad: '50,000' },
    },
    {
      name: 'a bad workload among good ones',
      hash: `${threeRows}&w=broken~lots~simple`,
      says: [{ code: 'bad-workload', parameter: 'w', value: 'broken~lots~simple' }],
      keeps: { rows: 3, firstLoad: '120,000' },
    },
    {
      name: 'a newer version',
      hash: '#/size?v=99&qps=50000&complexity=simple',
      says: [{ code: 'too-new', parameter: 'v', value: '99' }],
      keeps: { rows: 1, firstLoad: '50,000' },
    },
    {
      name: 'a page that does not exist',
      hash: '#/sise?qps=50000&complexity=simple',
      says: [{ code: 'unknown-view', parameter: 'view', value: 'sise' }],
      keeps: { rows: 1, firstLoad: '50,000' },
    },
    {
      name: 'nonsense after #',
      hash: '#%%%///???&&&===~~~',
      says: [],
      keeps: { rows: 3, firstLoad: '120,000' },
      isExample: true,
    },
    {
      name: 'a version alone',
      hash: '#/size?v=1&c=abc123',
      says: [{ code: 'no-workload', parameter: 'w' }],
      keeps: { rows: 3, firstLoad: '120,000' },
      isExample: true,
    },
  ];
  for (const { name, hash, says, keeps, isExample = false } of cases) {
    await test.step(name, async () => {
      await page.goto('about:blank');
      await size.open(hash);
      await expect(size.notice).toBeVisible();
      for (const problem of says) {
        await expect(size.notice).toContainText(spoken.en.link.problem(problem));
      }
      await expect(size.notice).toContainText(
        isExample ? spoken.en.link.example : spoken.en.link.kept,
      );
      await expect(size.workloads).toHaveCount(keeps.rows);
      await expect(size.workload(1).load).toHaveValue(keeps.firstLoad);
      await expect(size.sentence).toContainText('Slaves and 3 ×');
      await size.dismiss.click();
      await expect(size.notice).toBeHidden();
      await expect(size.sentence).toBeVisible();
    });
  }
});

test('a plan without an answer keeps its figures and says why', async ({ size, page }) => {
  const rows = Array.from({ length: 5 }, (_, i) => `w=job${i}~1e12~complex`).join('&');
  await size.open(`#/size?${rows}`);
  await expect(size.workloads).toHaveCount(5);
  await expect(size.workload(5).load).toHaveValue('1,000,000,000,000');
  await expect(size.form).toContainText('The plan needs more than 1,000,000,000 CU.');
  // This plan has no answer, so none is shown.
  await expect(size.sentence).toHaveText(spoken.en.unsized.heading);
  await expect(size.answer).not.toContainText('Slaves');
  await expect(page).toHaveURL(/w=job4~/);
  for (const position of [5, 4, 3, 2]) await size.workload(position).remove.click();
  await size.workload(1).load.fill('1m');
  await expect(size.warning).toBeHidden();
  await expect(page).toHaveURL(/qps=1000000&complexity=complex/);
  await expect(size.sentence).toHaveText(expectedFor(page.url()).sentence);
});

test('another link put into the open page is followed', async ({ size, page }) => {
  await size.open();
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, threeRows);
  await expect(size.workload(1).name).toHaveValue('orders');
  await expect(size.sentence).toHaveText(expectedFor(threeRows).sentence);
  await size.open('#/size?qps=50000&complexity=simple&colour=blue');
  await expect(size.notice).toBeVisible();
  await expect(size.workloads).toHaveCount(1);
  await size.open('#/size?qps=70000&complexity=simple');
  await expect(size.workload(1).load).toHaveValue('70,000');
  await expect(size.notice).toBeHidden();
  await page.goBack();
  await expect(size.workload(1).load).toHaveValue('50,000');
});

test('a plan too long for a readable link travels packed, and is never cut unnoticed', async ({
  size,
  page,
  visit,
}) => {
  const plan = {
    title: 'Many jobs',
    workloads: Array.from({ length: 300 }, (_, i) => ({
      name: `job number ${i + 1}`,
      project: `team ${i % 7}`,
      qps: 1_000 * (i + 1),
      complexity: i % 2 ? 'simple' : 'complex',
    })),
    headroomPercent: 15,
  };
  const link = linkOf(plan);
  expect(link).toMatch(/^#\/size\?v=1&z=[\w.~-]+$/);
  const need = `${resultOf(plan).demand.requiredCu.toLocaleString('en')} CU`;
  await size.open(link);
  await expect(size.notice).toBeHidden();
  await expect(size.sentence).toHaveText(expectedFor(link).sentence);
  await expect(size.form).toContainText(need);
  await expect(size.form).toContainText('1–25 of 300');
  // Rows have their true height once they have been near the window: then the button stays where it is.
  await size.button('Next workloads').scrollIntoViewIfNeeded();
  await size.button('Next workloads').click();
  await expect(size.workload(26).name).toHaveValue('job number 26');
  await size.headroom.fill('16');
  await expect(page).not.toHaveURL(new RegExp(`${link.slice(-20)}$`));
  await expect(page).toHaveURL(/z=/);
  const edited = new URL(page.url()).hash;
  const other = await visit();
  await other.open(edited);
  await expect(other.headroom).toHaveValue('16');
  await expect(other.sentence).toHaveText(expectedFor(edited).sentence);
  await expect(other.price).toHaveText(expectedFor(edited).price);

  await other.open(link.slice(0, -400));
  await expect(other.notice).toContainText('The link ends early');
  await expect(other.form).toContainText(/1–25 of (1|2)\d\d/);
  await expect(other.workload(1).load).toHaveValue('1,000');
  await other.open(`${link.slice(0, 60)}AAAAAAAA${link.slice(68)}`);
  await expect(other.notice).toBeVisible();
  await expect(other.sentence).toBeVisible();
});

test('a character that reverses the direction of writing is shown as a mark in messages about a link or a row, and reverses nothing', async ({
  size,
  page,
}) => {
  await page.goto(
    './#/size?w=%E2%80%AEsredro~120000~simple&w=clicks~5000~simple&colour=%E2%80%AEder',
  );
  await expect(page.getByRole('alert')).toContainText('“colour=[U+202E]der” is not known.');
  await size.workload(1).remove.click();
  await expect(page.getByText('Removed [U+202E]sredro')).toBeVisible();
});
