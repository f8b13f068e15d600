import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderInPage } from '@/app/testing/renderInPage';
import { SizeView } from './SizeView';

async function open(link: string) {
  const page = await renderInPage(<SizeView />, link);
  const field = () => screen.getByRole('combobox', { name: 'Product' });
  return { ...page, field };
}

const link =
  '#/size?w=a~120000~complex~1500&w=b~50000~complex~3000&headroom=12.5&spare=2&billing=pay-as-you-go&pick=8c32g';

describe('the product', () => {
  it('is changed with all that means something there; the rest is named and can be undone', async () => {
    const { store, field, user } = await open(link);
    const before = store.getState().plan;
    expect(field()).toHaveValue('blink-dedicated');
    await user.selectOptions(field(), 'own');
    expect(store.getState()).toMatchObject({
      plan: {
        platform: 'own',
        headroomPercent: 12.5,
        spareSlaves: 2,
        masterCount: 3,
        priceList: 'example-2026-11',
        billing: 'pay-as-you-go',
        workloads: [
          { name: 'a', recordsPerSecondPerCu: 2_000 },
          { name: 'b', recordsPerSecondPerCu: 3_000 },
        ],
      },
      pick: undefined,
    });
    const said = screen.getByText(/These values do not fit this product/);
    expect(said).toHaveAttribute('role', 'status');
    expect(said).toHaveTextContent('Price list and the rate of 1 workload.');
    await user.click(within(said).getByRole('button', { name: 'Undo' }));
    expect(store.getState().plan).toEqual(before);
    expect(field()).toHaveValue('blink-dedicated');
    expect(field()).toHaveFocus();
    expect(store.getState().pick).toBe('8c32g');
  });

  it('says what was dropped until the next edit or until that is closed', async () => {
    const { field, user } = await open(link);
    const told = () => screen.queryByText(/These values do not fit this product/);
    await user.selectOptions(field(), 'own');
    const said = told();
    if (!said) throw new Error('a sentence');
    await user.click(within(said).getByRole('button', { name: 'Close' }));
    expect(told()).toBeNull();
    expect(field()).toHaveFocus();
    await user.selectOptions(field(), 'blink-dedicated');
    expect(told()).not.toBeNull();
    await user.type(screen.getByRole('textbox', { name: 'Headroom above the peak' }), '1');
    expect(told()).toBeNull();
  });

  it('asks in its own words, choices and rates', async () => {
    const { field, user } = await open(link);
    await user.selectOptions(field(), 'own');
    const counts = screen.getByRole('group', { name: 'Coordinators' });
    expect(within(counts).getAllByRole('radio')).toHaveLength(3);
    expect(screen.getByRole('group', { name: 'Workers that may fail' })).toBeInTheDocument();
    const [slider] = screen.getAllByRole('slider');
    expect(slider).toHaveAttribute('min', '2000');
    expect(slider).toHaveAttribute('max', '8000');
    expect(screen.queryByRole('group', { name: /Masters|Slaves/ })).toBeNull();
  });

  it('keeps what is typed and cannot be read', async () => {
    const { field, user } = await open(link);
    const headroom = () => screen.getByRole('textbox', { name: 'Headroom above the peak' });
    await user.clear(headroom());
    await user.type(headroom(), 'abc');
    await user.selectOptions(field(), 'own');
    expect(headroom()).toHaveValue('abc');
    await user.clear(headroom());
    await user.type(headroom(), '20');
    expect(field()).toHaveValue('own');
  });
});
