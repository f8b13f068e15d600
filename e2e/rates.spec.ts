import { expect } from '@playwright/test';
import { expectAccessible } from './axe';
import { spoken } from './spoken';
import { test } from './test';

const load = '#/size?w=orders~120000~complex&w=clicks~9000~complex~2000';

for (const language of ['en', 'zh-CN'] as const) {
  test(`a rate is found by operators, by keyboard alone, in ${language} @journey`, async ({
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
}
