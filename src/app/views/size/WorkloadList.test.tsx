import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fill, renderInPage } from '@/app/testing/renderInPage';
import { sizeParts } from '@/app/testing/sizeParts';
import { SizeView } from './SizeView';

async function open(link = '#/size?w=a~10000~simple&w=b~20000~simple&w=c~30000~simple') {
  const page = await renderInPage(<SizeView />, link);
  const { plan } = page.words;
  const { store } = page;
  return {
    ...page,
    ...sizeParts(page.words),
    names: () => store.getState().plan.workloads.map(({ name }) => name),
    add: () => page.user.click(screen.getByRole('button', { name: plan.add })),
    undo: () => page.user.click(screen.getByRole('button', { name: plan.undo })),
  };
}

describe('a row', () => {
  it('is moved, duplicated and removed, and what is removed can be taken back', async () => {
    const { workload, names, user, words, undo } = await open();
    const { plan } = words;
    await user.click(workload(1).button(plan.moveDown));
    expect(names()).toEqual(['b', 'a', 'c']);
    await user.click(workload(3).button(plan.moveUp));
    expect(names()).toEqual(['b', 'c', 'a']);
    await user.click(workload(2).button(plan.duplicate));
    expect(names()).toEqual(['b', 'c', 'c', 'a']);
    await user.click(workload(4).button(plan.remove));
    expect(names()).toEqual(['b', 'c', 'c']);
    expect(screen.getByText(plan.removed('a'))).toBeInTheDocument();
    await undo();
    expect(names()).toEqual(['b', 'c', 'c', 'a']);
  });

  it('that is new is empty, no error, and no part of the plan until it has its figures', async () => {
    const { workload, names, warning, stale, add } = await open();
    await add();
    expect(workload(4).load()).toHaveValue('');
    expect(warning()).toBeNull();
    expect(stale()).toBeNull();
    expect(names()).toHaveLength(3);
    fill(workload(4).load(), '5k');
    expect(names()).toHaveLength(4);
  });

  it('asks for the figures of its kind', async () => {
    const { workload, store, user, words } = await open('#/size?qps=50000&complexity=simple');
    const kind = screen.getByRole('combobox', { name: words.plan.kind });
    await user.selectOptions(kind, 'measured');
    fill(workload(1).rate(), '2,500');
    expect(store.getState().plan.workloads[0]).toMatchObject({
      complexity: 'measured',
      recordsPerSecondPerCu: 2_500,
    });
    await user.selectOptions(kind, 'resources');
    fill(workload(1).cores(), '12');
    fill(workload(1).memory(), '64');
    expect(store.getState().plan.workloads[0]).toMatchObject({ cores: 12, memoryGb: 64 });
  });
});

describe('the list', () => {
  it('can be emptied, and the last row can be had back', async () => {
    const { workload, store, user, words, undo } = await open('#/size?qps=50000&complexity=simple');
    await user.click(workload(1).button(words.plan.remove));
    expect(store.getState().isBlank).toBe(true);
    await undo();
    expect(store.getState().isBlank).toBe(false);
    expect(store.getState().plan.workloads[0]).toMatchObject({ qps: 50_000 });
  });

  it('shows 25 of many rows at once', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `w=job${i}~${1000 + i}~simple`).join('&');
    const { workload, user, words } = await open(`#/size?${rows}`);
    const shown = (position: number) =>
      screen.queryByRole('listitem', { name: words.plan.workload(position) });
    expect(workload(25).name()).toHaveValue('job24');
    expect(shown(26)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Next workloads' }));
    expect(workload(26).name()).toHaveValue('job25');
    expect(shown(25)).toBeNull();
  });
});
