import { expect } from '@playwright/test';
import { expectAccessible } from './axe';
import { journeyIn } from './journeyIn';
import { spoken } from './spoken';
import { test } from './test';

const load = '#/size?w=orders~120000~complex&w=clicks~9000~complex~2000';

for (const language of ['en', 'zh-CN'] as const) {
  test(`a rate is found by operators, by keyboard alone, in ${language}${journeyIn('en', language)}`, async ({
    visit,
  }) => {
    const size = await visit({ words: spoken[language], context: { locale: language } });
    const { page, words } = size;
    const { keyboard } = page;
    await size.open(load);
    const row = size.workload(1);
    await row.whichRate.focus();
    await keyboard.press('Enter');
    await expect(size.operator('window-join')).toBeFocused();
    await expect(size.useRate).toBeDisabled();
    await size.operator('session-window').focus();
    await keyboard.press('Space');
    await expect(size.rateFound).toContainText(words.rates.perCu(2_100));
    await expect(size.rateDialog).toContainText(words.operators.ours);
    await size.evidence.focus();
    await keyboard.press('Enter');
    await expect(size.rateDialog).toContainText(words.operators.conditions);
    await expectAccessible(page, 'the operators of a job');
    await size.useRate.focus();
    await keyboard.press('Enter');
    await expect(size.rateDialog).toBeHidden();
    await expect(row.whichRate).toBeFocused();
    await expect(row.rate).toHaveValue('2,100');
    await expect(page).toHaveURL(/orders~120000~complex~2100&/);
    // The user may still slide.
    await row.slider.focus();
    await keyboard.press('ArrowRight');
    await expect(row.rate).toHaveValue('2,200');

    await row.whichRate.focus();
    await keyboard.press('Enter');
    await expect(size.rateDialog).toBeVisible();
    await keyboard.press('Escape');
    await expect(size.rateDialog).toBeHidden();
    await expect(row.whichRate).toBeFocused();
    await expect(row.rate).toHaveValue('2,200');
  });

  test(`a rate is calibrated from a table and from a file, by keyboard alone, in ${language}`, async ({
    visit,
  }) => {
    const size = await visit({ words: spoken[language], context: { locale: language } });
    const { page, words } = size;
    const { keyboard } = page;
    await size.open(load);
    await size.workload(1).whichRate.focus();
    await keyboard.press('Enter');
    await size.rateWay('operators').focus();
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await expect(size.rateWay('jobs')).toBeFocused();
    await keyboard.press('Tab');
    await expect(size.jobs).toBeFocused();
    await keyboard.insertText(
      'orders,18000,10,75\nclicks,9500,5,80\nviews,4400,2,90\nads,60000,30,85\nidle,9000,10,3\nbad,none,4,50',
    );
    await expect(size.rateFound).toContainText(words.rates.perCu(2_400));
    await expect(size.rateFound).toContainText(words.jobs.found(5, 1, 1));
    await expect(size.rateDialog).toContainText(words.jobs.row(5, 'idle'));
    await expect(size.rateDialog).toContainText(words.jobs.row(6, 'bad'));
    await expectAccessible(page, 'measured jobs');
    await page.setViewportSize({ width: 360, height: 740 });
    await expectAccessible(page, 'measured jobs at 360 px');
    await size.rateForAll(2).focus();
    await keyboard.press('Enter');
    await expect(size.rateDialog).toBeHidden();
    await expect(size.workload(1).whichRate).toBeFocused();
    await expect(size.workload(2).kind).toHaveValue('measured');
    await expect(page).toHaveURL(/clicks~9000~measured~2400/);
    await size.undo.focus();
    await keyboard.press('Enter');
    await expect(page).toHaveURL(/clicks~9000~complex~2000/);

    await size.workload(2).whichRate.focus();
    await keyboard.press('Enter');
    await size.rateWay('jobs').check();
    await expect(size.jobs).toHaveValue(/^orders,18000/);
    await size.jobsFile.setInputFiles({
      name: 'jobs.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('job;records/s;CU;CPU\na;6000;4;50 %\n'),
    });
    await expect(size.rateFound).toContainText(words.rates.perCu(3_000));
    await size.useRate.focus();
    await keyboard.press('Enter');
    await expect(size.workload(2).whichRate).toBeFocused();
    await expect(page).toHaveURL(/orders~120000~complex.*clicks~9000~measured~3000/);
  });
}
