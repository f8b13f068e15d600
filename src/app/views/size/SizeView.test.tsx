import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fill, renderInPage } from '@/app/testing/renderInPage';
import { sizeParts } from '@/app/testing/sizeParts';
import { SizeView } from './SizeView';

async function open(link: string) {
  const page = await renderInPage(<SizeView />, link);
  return { ...page, ...sizeParts(page.words) };
}

describe('wrong fields', () => {
  it('are counted, and shown one after the other', async () => {
    const { field, workload, warning, showField, words, user } = await open(
      '#/size?w=a~120000~complex~3000&w=b~400000~simple',
    );
    const headroom = field(words.settings.headroomPercent.label);
    fill(workload(2).load(), 'many');
    fill(headroom, 'none');
    fill(workload(1).load(), 'few');
    expect(warning()).toHaveTextContent('3 fields');
    await user.click(showField());
    await waitFor(() => expect(workload(1).load()).toHaveFocus());
    fill(workload(1).load(), '120k');
    expect(warning()).toHaveTextContent('2 fields');
    await user.click(showField());
    await waitFor(() => expect(workload(2).load()).toHaveFocus());
    fill(workload(2).load(), '400k');
    await user.click(showField());
    await waitFor(() => expect(headroom).toHaveFocus());
    fill(headroom, '0');
    expect(warning()).toBeNull();
  });

  it('go with their row', async () => {
    const { workload, warning, words, user } = await open('#/size?qps=50000&complexity=simple');
    await user.click(screen.getByRole('button', { name: words.plan.add }));
    fill(workload(2).load(), 'oops');
    expect(warning()).toBeInTheDocument();
    await user.click(workload(2).button(words.plan.remove));
    expect(warning()).toBeNull();
  });

  it('are found on another page of workloads', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `w=job${i}~${1000 + i}~simple`).join('&');
    const { workload, showField, user } = await open(`#/size?${rows}`);
    fill(workload(2).load(), 'wrong');
    const next = screen.getByRole('button', { name: 'Next workloads' });
    await user.click(next);
    await user.click(next);
    expect(workload(51).load()).toBeInTheDocument();
    await user.click(showField());
    await waitFor(() => expect(workload(2).load()).toHaveFocus());
  });
});

it('says that its tables are of new orders where somebody has a cluster', async () => {
  const link = '#/size?qps=200000&complexity=complex';
  const { unmount } = await open(`${link}&current=24c96g~7~8c32g~3`);
  for (const aside of ['sorted by price', 'one 24-core 96 GB Slave at a time']) {
    expect(await screen.findByText(`as new orders by the list, ${aside}`)).toBeVisible();
  }
  unmount();
  await open(link);
  expect(screen.queryByText(/as new orders/)).toBeNull();
});
