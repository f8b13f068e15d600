import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { checklistStoreFor } from '@/app/store/checklistStore';
import { fill, renderInPage } from '@/app/testing/renderInPage';
import { languages } from '@/core/words/language';
import { LeavingView } from './LeavingView';

const link = '#/leaving?w=a~500000~complex~5000';
const field = (name: string) => screen.getByRole('textbox', { name });
const table = (name: string) => screen.getByRole('table', { name });

describe('the page about leaving a product', () => {
  it.each(languages)('answers in one sentence and tables in %s', async (language) => {
    await renderInPage(<LeavingView />, link, language);
    const heading = screen.getByRole('heading', { level: 1 });
    expect(heading).toHaveTextContent(/50 .* 100 /);
    expect(heading).toHaveTextContent(/9,360 .* 18,360/);
    expect(screen.getAllByRole('table')).toHaveLength(4);
  });

  it('keeps what is typed for the link, and answers by it', async () => {
    const { store, user } = await renderInPage(<LeavingView />, link);
    fill(field('Weeks in which both run'), '8');
    fill(field('Your bill a month, CNY'), '30k');
    expect(store.getState().leaving).toBe('weeks~8~bill~30000');
    const price = table('Price now and then');
    expect(within(price).getByRole('row', { name: /^Now, Blink/ })).toHaveTextContent('30,000 CNY');
    await user.click(screen.getByRole('radio', { name: 'A cluster I have' }));
    expect(store.getState().leaving).toBe('from~cluster~weeks~8~bill~30000');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Slave shape' }), '8c32g');
    fill(field('Slaves'), '11');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('33 to 66 CU of work');
    fill(field('Weeks in which both run'), '4');
    expect(store.getState().leaving).toContain('from~cluster');
    expect(store.getState().leaving).not.toContain('weeks');
  });

  it('says at its field what is wrong with a figure, and keeps the text', async () => {
    const { store } = await renderInPage(<LeavingView />, link);
    fill(field('Weeks in which both run'), '1.5');
    expect(field('Weeks in which both run')).toHaveAccessibleDescription(/whole/i);
    expect(field('Weeks in which both run')).toHaveValue('1.5');
    fill(field('CU it took'), '3');
    expect(field('Records/s of the job')).toBeInvalid();
    fill(field('Records/s of the job'), '20000');
    expect(field('Records/s of the job')).toBeValid();
    expect(store.getState().leaving).toBe('load~20000~cu~3');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('75 CU of work');
  });

  it('opens a link with terms, and says what of them cannot be read', async () => {
    await renderInPage(<LeavingView />, `${link}&leave=weeks~9~down~x~worker~y`);
    expect(field('Weeks in which both run')).toHaveValue('9');
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('down');
    expect(alert).toHaveTextContent('worker');
  });

  it('prices a base by the month with hours above it once somebody says how large it is', async () => {
    const { store } = await renderInPage(<LeavingView />, link);
    expect(screen.queryByRole('row', { name: /^Hybrid/ })).not.toBeInTheDocument();
    fill(field('Base, bought by the month'), '52');
    fill(field('Hours a month above the base'), '100');
    expect(store.getState().leaving).toBe('base~52~above~100');
    // 52 × 180; 52 × 180 + 50 × 100 × 0.38
    const price = within(table('Price now and then'));
    expect(price.getByRole('row', { name: /^Hybrid, new/ })).toHaveTextContent('9,360 CNY');
    expect(price.getByRole('row', { name: /^Hybrid, one/ })).toHaveTextContent('11,260 CNY');
  });

  it('leads to what to do on the way out of the product', async () => {
    const { store, user } = await renderInPage(<LeavingView />, link);
    await user.click(screen.getByRole('button', { name: 'What to do, step by step' }));
    await waitFor(() => expect(store.getState().view).toBe('provision'));
    expect(checklistStoreFor(store).getState().checklist.path).toBe('leaving-blink');
  });

  it('says of a product that nothing follows that there is nothing to leave', async () => {
    const { store, user } = await renderInPage(
      <LeavingView />,
      '#/leaving?qps=1000&complexity=simple&platform=flink-managed',
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('nothing to leave');
    await user.click(screen.getByRole('button', { name: 'Products' }));
    expect(store.getState().view).toBe('products');
  });
});
