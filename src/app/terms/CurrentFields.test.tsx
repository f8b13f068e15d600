import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fill, renderInPage } from '@/app/testing/renderInPage';
import { languages } from '@/core/words/language';
import { CurrentFields } from './CurrentFields';

const link = '#/size?qps=200000&complexity=complex';
const field = (name: string) => screen.getByRole('textbox', { name });
const choice = (name: string) => screen.getByRole('combobox', { name });

describe('the fields of the cluster that somebody has', () => {
  it('put what is typed into the plan once it says a cluster', async () => {
    const { store, user } = await renderInPage(<CurrentFields />, link);
    const current = () => store.getState().plan.current;
    await user.selectOptions(choice('Slave shape'), '24c96g');
    expect(current()).toBeUndefined();
    fill(field('Number of Slaves'), '7');
    expect(current()).toEqual({ slave: '24c96g', slaveCount: 7 });
    await user.selectOptions(choice('Master shape'), '8c32g');
    fill(field('What you pay, CNY a month'), '30k');
    expect(current()).toMatchObject({ master: '8c32g', price: 30_000 });
    await user.click(screen.getByRole('button', { name: 'I have none' }));
    expect(current()).toBeUndefined();
    expect(field('Number of Slaves')).toHaveValue('');
    expect(choice('Slave shape')).toHaveFocus();
  });

  it('say at the field what cannot be, and keep it', async () => {
    await renderInPage(<CurrentFields />, `${link}&current=24c96g~8~8c32g`);
    expect(field('Number of Slaves')).toHaveAccessibleDescription(
      'More than 8-core 32 GB Masters manage: at most 7 of this shape.',
    );
    fill(field('Number of Slaves'), '1');
    expect(field('Number of Slaves')).toBeInvalid();
    expect(field('Number of Slaves')).toHaveValue('1');
    fill(field('Number of Slaves'), 'seven');
    expect(field('Number of Slaves')).toBeInvalid();
    expect(field('Number of Slaves')).toHaveValue('seven');
  });

  it('show again what says no cluster yet, when the page is opened again, for the same plan alone', async () => {
    const { store, unmount, user } = await renderInPage(<CurrentFields />, { planId: 'one' });
    await user.selectOptions(choice('Slave shape'), '16c64g');
    const { plan } = store.getState();
    expect(plan.current).toBeUndefined();
    unmount();
    const again = await renderInPage(<CurrentFields />, { planId: 'one', plan });
    expect(choice('Slave shape')).toHaveValue('16c64g');
    again.unmount();
    await renderInPage(<CurrentFields />, { planId: 'two', plan });
    expect(choice('Slave shape')).toHaveValue('');
  });

  it('show again what cannot be read, when the page is opened again, for the same plan and cluster alone', async () => {
    const start = `${link}&current=24c96g~7~8c32g`;
    const { store, unmount } = await renderInPage(<CurrentFields />, start);
    const { plan, planId } = store.getState();
    fill(field('Number of Slaves'), 'seven');
    fill(field('What you pay, CNY a month'), 'much');
    fill(field('What you pay, CNY a month'), '30k');
    const paid = { ...plan.current, price: 30_000 };
    expect(store.getState().plan.current).toEqual(paid);
    const left = store.getState().plan;
    unmount();
    const again = await renderInPage(<CurrentFields />, { planId, plan: left });
    expect(field('Number of Slaves')).toHaveValue('seven');
    expect(field('Number of Slaves')).toBeInvalid();
    expect(field('What you pay, CNY a month')).toHaveValue('30,000');
    again.unmount();
    // Another cluster has taken its place since.
    const other = await renderInPage(<CurrentFields />, { planId, plan });
    expect(field('Number of Slaves')).toHaveValue('7');
    other.unmount();
    await renderInPage(<CurrentFields />, { planId, plan: left });
    expect(field('Number of Slaves')).toHaveValue('seven');
    fill(field('Number of Slaves'), '6');
    expect(field('Number of Slaves')).toBeValid();
  });

  it('keep a day that no plan can have, also when the page is opened again; the plan has the one before', async () => {
    const start = `${link}&current=24c96g~7~8c32g~3~~2027-01-31`;
    const { store, unmount } = await renderInPage(<CurrentFields />, start);
    const { plan, planId } = store.getState();
    const renewal = () => screen.getByLabelText('Paid until');
    fill(renewal(), '0027-01-31');
    expect(store.getState().plan).toEqual(plan);
    unmount();
    await renderInPage(<CurrentFields />, { planId, plan });
    expect(renewal()).toHaveValue('0027-01-31');
    expect(renewal()).toBeInvalid();
  });

  it.each(languages)('count units of a pool in %s', async (language) => {
    const pool = '#/size?qps=200000&complexity=complex&platform=flink-managed&current=102';
    const { words } = await renderInPage(<CurrentFields />, pool, language);
    expect(field(words.present.form.workers)).toHaveValue('102');
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});
