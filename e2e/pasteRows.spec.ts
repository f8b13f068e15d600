import { expect, type Page } from '@playwright/test';
import { sizePage } from './sizePage';
import { spoken } from './spoken';
import { test } from './test';

const tables = {
  en: [
    'Team\tJob name\tPeak records/s\tType\tCount\tRemark',
    'pay\torders\t25.000\tJOIN\t5\tlate',
    'pay\tclicks\t1.234,5\tfilter\t1\t',
    'web\tviews\t40k\tpurple\t1\t',
    '\tTotal\t66.234,5\t\t7\t',
  ],
  'zh-CN': [
    '部门\t作业名称\t峰值条数\t作业类型\t数量\t备注',
    '支付\torders\t25.000\t双流关联\t5\t晚到',
    '支付\tclicks\t1.234,5\t过滤\t1\t',
    '前端\tviews\t4万\t紫色\t1\t',
    '\t合计\t66.234,5\t\t7\t',
  ],
} as const;

const heads = {
  en: { team: 'Team', remark: 'Remark', word: 'purple' },
  'zh-CN': { team: '部门', remark: '备注', word: '紫色' },
} as const;

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, isThere: () => Promise<boolean>) {
  for (let i = 0; i < 60 && !(await isThere()); i += 1) await page.keyboard.press('Tab');
  expect(await isThere()).toBe(true);
}

for (const language of ['en', 'zh-CN'] as const) {
  test(`a pasted table says what it was taken for and is changed by keyboard, in ${language}`, async ({
    page,
  }) => {
    const words = spoken[language];
    const { pasteRows, plan } = words;
    const size = sizePage(page, words);
    const { team, remark, word } = heads[language];
    await size.open(`#/size?lang=${language}`);
    await size.paste.focus();
    await page.keyboard.press('Enter');
    await expect(size.rows).toBeFocused();
    // Typed tabs leave the field, so the table comes as a paste brings it.
    await page.keyboard.insertText(tables[language].join('\n'));

    await expect(size.takenFor(team)).toHaveValue('project');
    await expect(size.takenFor(remark)).toHaveValue('');
    await expect(size.pasteDialog).toContainText(pasteRows.notUsed([remark]));
    await expect(size.pasteDialog).toContainText(pasteRows.copies(3, 7));
    const total = { position: 5, label: language === 'en' ? 'Total' : '合计' };
    await expect(size.pasteDialog).toContainText(pasteRows.totals([total], false));
    await expect(size.pasteDialog).toContainText(pasteRows.undecided(1));
    await expect(size.append).toBeDisabled();
    await expect(size.replace).toBeDisabled();

    const isOn = (name: string) => () =>
      page.evaluate((label) => {
        const { activeElement } = document;
        return (activeElement as HTMLSelectElement)?.labels?.[0]?.textContent === label;
      }, name);
    await tabTo(page, isOn(pasteRows.takenFor(team)));
    await size.takenFor(team).selectOption('');
    await expect(size.pasteDialog).toContainText(pasteRows.notUsed([team, remark]));
    await size.takenFor(team).selectOption('project');
    await tabTo(page, isOn(pasteRows.takenFor(word)));
    // The closed list answers to arrows: simple work is its second entry.
    await page.keyboard.press('ArrowDown');
    await expect(size.takenFor(word)).toHaveValue('simple');
    await expect(size.append).toBeEnabled();
    await tabTo(page, isOn(pasteRows.doubtful('25.000')));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const become = page.getByRole('table', { name: pasteRows.become(3, 3) });
    await expect(become.getByRole('row').nth(1)).toContainText('orders');
    await expect(become.getByRole('row').nth(1)).toContainText('25,000');
    await tabTo(page, () => size.replace.evaluate((one) => one === document.activeElement));
    await page.keyboard.press('Enter');

    await expect(size.pasteDialog).toBeHidden();
    await expect(size.workloads).toHaveCount(3);
    await expect(size.workload(1).name).toHaveValue('orders');
    await expect(size.workload(1).kind).toHaveValue('complex');
    await expect(size.workload(1).load).toHaveValue('25,000');
    await expect(size.workload(2).load).toHaveValue('1,234.5');
    await expect(size.workload(3).kind).toHaveValue('simple');
    await expect(size.workload(3).project).toHaveValue(language === 'en' ? 'web' : '前端');
    await expect(page.getByText(plan.pasteReplaced(3))).toBeVisible();
    await expect(page).toHaveURL(/w=orders~25000~complex~[^&]*~5(&|$)/);
  });
}

test('a table of ten thousand rows and a hostile one keep the dialog alive', async ({
  size,
  page,
  context,
}) => {
  const { words } = size;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await size.open();
  // Into a new dialog each time: browsers are slow to take thousands of lines out of a field.
  const paste = async (text: string) => {
    await page.keyboard.press('Escape');
    await expect(size.pasteDialog).toBeHidden();
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await size.paste.click();
    await expect(size.rows).toBeFocused();
    await page.keyboard.press('ControlOrMeta+v');
  };
  const rows = Array.from({ length: 10_000 }, (_, i) => `job ${i}\t${i}.500\tsimple\t\tteam`);
  const said = size.pasteDialog.getByRole('status');
  await paste(rows.join('\n'));
  await expect(said).toHaveText(`10,000 workloads${words.pasteRows.tooMany(10_000)}`);
  await expect(size.append).toBeDisabled();
  await expect(size.replace).toBeEnabled();
  await paste(`a\t1 ${'% '.repeat(20_000)}x\tsimple`);
  await expect(said).toHaveText('1 workload');
  await expect(size.pasteDialog.getByRole('list')).toContainText(words.pasteRows.unread([1]));
  await paste(`${'x'.repeat(2_000)}\n`.repeat(501));
  await expect(said).toContainText(words.pasteRows.tooLong(1_000_000));
});
