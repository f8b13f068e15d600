import { expect, type Locator } from '@playwright/test';
import { provisioning } from '@/core/platforms/blinkDedicated/provisioning/provisioning';
import { namedIn } from '@/core/provisioning/checklist/namedIn';
import { stepsOf } from '@/core/provisioning/checklist/steps';
import { expectedFor } from './command';
import { journeyIn } from './journeyIn';
import { provisionPage, provisionSpoken, titleOf } from './provisionPage';
import { spoken } from './spoken';
import { test } from './test';

/** Moves by the Tab key alone until the control has the focus. */
async function tabTo(control: Locator): Promise<void> {
  const page = control.page();
  for (let presses = 0; presses < 90; presses += 1) {
    if (await control.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(control, 'reached by Tab').toBeFocused();
}

for (const language of ['en', 'zh-CN'] as const) {
  const words = spoken[language];
  test(`the whole way to a new cluster is ticked by keyboard alone in ${words.language}, with a reload in the middle${journeyIn('en', language)} @everyEngine`, async ({
    visit,
  }) => {
    const said = provisionSpoken[language];
    const size = await visit({ context: { locale: language }, words });
    const provision = provisionPage(size, said);
    const { page, step } = provision;
    const { checklist } = said;
    const today = '2026-11-21';
    await page.clock.setFixedTime(`${today}T12:00:00Z`);
    const path = stepsOf(provisioning, 'new-cluster');
    const total = path.filter(({ occasional }) => !occasional).length;
    const title = (id: (typeof path)[number]['id']) => titleOf(said, id);
    const waiting = (id: (typeof path)[number]['id']) =>
      step(id).article.getByText(checklist.waitsFor(['']), { exact: false });

    await provision.open();
    await expect(provision.steps).toHaveCount(path.length);
    await expect(provision.progress(0, total)).toBeVisible();
    const texts = await provision.steps.allInnerTexts();
    for (const [i, { id, waitsFor }] of path.entries()) {
      const lines = texts[i]?.split('\n').map((line) => line.trim()) ?? [];
      expect(lines).toContain(title(id));
      if (waitsFor.length > 0) expect(lines).toContain(checklist.waitsFor(waitsFor.map(title)));
      else expect(texts[i]).not.toContain(checklist.waitsFor([]).trim());
    }

    const skip = () => page.getByRole('button', { name: words.header.skip });
    await tabTo(skip());
    await page.keyboard.press('Enter');
    const half = Math.floor(path.length / 2);
    let [finished, counted] = [0, total];
    const tick = async ({ id, occasional }: (typeof path)[number]) => {
      await tabTo(step(id).box);
      await expect(waiting(id), `what ${id} waits for`).toHaveCount(0);
      await page.keyboard.press('Space');
      await expect(step(id).box).toBeChecked();
      finished += 1;
      counted += occasional ? 1 : 0;
      await expect(provision.progress(finished, counted)).toBeVisible();
    };
    for (const one of path.slice(0, half)) await tick(one);

    const later = path[half + 1]?.id ?? 'await-cluster';
    const { toggle, status, blockedBy, owner, remark } = step(later);
    await tabTo(toggle);
    await page.keyboard.press('Enter');
    await tabTo(status);
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowDown');
    await expect(status).toHaveValue('blocked');
    await tabTo(blockedBy);
    await page.keyboard.type('no quota');
    await tabTo(owner);
    await page.keyboard.type('network team');
    await tabTo(remark);
    await page.keyboard.type('ask on Monday');
    await expect(page.getByText(checklist.progressMore(1, 0), { exact: true })).toBeVisible();
    await page.reload();

    await expect(provision.progress(finished, counted)).toBeVisible();
    const boxes = provision.steps.locator('> div > input');
    const ticked = () =>
      boxes.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked));
    expect(await ticked()).toEqual(path.map((_, i) => i < half));
    await tabTo(skip());
    await page.keyboard.press('Enter');
    await tabTo(toggle);
    await page.keyboard.press('Enter');
    await expect(status).toHaveValue('blocked');
    await expect(blockedBy).toHaveValue('no quota');
    await expect(owner).toHaveValue('network team');
    await expect(remark).toHaveValue('ask on Monday');
    await page.keyboard.press('Enter');
    await expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.down('Shift');
    await tabTo(step(path[half]?.id ?? 'await-cluster').box);
    await page.keyboard.up('Shift');
    for (const one of path.slice(half)) await tick(one);
    await expect(page.getByText(checklist.progressMore(1, 0), { exact: true })).toBeHidden();

    await expect(page.getByText(checklist.allDone, { exact: true })).toBeVisible();
    for (const id of ['fill-order', path.at(-1)?.id ?? 'narrow-role'] as const) {
      await step(id).open();
      await expect(step(id).date).toHaveValue(today);
    }
    await page.reload();
    await expect(provision.progress(counted, counted)).toBeVisible();
    expect(await ticked()).toEqual(path.map(() => true));
  });
}

test('the order line names the plan’s machines, and steps done with other values say so @journey', async ({
  size,
  page,
}) => {
  const provision = provisionPage(size);
  const { said, step } = provision;
  await provision.open();
  const { sentence, price } = expectedFor(page.url());
  await expect(page.getByText(sentence, { exact: true })).toBeVisible();
  await step('fill-order').open();
  await expect(step('fill-order').article).toContainText(price);
  for (const id of ['check-availability', 'fill-order', 'choose-bucket'] as const) {
    await step(id).box.check();
  }

  await provision.tab('size').click();
  await expect(page).toHaveURL(/#\/size\?/);
  await expect(size.sentence).toHaveText(sentence);
  await size.workload(1).load.fill('1.2m');
  await expect(size.sentence).not.toHaveText(sentence);
  await provision.tab('provision').click();
  await expect(page).toHaveURL(/#\/provision\?/);
  const later = expectedFor(page.url());
  expect(later.sentence).not.toBe(sentence);
  await expect(page.getByText(later.sentence, { exact: true })).toBeVisible();
  await expect(step('choose-bucket').stillRight).toHaveCount(0);
  const { article, stillRight } = step('fill-order');
  await expect(article).toContainText('This was done with other values:');
  await expect(article).toContainText('number of Slaves');
  await expect(page.getByText('1 to look at again', { exact: true })).toBeVisible();
  await page.reload();
  await stillRight.click();
  await expect(stillRight).toHaveCount(0);
  await expect(article).not.toContainText('other values');
  await expect(step('fill-order').box).toBeChecked();
  await expect(page.getByText(said.checklist.progressMore(0, 1), { exact: true })).toBeHidden();

  await page.goBack();
  await expect(size.sentence).toHaveText(later.sentence);
});

test('switching views keeps what cannot be read in the Size view, and the plan before it', async ({
  size,
  page,
}) => {
  const provision = provisionPage(size);
  await provision.open();
  const { sentence } = expectedFor(page.url());
  await provision.tab('size').click();
  await size.workload(1).load.fill('12x');
  await expect(size.staleLabel).toBeVisible();
  await provision.tab('provision').click();
  await expect(page.getByText(sentence, { exact: true })).toBeVisible();
  await provision.step('check-availability').box.check();
  await provision.tab('size').click();
  await expect(size.workload(1).load).toHaveValue('12x');
  await expect(size.workload(1).load).toHaveAttribute('aria-invalid', 'true');
  await provision.tab('provision').click();
  await page.reload();
  await provision.tab('size').click();
  await expect(size.workload(1).load).toHaveValue('12x');
});

test('each path has its own steps, and keeps what it shares with the others', async ({
  size,
  page,
}) => {
  const provision = provisionPage(size);
  const { step } = provision;
  await provision.open();
  await step('check-availability').box.check();
  for (const [path, own, foreign] of [
    ['shared-mode', ['buy-shared', 'grant-shared-role', 'scale-shared'], 'fill-order'],
    ['existing-cluster', ['take-stock', 'scale-out', 'scale-in', 'renew'], 'buy-shared'],
  ] as const) {
    await provision.path.selectOption(path);
    await expect(page.getByText(namedIn(provision.said.product.paths, path).notice)).toBeVisible();
    const ids = stepsOf(provisioning, path);
    await expect(provision.steps).toHaveCount(ids.length);
    for (const id of own) await expect(step(id).toggle).toBeVisible();
    await expect(step(foreign).article).toHaveCount(0);
    await expect(step('check-availability').box).toBeChecked();
    for (const { id } of ids) {
      if (!(await step(id).box.isChecked())) await step(id).box.check();
    }
    await expect(page.getByText(provision.said.checklist.allDone, { exact: true })).toBeVisible();
    await page.reload();
    await expect(provision.path).toHaveValue(path);
    await expect(provision.progress(ids.length, ids.length)).toBeVisible();
  }
});

test('the step that stands open stays open while its notes are filled in', async ({ size }) => {
  const provision = provisionPage(size);
  const { words, step } = provision;
  await provision.open();
  const { toggle, status, blockedBy, owner } = step('check-availability');
  await tabTo(size.page.getByRole('button', { name: words.header.skip }));
  await size.page.keyboard.press('Enter');
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  await tabTo(status);
  for (const value of ['done', 'skipped', 'blocked']) {
    await size.page.keyboard.press('ArrowDown');
    await expect(status).toHaveValue(value);
    await expect(status).toBeFocused();
  }
  await size.page.keyboard.press('Tab');
  await expect(blockedBy).toBeFocused();
  await size.page.keyboard.type('waits for the contract');
  await size.page.keyboard.press('Tab');
  await expect(owner).toBeFocused();
  await expect(blockedBy).toHaveValue('waits for the contract');
});
