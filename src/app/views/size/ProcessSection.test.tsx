import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fill, renderInPage } from '@/app/testing/renderInPage';
import { sizeParts } from '@/app/testing/sizeParts';
import { SizeView } from './SizeView';

const link = '#/size?qps=500000&complexity=complex&rate=44000&platform=flink-kubernetes';

async function open(hash = link) {
  const page = await renderInPage(<SizeView />, hash);
  const field = (name: string) => screen.getByRole('textbox', { name });
  return { ...page, ...sizeParts(page.words), field };
}

describe('a product whose machines run processes', () => {
  it('says how many run, what each has, and what to write into its configuration', async () => {
    const { field } = await open();
    expect(
      await screen.findByText(/^9 TaskManagers of 2 slots carry the need/),
    ).toBeInTheDocument();
    const memory = screen.getByRole('table', { name: 'Memory of one TaskManager' });
    expect(within(memory).getByRole('row', { name: /^Managed memory/ })).toHaveTextContent(
      '2,846.7',
    );
    expect(within(memory).getByRole('row', { name: /^All of it/ })).toHaveTextContent('8,192');
    fill(field('Slots of a TaskManager'), '4');
    // The section follows once typing rests; printing asks for it at once.
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(
      await screen.findByText(/^5 TaskManagers of 4 slots carry the need/),
    ).toBeInTheDocument();
    expect(screen.getByText(/taskmanager\.memory\.process\.size: 16384m/)).toBeInTheDocument();
    expect(
      screen.getByText(/Not listed: 4-core 16 GB\. No TaskManager fits there/),
    ).toBeInTheDocument();
  });

  it('refuses a process that fits on no machine, at its field, and keeps the answer before it', async () => {
    const { field, store, warning } = await open();
    const before = store.getState().plan;
    fill(field('Slots of a TaskManager'), '64');
    expect(field('Slots of a TaskManager')).toHaveAccessibleDescription(/Must be at most 63/);
    expect(field('Slots of a TaskManager')).toHaveValue('64');
    expect(warning()).toBeInTheDocument();
    expect(store.getState().plan).toBe(before);
    fill(field('Slots of a TaskManager'), '2.5');
    expect(field('Slots of a TaskManager')).toHaveAccessibleDescription(/whole number/);
    fill(field('Slots of a TaskManager'), '2');
    expect(warning()).toBeNull();
  });

  it('has its settings in the form, which no other product shows', async () => {
    const { field, store, user } = await open();
    fill(field('Target utilisation'), '50');
    fill(field('Memory kept back'), '5.5');
    expect(store.getState().plan).toMatchObject({ targetUtilisationPercent: 50, keptBackGb: 5.5 });
    const product = screen.getByRole('combobox', { name: 'Product' });
    await user.selectOptions(product, 'flink-managed');
    expect(screen.queryByRole('textbox', { name: 'Target utilisation' })).toBeNull();
    expect(screen.queryByText(/TaskManager/)).toBeNull();
    const said = screen.getByText(/These values do not fit this product/);
    expect(said).toHaveTextContent(/: Target utilisation, JobManager nodes, Memory kept back,/);
    await user.click(within(said).getByRole('button', { name: 'Undo' }));
    expect(store.getState().plan).toMatchObject({ targetUtilisationPercent: 50, keptBackGb: 5.5 });
  });
});
