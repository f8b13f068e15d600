import { expect } from '@playwright/test';
import { sizePage } from './sizePage';
import { spoken } from './spoken';
import { test } from './test';

const chineseSentence = '7 台 24 核 96 GB Slave，3 台 8 核 32 GB Master';

test('the language comes from the link, else from an earlier choice, else from the browser', async ({
  visit,
}) => {
  const english = await visit({ context: { locale: 'fr-FR' } });
  await english.open();
  await expect(english.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(english.sentence).toContainText('Slaves and 3 ×');

  const byBrowser = await visit({ context: { locale: 'zh-CN' }, words: spoken['zh-CN'] });
  await byBrowser.open();
  await expect(byBrowser.page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(byBrowser.page).toHaveTitle(
    '订单平台 · StreamSizer · 阿里云实时计算 Blink 独享模式集群',
  );
  await expect(byBrowser.sentence).toHaveText(chineseSentence);
  await expect(byBrowser.price).toHaveText('32,000 元');
  await expect(byBrowser.workload(1).name).toHaveValue('订单关联');

  await byBrowser.open('#/size?qps=50000&complexity=simple&lang=en');
  await byBrowser.page.reload();
  await expect(byBrowser.page.locator('html')).toHaveAttribute('lang', 'en');

  const byLink = await visit({ words: spoken['zh-CN'] });
  await byLink.open('#/size?qps=50000&complexity=simple&lang=zh-CN');
  await expect(byLink.page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(byLink.standing('能承载该方案且价格最低的集群')).toBeVisible();
  await expect(byLink.figures.nth(1)).toHaveText('6 CU');
  await byLink.workload(1).load.fill('12万');
  await expect(byLink.page).toHaveURL(/qps=120000.*lang=zh-CN&was=[\w~.-]+$/);
  await byLink.open('#/size?qps=60000&complexity=simple&lang=en');
  await expect(byLink.page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a chosen language is kept, travels in the link and leaves what was typed alone @journey', async ({
  size,
  page,
  context,
  visit,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await size.open();
  await size.workload(1).load.fill('12万');
  await size.workload(2).load.fill('12x');
  await size.headroom.fill('25');
  await expect(size.warning).toBeVisible();
  await size.language.selectOption('zh-CN');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');

  const chinese = sizePage(page, spoken['zh-CN']);
  await expect(chinese.sentence).toHaveText(chineseSentence);
  await expect(chinese.workload(2).load).toHaveValue('12x');
  await expect(chinese.workload(2).load).toHaveAccessibleDescription(/无法识别为数字/);
  await expect(chinese.headroom).toHaveValue('25');
  await chinese.workload(2).load.fill('40万');
  await expect(chinese.warning).toBeHidden();
  await expect(page).toHaveURL(/headroom=25.*lang=zh-CN&was=[\w~.-]+$/);
  await chinese.copyLink.click();
  await expect(page.getByText('链接已复制')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await visit({ words: spoken['zh-CN'] });
  await other.open(new URL(link).hash);
  await expect(other.sentence).toHaveText(await chinese.sentence.innerText());
  await expect(other.page.locator('html')).toHaveAttribute('lang', 'zh-CN');

  await chinese.open('#/size?qps=1000000&complexity=simple');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(chinese.workload(1).load).toHaveValue('1,000,000');
  await chinese.language.selectOption('en');
  await expect(size.workload(1).load).toHaveValue('1,000,000');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('./');
  await page.reload();
  await expect(size.sentence).toContainText('Slaves and 3 ×');
});

test('the theme comes from the link, else from an earlier choice, else from the system', async ({
  visit,
}) => {
  const isDark = 'rgb(19, 20, 22)';
  const isLight = 'rgb(255, 255, 255)';
  const size = await visit({ context: { colorScheme: 'dark' } });
  const { page } = size;
  const body = page.locator('body');
  await size.open('#/size?qps=50000&complexity=simple');
  await expect(body).toHaveCSS('background-color', isDark);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(body).toHaveCSS('background-color', isLight);
  await size.theme.selectOption('dark');
  await expect(body).toHaveCSS('background-color', isDark);
  await page.reload();
  await expect(body).toHaveCSS('background-color', isDark);
  await expect(size.theme).toHaveValue('dark');
  await size.open('#/size?qps=60000&complexity=simple&theme=light');
  await page.reload();
  await expect(body).toHaveCSS('background-color', isLight);
  await size.headroom.fill('10');
  await expect(page).toHaveURL(/headroom=10&theme=light&was=[\w~.-]+$/);
  await size.theme.selectOption('system');
  await expect(page).not.toHaveURL(/theme=/);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(body).toHaveCSS('background-color', isDark);
});
