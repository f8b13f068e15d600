import { expect } from '@playwright/test';
import { refuseCopies } from './refuseCopies';
import { test } from './test';

test('where the browser refuses to copy, the link lies selected in a dialog', async ({ visit }) => {
  const size = await visit({
    prepare: refuseCopies,
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
