import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { linkTo } from '@/app/store/pageLinks';
import { fill, renderInPage } from '@/app/testing/renderInPage';
import { SizeView } from './SizeView';

it.each(['en', 'zh-CN'] as const)(
  'a product in a cell becomes its factors when the cell is left, in %s',
  async (language) => {
    const page = await renderInPage(<SizeView />, '#/size?qps=1&complexity=complex', language);
    const { user, store, words } = page;
    const { plan } = words;
    const row = screen.getByRole('listitem', { name: plan.workload(1) });
    const field = (name: string) => within(row).getByRole('textbox', { name });
    fill(field(plan.load), '25k*6');
    // The answer follows while it is being typed: 150,000 at 1,000 a CU.
    expect(store.getState().plan.workloads).toMatchObject([{ qps: 25_000, peakFactor: 6 }]);
    await user.click(field(plan.load));
    await user.tab();
    expect(await within(row).findByRole('textbox', { name: plan.peakFactor })).toHaveValue('6');
    expect(field(plan.load)).toHaveValue('25,000');
    expect(row).toHaveTextContent('150 CU');
    expect(await linkTo(store.getState())).toContain('qps=25000&complexity=complex&peak=6');

    fill(field(plan.load), '2*3*4');
    expect(field(plan.load)).toHaveAccessibleDescription(
      words.problem({ path: '', code: 'bad-product', limit: 'peakFactor' }),
    );
    fill(field(plan.load), '30k*2');
    expect(field(plan.load)).toHaveAccessibleDescription(
      words.problem({ path: '', code: 'factor-twice', limit: 'peakFactor' }),
    );
    fill(field(plan.peakFactor), '');
    expect(store.getState().plan.workloads).toMatchObject([{ qps: 30_000, peakFactor: 2 }]);
  },
);

it('the row says how many, the peak and growth of its own, in fields that open on request', async () => {
  const page = await renderInPage(<SizeView />, '#/size?cores=3&memory=10');
  const { user, store, words } = page;
  const { plan } = words;
  const row = screen.getByRole('listitem', { name: plan.workload(1) });
  const button = within(row).getByRole('button', { name: plan.times });
  expect(button).toHaveAttribute('aria-expanded', 'false');
  await user.click(button);
  expect(button).toHaveAttribute('aria-expanded', 'true');
  await within(row).findByRole('textbox', { name: plan.count });
  const field = (name: string) => within(row).getByRole('textbox', { name });
  expect(within(row).queryByRole('textbox', { name: plan.peakFactor })).toBeNull();
  fill(field(plan.count), '5');
  expect(row).toHaveTextContent('15 CU');
  fill(field(plan.count), '2.5');
  expect(field(plan.count)).toHaveAccessibleDescription('Must be a whole number.');
  fill(field(plan.count), '5');
  const growth = within(row).getByRole('combobox', { name: 'Own growth' });
  await user.selectOptions(growth, 'records');
  fill(field('Growth a month'), '500');
  expect(field('Growth a month')).toHaveAccessibleDescription(
    'Cores and memory can only grow in percent.',
  );
  await user.selectOptions(growth, 'percent');
  fill(field('Growth a month'), '-8');
  expect(store.getState().plan.workloads).toEqual([
    { cores: 3, memoryGb: 10, count: 5, growth: { percentPerMonth: -8 } },
  ]);
  // Growth of its own stands in a row, because growth= is the plan's.
  expect(await linkTo(store.getState())).toContain('r=~3~10~~5~-8%25');
  fill(field(plan.count), '');
  expect(field(plan.count)).toHaveValue('');
});
