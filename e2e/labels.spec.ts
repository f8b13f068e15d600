import { expect } from '@playwright/test';
import { share as said } from '@/core/words/share/en';
import { sharePage } from './sharePage';
import { test } from './test';

const orders = '#/share?title=Orders&w=orders~120000~complex~3000~core';

test('labels stay on this device until they are put in the link @everyEngine', async ({
  size,
  page,
  visit,
}) => {
  const share = sharePage(size);
  await share.open(orders);
  await share.fill({ title: 'Offer', customer: 'Acme', author: 'Ann', remark: 'Draft' });
  for (const text of ['Customer: Acme', 'Author: Ann', 'Remark: Draft', 'Plan: Orders']) {
    await expect(share.sheet).toContainText(text);
  }
  await expect(page.getByText(said.labels.inLinkOff)).toBeVisible();
  expect(page.url()).not.toContain('Acme');
  expect(await share.address.inputValue()).not.toContain('Acme');
  await page.reload();
  await share.whole();
  await expect(share.field('remark')).toHaveValue('Draft');
  await expect(share.sheet.getByRole('heading', { level: 1 })).toHaveText('Offer');

  await share.inLink.check();
  await expect(page.getByText(said.labels.inLinkOn)).toBeVisible();
  await expect(page).toHaveURL(/customer=Acme/);
  await expect(share.address).toHaveValue(/proposal=Offer&customer=Acme&author=Ann&remark=Draft/);
  await share.field('remark').fill('Final');
  await expect(page).toHaveURL(/remark=Final/);
  await page.reload();
  await share.whole();
  await expect(share.inLink).toBeChecked();
  await expect(share.brought).toBeHidden();
  const link = await share.address.inputValue();

  const other = sharePage(await visit());
  await other.open(new URL(link).hash.replace('#/size', '#/share'));
  await expect(other.brought).toBeVisible();
  await expect(other.sheet).toContainText('Remark: Final');

  await share.inLink.uncheck();
  await expect(page).not.toHaveURL(/Acme/);
  await expect(share.sheet).toContainText('Remark: Final');
});

test('a label that is too long stays in its field and is told', async ({ size }) => {
  const share = sharePage(size);
  await share.open(orders);
  const remark = share.field('remark');
  await remark.fill('x'.repeat(500));
  await expect(remark).not.toHaveAttribute('aria-invalid', 'true');
  await remark.press('End');
  await remark.pressSequentially('y');
  await expect(remark).toHaveValue(`${'x'.repeat(500)}y`);
  await expect(remark).toHaveAccessibleDescription(said.labels.tooLong('500'));
  await expect(share.sheet).toContainText(`Remark: ${'x'.repeat(500)}`);
  await expect(share.sheet).not.toContainText('xy');
  await remark.press('Backspace');
  await expect(remark).toHaveAccessibleDescription('');
});

for (const [name, told] of [
  ['QuotaExceededError', said.labels.full],
  ['SecurityError', said.labels.blocked],
] as const) {
  test(`labels work where storage throws a ${name}, and that is told`, async ({ visit }) => {
    const size = await visit({
      prepare: (context) =>
        context.addInitScript(
          ([error]) => {
            Storage.prototype.setItem = () => {
              throw new DOMException('no', error);
            };
          },
          [name],
        ),
    });
    const share = sharePage(size);
    await share.open(orders);
    await expect(size.page.getByText(told)).toBeHidden();
    await share.field('customer').fill('Acme');
    await expect(size.page.getByRole('alert').filter({ hasText: told })).toBeVisible();
    await expect(share.sheet).toContainText('Customer: Acme');
    const md = await share.save(said.download.nameOf(said.download.text, 'MD'));
    expect(md.text).toContain('**Customer**: Acme');
    await share.tab('size').click();
    await size.sentence.waitFor();
    await share.tab('share').click();
    await expect(share.field('customer')).toHaveValue('Acme');
  });
}

test('labels stand on the printed Size view too, with day, version, link and code', async ({
  size,
  page,
}) => {
  const share = sharePage(size);
  await share.open(orders);
  await share.fill({ title: 'Offer', customer: 'Acme' });
  await share.tab('size').click();
  await size.whole();
  await page.emulateMedia({ media: 'print' });
  // As the browser does before it prints, once the part that writes the head has come.
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(size.answer).toContainText('Offer', { timeout: 250 });
  }).toPass();
  for (const part of [/Customer: Acme/, /Made with: StreamSizer \d/, /Date: \d{4}-\d\d-\d\d/]) {
    await expect(size.answer.getByText(part)).toBeVisible();
  }
  await expect(size.answer.getByText(/Link: http\S+#\/size\?\S+orders/)).toBeVisible();
  await expect(size.answer.getByRole('img', { name: 'Link' })).toBeVisible();
});

test('the whole way is open to the keyboard', async ({ size, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const share = sharePage(size);
  await share.open(orders);
  const tabTo = async (target: ReturnType<typeof share.button>) => {
    for (let i = 0; i < 60; i += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('not reached by Tab');
  };
  await tabTo(share.field('customer'));
  await page.keyboard.type('Acme');
  await tabTo(share.inLink);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/customer=Acme/);
  await tabTo(share.copy(said.copy.md));
  await page.keyboard.press('Enter');
  await expect(share.copied(said.copy.md)).toBeVisible();
  await tabTo(share.file(said.download.data, 'CSV'));
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await saving).suggestedFilename()).toMatch(/^Orders .*\.csv$/);
  await tabTo(share.button(said.link.copy));
  await page.keyboard.press('Enter');
  await expect(share.copied(said.link.name)).toBeVisible();
  await tabTo(share.preview(said.preview.document));
  await page.keyboard.press('ArrowRight');
  await expect(share.sheet).toBeHidden();
});
