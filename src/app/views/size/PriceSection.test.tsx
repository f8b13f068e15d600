import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fill, renderInPage } from '@/app/testing/renderInPage';
import { SizeView } from './SizeView';

async function open(link: string) {
  const page = await renderInPage(<SizeView />, link);
  const { plan, settings, options } = page.words;
  return {
    ...page,
    list: screen.getByRole('combobox', { name: settings.priceList.label }),
    billing: (way: string) => screen.getByRole('radio', { name: plan.billings[way] ?? way }),
    options: () => screen.getByRole('table', { name: options.caption }),
  };
}

it('offers no billing that the list lacks; a list that lacks it takes the other', async () => {
  const { list, billing, store, user } = await open(
    '#/size?qps=120000&complexity=complex&billing=pay-as-you-go',
  );
  expect(billing('pay-as-you-go')).toBeChecked();
  await user.selectOptions(list, 'intl-tokyo-2020-11');
  expect(billing('subscription')).toBeChecked();
  expect(billing('pay-as-you-go')).toBeDisabled();
  expect(
    screen.getByText('This list has no prices by the hour. Billing is now monthly.'),
  ).toHaveAttribute('role', 'status');
  expect(store.getState().plan).toMatchObject({
    priceList: 'intl-tokyo-2020-11',
    billing: 'subscription',
  });
  await user.selectOptions(list, 'cn-2020-10');
  expect(billing('pay-as-you-go')).toBeEnabled();
});

it('keeps such a billing of a link, says so, and calls no cluster the cheapest', async () => {
  const { billing, options, words, user } = await open(
    '#/size?qps=120000&complexity=complex&prices=cn-2019-02&billing=pay-as-you-go',
  );
  expect(billing('pay-as-you-go')).toBeChecked();
  const notes = screen.getByRole('list', { name: words.answer.notes });
  expect(notes).toHaveTextContent('This price list has no prices by the hour.');
  const standing =
    'The cluster with the fewest machines that carries this plan; no price on this list';
  expect(screen.getByText(standing)).toBeInTheDocument();
  expect(options()).toHaveTextContent('Fewest machines; no price on this list.');
  expect(options()).not.toHaveTextContent(/cheapest/i);
  await user.click(billing('subscription'));
  const answer = screen.getByRole('region', { name: words.answer.heading });
  expect(within(answer).getAllByRole('definition')[0]).toHaveTextContent('CNY');
  expect(answer).not.toHaveTextContent('no prices by the hour');
});

it('takes a discount off the list price and shows both', async () => {
  const { store, words, user } = await open('#/size?qps=120000&complexity=simple&discount=10');
  const answer = screen.getByRole('region', { name: words.answer.heading });
  const figures = () => within(answer).getAllByRole('definition').slice(0, 3);
  // 12 CU are 2 of 8 cores (1,450 each) under 3 of 4 cores (850 each): 5,450.
  expect(figures().map((one) => one.textContent)).toEqual(['5,450 CNY', '−545 CNY', '4,905 CNY']);
  const field = screen.getByRole('textbox', { name: words.settings.discountPercent.label });
  await user.clear(field);
  await user.type(field, '12.5');
  expect(store.getState().plan).toMatchObject({ discountPercent: 12.5 });
  await user.clear(field);
  await user.type(field, '0');
  expect(store.getState().plan).not.toHaveProperty('discountPercent');
  expect(figures()[0]).toHaveTextContent(/^5,450 CNY$/);
});

it('has the base and its hours for hybrid billing alone, and says what of the base is unused', async () => {
  const { store, words, user, billing } = await open(
    '#/size?cores=100&memory=0&platform=flink-managed',
  );
  const { baseUnits, hoursAbove } = words.settings;
  const field = (name: string) => screen.queryByRole('textbox', { name });
  expect([field(baseUnits.label), field(hoursAbove.label)]).toEqual([null, null]);
  await user.click(billing('hybrid'));
  const answer = screen.getByRole('region', { name: words.answer.heading });
  // Without a base all of the 102 run by the hour: 102 × 720 × 0.38.
  expect(answer).toHaveTextContent('27,907.20 CNY');
  fill(screen.getByRole('textbox', { name: baseUnits.label }), '62');
  fill(screen.getByRole('textbox', { name: hoursAbove.label }), '200');
  expect(store.getState().plan).toMatchObject({ baseUnits: 62, hoursAbove: 200 });
  expect(answer).toHaveTextContent('14,200 CNY');
  fill(screen.getByRole('textbox', { name: baseUnits.label }), '120');
  expect(answer).toHaveTextContent('18 CU are bought and unused');
});
