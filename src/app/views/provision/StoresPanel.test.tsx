import { within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { button, click, combobox, field, openProvision } from '@/app/testing/provisionParts';
import { fill } from '@/app/testing/renderInPage';

async function open(plan?: string) {
  const page = await openProvision(plan);
  const stores = await page.panelOf('place-stores', 'stores');
  const all = () => within(stores).queryAllByRole('group', { name: /^Store \d+$/ });
  const store = (position: number) =>
    within(stores).getByRole('group', { name: `Store ${position}` });
  return { ...page, stores, all, store, add: () => click(button('Add store', stores)) };
}

it('says of each store that it is reachable, or what connects it', async () => {
  const { stores, store, all, add, enterRegion } = await open();
  expect(stores).toHaveTextContent('No store listed yet.');
  enterRegion('cn-shanghai');
  fill(field('VPC it runs in', stores), 'vpc-1');
  fill(field('Security group it runs in', stores), 'sg-1');
  for (const [i, [region, vpc, verdict, remedy]] of (
    [
      ['cn-beijing', 'vpc-1', 'Not reachable as it is', 'Move the store'],
      ['cn-shanghai', 'vpc-2', 'Not reachable as it is', 'Express Connect'],
      ['cn-shanghai', 'vpc-1', 'Reachable', ''],
      ['', '', 'Not known yet', 'Not given for the'],
    ] as const
  ).entries()) {
    add();
    const one = store(i + 1);
    fill(combobox('Region', one), region);
    fill(field('VPC', one), vpc);
    fill(field('Security group', one), vpc === 'vpc-1' ? 'sg-1' : '');
    expect(one.querySelector('strong')).toHaveTextContent(verdict);
    expect(one.textContent).toContain(remedy);
  }
  const region = combobox('Region', store(4));
  fill(region, 'Peking!');
  expect(region).toHaveAccessibleDescription(/“Peking!” is not a region ID/);
  expect(region).toHaveValue('Peking!');
  click(button('Remove store', store(1)));
  expect(all()).toHaveLength(3);
  expect(field('VPC', store(1))).toHaveValue('vpc-2');
});

it('looks at the region alone where a store has no VPC', async () => {
  const { store, add, enterRegion } = await open('w=orders~120000~complex');
  enterRegion('cn-beijing');
  add();
  fill(combobox('Kind', store(1)), 'log');
  fill(combobox('Region', store(1)), 'cn-beijing');
  expect(store(1)).toHaveTextContent('Reachable');
  expect(store(1)).toHaveTextContent('only the region counts');
  expect(within(store(1)).queryByRole('textbox', { name: 'VPC' })).toBeNull();
  fill(combobox('Kind', store(1)), 'kafka');
  expect(store(1)).toHaveTextContent('Not known yet');
  expect(store(1)).toHaveTextContent('again after scaling out or changing Masters');
});
