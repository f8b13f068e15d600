import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hideDescribed } from '@/app/store/describedProducts';
import { loadProductWords } from '@/app/store/loadPageWords';
import { allShown, fill, renderInPage } from '@/app/testing/renderInPage';
import { draftOf } from '@/core/plan/draft';
import { describedRooms, platformIds } from '@/core/platforms/registry';
import { unsizedWords } from '@/core/platforms/unsized/room';
import { languages } from '@/core/words/language';
import { ProductsView } from './ProductsView';

const link =
  '#/products?w=a~500000~measured~5000&headroom=0&spare=2&masters=1&billing=subscription';

const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });

beforeEach(async () => {
  // What the dialog is made of is there, so that a slow machine changes nothing.
  await import('@/app/fileEditor/PricesDialogs');
  await loadProductWords('en');
  // Other tests may have described clusters.
  for (const { rules } of describedRooms()) hideDescribed(rules.id);
});

describe('the plan on every product', () => {
  it.each(languages)('has a row and a reason for each in %s', async (language) => {
    const { words } = await renderInPage(<ProductsView />, link, language);
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows).toHaveLength(platformIds.length);
    for (const id of platformIds) {
      const name = words.settings.platform.choices?.[id] ?? '';
      expect(screen.getByRole('rowheader', { name: new RegExp(name) })).toBeInTheDocument();
      expect(screen.getByRole('heading', { level: 3, name })).toBeInTheDocument();
    }
  });

  it.each(languages)('says in %s which products cannot be sized, and why', async (language) => {
    await renderInPage(<ProductsView />, link, language);
    const { heading, products } = await unsizedWords[language]();
    const region = screen.getByRole('region', { name: heading });
    for (const { name, why } of products) {
      expect(within(region).getByRole('heading', { name })).toBeInTheDocument();
      expect(region).toHaveTextContent(why);
    }
  });

  it('says what is sold, what it takes and what it costs', async () => {
    await renderInPage(<ProductsView />, link);
    expect(
      screen.getByText(/^Sold today: Fully managed Flink for 18,360 CNY a month; AWS/),
    ).toBeVisible();
    expect(rowOf('AWS Managed Flink')).toHaveTextContent('one job gets 64 KPU unless');
    const row = rowOf('Fully managed Flink');
    expect(row).toHaveTextContent('sold');
    expect(row).toHaveTextContent('100 CU of work and 2 management CU');
    expect(row).toHaveTextContent('18,360 CNY');
    expect(row).toHaveTextContent('220,320 CNY');
    expect(row).toHaveTextContent('List price of 2021-06-04');
    expect(rowOf('Blink, shared mode')).toHaveTextContent('not sold since 2019-12-24');
    expect(rowOf('A cluster of your own')).toHaveTextContent('an example, not an offer');
    expect(rowOf('Flink on Kubernetes')).toHaveTextContent('no price published');
  });

  it('takes one record size for all workloads that have none, and says what is wrong with it', async () => {
    const work = '#/products?w=a~10000~complex&w=b~5000~simple~~~500&w=c~1000~measured~10';
    const { store, keeper, user } = await renderInPage(<ProductsView />, work);
    const { plan } = store.getState();
    keeper.setState({ draft: { ...draftOf(plan, String), title: 'being typed' } });
    const row = () => rowOf('AWS Managed Flink');
    expect(row()).toHaveTextContent('Use for 1 workload without one');
    const field = () => within(row()).getByRole('textbox', { name: 'Record size' });
    const use = () => within(row()).getByRole('button', { name: /^Use for/ });
    await user.click(use());
    expect(field()).toHaveAccessibleDescription(/Enter the record size/);
    fill(field(), 'large');
    expect(field()).toHaveAccessibleDescription(/Cannot be read/);
    fill(field(), '0');
    expect(field()).toHaveAccessibleDescription(/above 0/);
    expect(store.getState().plan).toBe(plan);
    fill(field(), '1 KB');
    await user.click(use());
    const { workloads } = store.getState().plan;
    expect(workloads).toMatchObject([{ recordBytes: 1_000 }, { recordBytes: 500 }, {}]);
    expect(workloads[2]).not.toHaveProperty('recordBytes');
    expect(store.getState()).toMatchObject({
      view: 'products',
      lastEdit: { kind: 'takeSize' },
      arrivedDraft: { title: 'being typed' },
    });
    expect(store.getState().arrivedDraft?.workloads.map((one) => one.recordBytes)).toEqual([
      '1,000',
      '500',
      '',
    ]);
    // 10 KPU at 1 MB/s, 1 at 5 MB/s and 100 at 10 records/s, and one more for each of three applications.
    expect(row()).toHaveTextContent('111 KPU of work and 3 KPU');
  });

  it('names what another product does not know of the plan', async () => {
    await renderInPage(<ProductsView />, link);
    const heading = screen.getByRole('heading', { level: 3, name: 'Fully managed Flink' });
    expect(heading.parentElement).toHaveTextContent(
      'These values do not fit this product, which has its own or none: Slaves that may fail and Masters.',
    );
  });

  it('does not miss what the plan’s product has no field for', async () => {
    await renderInPage(<ProductsView />, `${link.replace(/&spare.*/, '')}&platform=flink-managed`);
    const heading = screen.getByRole('heading', { level: 3, name: 'Blink, dedicated mode' });
    expect(heading.parentElement).toHaveTextContent('Machines come in sizes');
    expect(heading.parentElement).not.toHaveTextContent('These values do not fit');
  });

  it('makes a product that of the plan, with what is being typed', async () => {
    const { store, keeper, user } = await renderInPage(<ProductsView />, link);
    const { plan, planId } = store.getState();
    keeper.setState({ draft: { ...draftOf(plan, String), headroomPercent: 'abc' } });
    const button = { name: 'Use this product' };
    await user.click(within(rowOf('Fully managed Flink')).getByRole('button', button));
    expect(store.getState()).toMatchObject({
      view: 'size',
      planId,
      plan: { platform: 'flink-managed', spareSlaves: 0, masterCount: 0 },
      lastEdit: { kind: 'product', id: 'flink-managed' },
    });
    expect(store.getState().arrivedDraft).toMatchObject({
      platform: 'flink-managed',
      headroomPercent: 'abc',
    });
  });

  it('shows all prices in one currency at a rate that is typed, and keeps it', async () => {
    const { store, user } = await renderInPage(<ProductsView />, link);
    let field = screen.getByRole('textbox', { name: '1 EUR in CNY' });
    fill(field, '7.8');
    expect(store.getState().exchange).toMatchObject({
      to: 'CNY',
      rates: [{ from: 'EUR', rate: 7.8 }],
    });
    expect(rowOf('A cluster of your own')).toHaveTextContent('≈');
    await user.selectOptions(screen.getByLabelText('All prices in'), 'EUR');
    expect(screen.getByRole('textbox', { name: '1 CNY in EUR' })).toHaveValue('');
    await user.selectOptions(screen.getByLabelText('All prices in'), 'CNY');
    field = screen.getByRole('textbox', { name: '1 EUR in CNY' });
    expect(field).toHaveValue('7.8');
    fill(field, 'seven');
    expect(field).toHaveValue('seven');
    expect(field).toBeInvalid();
    expect(rowOf('A cluster of your own')).not.toHaveTextContent('≈');
  });

  it('takes a price of one’s own for any row, keeps the plan, and can go back', async () => {
    // The test document has no modal dialogs.
    HTMLDialogElement.prototype.showModal ??= vi.fn();
    const { store, user } = await renderInPage(<ProductsView />, link);
    const { plan } = store.getState();
    const row = () => rowOf('Fully managed Flink');
    expect(row()).toHaveTextContent('QueryCreateInstancePrice');
    const button = { name: 'Use your own prices…' };
    await user.click(within(row()).getByRole('button', button));
    await allShown();
    const month = within(await screen.findByRole('dialog')).getByRole('group', { name: 'monthly' });
    fill(within(month).getByRole('textbox', { name: 'CU' }), '200');
    await user.click(screen.getByRole('button', { name: 'Use these prices' }));
    await allShown();
    expect(row()).toHaveTextContent('20,400 CNY');
    expect(row()).toHaveTextContent('Own prices');
    expect(store.getState().plan).toBe(plan);
    await user.click(within(row()).getByRole('button', { name: 'Back to the published prices' }));
    expect(row()).toHaveTextContent('18,360 CNY');
    // The plan's own row changes the plan.
    const own = { name: /^Blink, dedicated/ };
    await user.click(within(screen.getByRole('row', own)).getByRole('button', button));
    await allShown();
    const field = within(await screen.findByRole('dialog')).getAllByRole('textbox', {
      name: / Slave$/,
    });
    if (field[0]) fill(field[0], '1');
    await user.click(screen.getByRole('button', { name: 'Use these prices' }));
    await allShown();
    expect(store.getState()).toMatchObject({
      view: 'products',
      plan: { platform: 'blink-dedicated', priceList: expect.stringMatching(/^own-/) },
    });
  });
});
