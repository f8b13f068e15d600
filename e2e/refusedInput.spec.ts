import { expect, type Locator } from '@playwright/test';
import { test } from './test';

const fourKinds =
  '#/size?w=cautious~120000~complex~3000&w=pilot~36000~measured~2000&r=estate~12~64&w=plain~400000~simple';

test('nonsense in any field is kept, explained beside it, and harms no answer', async ({
  size,
}) => {
  await size.open(fourKinds);
  const good = await size.sentence.innerText();
  /** A figure that can be read but not taken is written in the usual way, as any other. */
  const refuse = async (
    field: Locator,
    text: string,
    message: RegExp,
    mended: string,
    kept = text,
  ) => {
    await test.step(`"${text.slice(0, 20)}" is refused: ${message}`, async () => {
      await field.fill(text);
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveAccessibleDescription(message);
      await field.blur();
      await expect(field).toHaveValue(kept);
      await expect(size.warning).toContainText(/field/);
      await expect(size.staleLabel).toBeVisible();
      await expect(size.sentence).toHaveText(good);
      await size.showField.click();
      await expect(field).toBeFocused();
      await field.fill(mended);
      await expect(field).not.toHaveAttribute('aria-invalid');
      await expect(field).toHaveAccessibleDescription('');
      await expect(size.warning).toBeHidden();
      await expect(size.staleLabel).toBeHidden();
      await expect(size.sentence).toHaveText(good);
    });
  };
  const unreadable = /Cannot be read as a number/;
  const [complex, measured, estate] = [size.workload(1), size.workload(2), size.workload(3)];
  await refuse(complex.load, '12x', unreadable, '120,000');
  await refuse(complex.load, '', /Enter a number/, '120000');
  await refuse(complex.load, '-5', /not be negative/, '120k');
  await refuse(complex.load, '1,5', /comma separates thousands/, '12万');
  await refuse(complex.load, '1e13', /at most 1,000,000,000,000/, '120k', '10,000,000,000,000');
  await refuse(complex.rate, '999', /at least 1,000/, '3000');
  await refuse(complex.rate, '5,001', /at most 5,000/, '3k');
  await refuse(measured.rate, '0', /above 0/, '2000');
  await refuse(measured.rate, 'fast', unreadable, '2000');
  await refuse(estate.cores, 'twelve', unreadable, '12');
  await refuse(estate.cores, '2m', /at most 1,000,000/, '12 cores', '2,000,000');
  await refuse(estate.memory, '64 bananas', unreadable, '64 GB');
  await refuse(size.headroom, '2,000', /at most 1,000/, '0');
  await refuse(size.title, 'T'.repeat(121), /at most 120 characters/, 'T'.repeat(120));
  await refuse(complex.name, 'N'.repeat(121), /at most 120 characters/, 'cautious');
  await refuse(complex.project, 'P'.repeat(121), /at most 120 characters/, '');
});

test('a figure that people read in two ways is asked for, by keyboard as well', async ({
  size,
  page,
}) => {
  await size.open(fourKinds);
  const { load, row } = size.workload(1);
  await load.fill('25.000');
  await expect(load).toHaveAccessibleDescription(/Is it 25 or 25,000\?/);
  await load.blur();
  await expect(load).toHaveValue('25.000');
  await expect(size.staleLabel).toBeVisible();
  await load.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(row.getByRole('button', { name: '25,000', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(load).toBeFocused();
  await expect(load).toHaveValue('25,000');
  await expect(load).not.toHaveAttribute('aria-invalid');
  await expect(page).toHaveURL(/w=cautious~25000~complex/);
  await load.fill('1.234,5');
  await row.getByRole('button', { name: '1,234.5', exact: true }).click();
  await expect(page).toHaveURL(/w=cautious~1234.5~complex/);
  // A long text neither blocks the page nor is lost.
  const long = `1 ${'% '.repeat(30_000)}x`;
  await load.fill(long);
  await expect(load).toHaveAccessibleDescription('Must have at most 400 characters.');
  await expect(load).toHaveValue(long);
});

test('several wrong fields are counted, and shown one after the other', async ({ size }) => {
  await size.open(fourKinds);
  await size.workload(4).load.fill('many');
  await size.headroom.fill('none');
  await size.workload(1).load.fill('few');
  await expect(size.warning).toContainText('3 fields');
  await size.showField.click();
  await expect(size.workload(1).load).toBeFocused();
  await size.workload(1).load.fill('120k');
  await expect(size.warning).toContainText('2 fields');
  await size.showField.click();
  await expect(size.workload(4).load).toBeFocused();
  await size.workload(4).load.fill('400k');
  await size.showField.click();
  await expect(size.headroom).toBeFocused();
  await size.headroom.fill('0');
  await expect(size.warning).toBeHidden();

  await size.add.click();
  await size.workload(5).load.fill('oops');
  await expect(size.warning).toBeVisible();
  await size.workload(5).remove.click();
  await expect(size.warning).toBeHidden();
});

test('a wrong field on another page of workloads is found by "Show it"', async ({ size }) => {
  const rows = Array.from({ length: 60 }, (_, i) => `w=job${i}~${1000 + i}~simple`).join('&');
  await size.open(`#/size?${rows}`);
  await size.workload(2).load.fill('wrong');
  await size.button('Next workloads').click();
  await size.button('Next workloads').click();
  await expect(size.workload(51).load).toBeVisible();
  await size.showField.click();
  await expect(size.workload(2).load).toBeFocused();
});

test('where the browser refuses to copy, the link lies selected in a dialog', async ({ visit }) => {
  const size = await visit({
    prepare: (context) =>
      context.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
        });
      }),
  });
  await size.open('#/size?qps=50000&complexity=simple');
  await size.copyLink.click();
  await expect(size.refusedCopy).toContainText('The browser refused to copy');
  const link = size.refusedCopy.getByRole('textbox');
  await expect(link).toHaveValue(
    /#\/size\?v=1&c=\w{6}&qps=50000&complexity=simple&was=5~2~4c16g~3~4c16g~4250~2021-06-09~2$/,
  );
  await expect(link).toBeFocused();
  const selected = await link.evaluate((area) => {
    const { value, selectionStart, selectionEnd } = area as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  await expect(link).toHaveValue(selected);
  await size.close.click();
  await expect(size.refusedCopy).toBeHidden();
  await expect(size.copyLink).toBeFocused();
});

for (const [name, breakStorage] of [
  [
    'blocked',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    },
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
] as const) {
  test(`the page works where the browser's storage is ${name}`, async ({ visit }) => {
    const size = await visit({ prepare: (context) => context.addInitScript(breakStorage) });
    await size.open();
    await size.theme.selectOption('dark');
    await expect(size.page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await size.language.selectOption('zh-CN');
    await expect(size.page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await expect(size.sentence).toHaveText('7 台 24 核 96 GB Slave，3 台 8 核 32 GB Master');
  });
}
