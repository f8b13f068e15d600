import { expect } from '@playwright/test';
import { expectedFor } from './command';
import { test } from './test';

test('a visitor changes the load and the safety, and the answer is the command’s own @journey @everyEngine', async ({
  size,
  page,
}) => {
  await size.open();
  await expect(size.sentence).toHaveText('7 × 24-core 96 GB Slaves and 3 × 8-core 32 GB Masters');
  await expect(size.price).toHaveText('32,000 CNY');
  await expect(size.standing('The cheapest cluster that carries this plan')).toBeVisible();

  const agree = async () => {
    const expected = await test.step('ask the command', async () => expectedFor(page.url()));
    await expect(size.sentence).toHaveText(expected.sentence);
    await expect(size.price).toHaveText(expected.price);
  };
  const { load } = size.workload(1);
  await load.fill('1.2m');
  await expect(page).toHaveURL(/w=orders%20join~1200000~complex~3000~core/);
  await expect(size.sentence).not.toHaveText(/^7 × 24-core/);
  await agree();
  const raised = await size.sentence.innerText();
  for (const same of ['1,200,000', '120万', '1200k', '１２０００００', '1.2e6 records/s']) {
    await load.fill(same);
    await expect(load).not.toHaveAttribute('aria-invalid');
    await expect(size.sentence).toHaveText(raised);
  }
  for (const same of ['12万', '120k', '１２００００', '120,000']) {
    await load.fill(same);
    await expect(size.sentence).toHaveText('7 × 24-core 96 GB Slaves and 3 × 8-core 32 GB Masters');
    await load.press('Tab');
    await expect(load).toHaveValue('120,000');
  }

  await size.headroom.fill('60');
  await size.spares(3).check();
  await expect(page).toHaveURL(/headroom=60&spare=3&was=[\w~.-]+$/);
  await agree();
  await size.moreSpares.selectOption('7');
  await expect(page).toHaveURL(/spare=7&was=[\w~.-]+$/);
  await agree();
  await size.spares(0).check();
  await size.masters(1).check();
  await expect(page).toHaveURL(/headroom=60&masters=1&was=[\w~.-]+$/);
  await expect(size.notes).toContainText('One Master has no fail-over and no SLA');
  await agree();
  await size.priceList.selectOption({ label: 'Germany (Frankfurt), 2020-11' });
  await expect(size.price).toContainText('USD');
  await expect(page).toHaveURL(/prices=intl-frankfurt-2020-11&was=[\w~.-]+$/);
  await agree();
  await size.priceList.selectOption({ label: 'Mainland China, since 2020-10' });
  await size.billing('pay-as-you-go').check();
  await expect(page).toHaveURL(/masters=1&billing=pay-as-you-go&was=[\w~.-]+$/);
  await expect(size.answer.getByText('an hour', { exact: true })).toBeVisible();
  await agree();
});

test('rows are added, copied, moved, removed and taken back @journey', async ({ size, page }) => {
  await size.open();
  const names = () =>
    size.form
      .getByRole('textbox', { name: 'Name', exact: true })
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  const before = ['orders join', 'clickstream filter', 'hourly totals'];
  await expect.poll(names).toEqual(before);

  await size.add.click();
  const added = size.workload(4);
  await expect(added.name).toBeFocused();
  // A new row is empty, not wrong: the answer goes on without it, also while others are edited.
  await expect(added.load).toHaveAccessibleDescription(/Still empty: .* not count yet/);
  await expect(added.load).not.toHaveAttribute('aria-invalid');
  await expect(size.staleLabel).toBeHidden();
  await expect(size.warning).toBeHidden();
  const headroom = await size.headroom.inputValue();
  await size.headroom.fill('15');
  await expect(page).toHaveURL(/headroom=15/);
  await size.headroom.fill(headroom);
  await added.name.fill('late events');
  await expect(page).not.toHaveURL(/late%20events/);
  await added.load.fill('9');
  await added.load.fill('');
  await expect(added.load).toHaveAttribute('aria-invalid', 'true');
  await expect(size.staleLabel).toBeVisible();
  await added.load.fill('90k');
  await added.kind.selectOption('measured');
  await expect(added.rate).toHaveAccessibleDescription('Still empty.');
  await expect(added.rate).not.toHaveAttribute('aria-invalid');
  await expect(size.staleLabel).toBeVisible();
  await expect(size.warning).toBeHidden();
  await expect(size.answer).toContainText('One field is still empty');
  await added.load.fill('90k');
  await added.kind.selectOption('simple');
  await expect(size.staleLabel).toBeHidden();
  await expect(page).toHaveURL(/w=late%20events~90000~simple/);

  await added.duplicate.click();
  await expect(size.workload(5).name).toBeFocused();
  await expect.poll(names).toEqual([...before, 'late events', 'late events']);
  await size.workload(5).name.fill('early events');
  await size.workload(5).up.click();
  await size.workload(4).up.click();
  await expect(size.workload(3).name).toBeFocused();
  await expect
    .poll(names)
    .toEqual(['orders join', 'clickstream filter', 'early events', 'hourly totals', 'late events']);
  await size.workload(3).down.click();
  await expect(size.workload(1).up).toBeDisabled();
  await expect(size.workload(5).down).toBeDisabled();

  const priceOfFive = await size.price.innerText();
  await size.workload(1).remove.click();
  await expect(page.getByText('Removed orders join')).toBeVisible();
  await expect(size.workloads).toHaveCount(4);
  await expect(size.price).not.toHaveText(priceOfFive);
  await size.undo.click();
  await expect
    .poll(names)
    .toEqual(['orders join', 'clickstream filter', 'hourly totals', 'early events', 'late events']);
  await expect(size.price).toHaveText(priceOfFive);
  await expect(page.getByText('Removed orders join')).toBeHidden();
  await expect(page).toHaveURL(/w=orders%20join~.*w=late%20events~90000~simple/);
  const { sentence, price } = expectedFor(page.url());
  await expect(size.sentence).toHaveText(sentence);
  await expect(size.price).toHaveText(price);
});
