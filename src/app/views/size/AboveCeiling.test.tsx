import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fill, renderInPage } from '@/app/testing/renderInPage';
import { sizeParts } from '@/app/testing/sizeParts';
import { SizeView } from './SizeView';

async function open(link: string) {
  const page = await renderInPage(<SizeView />, link);
  return { ...page, ...sizeParts(page.words) };
}

describe('a need above the largest ceiling', () => {
  it('is said in words, keeps what was typed, and leaves the answer before it in place', async () => {
    const { store, workload, warning } = await open(
      '#/size?platform=own&qps=400000&complexity=simple',
    );
    const before = store.getState().plan;
    fill(workload(1).load(), '50m');
    expect(warning()).toBeInTheDocument();
    expect(
      screen.getByText(/The plan needs more than 1,995 CU, the most that one cluster carries/),
    ).toBeInTheDocument();
    expect(workload(1).load()).toHaveValue('50m');
    expect(store.getState().plan).toBe(before);
    fill(workload(1).load(), '500k');
    expect(warning()).toBeNull();
    expect(store.getState().plan.workloads).toMatchObject([{ qps: 500_000 }]);
  });

  it('is said of a link that brings it, and the link is not lost', async () => {
    const { workload } = await open('#/size?platform=own&qps=50000000&complexity=simple');
    expect(screen.getByText(/The plan needs more than 1,995 CU/)).toBeInTheDocument();
    expect(workload(1).load()).toHaveValue('50,000,000');
    expect(screen.getByRole('combobox', { name: 'Product' })).toHaveValue('own');
  });

  it('is said when the plan moves to a product that has it', async () => {
    const { user, words } = await open('#/size?cores=2500&memory=0');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Product' }), 'own');
    expect(screen.getByText(/The plan needs more than 1,995 CU/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: words.showField }));
    expect(document.activeElement).toHaveAttribute('name', 'workloads.0.cores');
  });
});
