import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addressOf } from '@/app/store/linkFiles';
import { fill, renderInPage } from '@/app/testing/renderInPage';
import { sizeParts } from '@/app/testing/sizeParts';
import { languages } from '@/core/words/language';
import { SizeView } from './SizeView';

const rows = 'w=a~10000~complex~2000&w=b~20000~simple&w=c~10~measured~5';

async function open(link = `#/size?${rows}`, language: (typeof languages)[number] = 'en') {
  const page = await renderInPage(<SizeView />, `${link}&lang=${language}`);
  const { plan, problem } = page.words;
  const product = page.words.settings.platform.label;
  return {
    ...page,
    ...sizeParts(page.words),
    sizes: () => screen.queryAllByRole('textbox', { name: plan.recordSize }),
    choose: (id: string) =>
      page.user.selectOptions(screen.getByRole('combobox', { name: product }), id),
    needed: problem({ path: '', code: 'record-size-needed' }),
  };
}

describe.each(languages)('the size of a record, in %s', (language) => {
  it('is asked for where the product’s rates are in MB/s, and can be given to all workloads at once', async () => {
    const { sizes, choose, needed, store, stale, user, words } = await open(undefined, language);
    expect(sizes()).toHaveLength(0);
    await choose('aws-managed-flink');
    // Measured work counts records.
    expect(sizes()).toHaveLength(2);
    expect(screen.getAllByText(needed)).toHaveLength(2);
    expect(store.getState().plan.platform).toBe('blink-dedicated');
    expect(stale()).not.toBeNull();
    const [first] = sizes();
    if (!first) throw new Error('a field');
    fill(first, '1 KB');
    expect(screen.getAllByText(needed)).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: words.plan.sizeForAll(1) }));
    expect(screen.queryByText(needed)).toBeNull();
    expect(screen.getByText(words.plan.sizesTaken(1))).toBeInTheDocument();
    expect(store.getState().plan).toMatchObject({
      platform: 'aws-managed-flink',
      workloads: [
        { megabytesPerSecondPerCu: 1, recordBytes: 1_000 },
        { recordBytes: 1_000 },
        { recordsPerSecondPerCu: 5 },
      ],
    });
    // The first one takes the product back, the last one the sizes.
    const undo = screen.getAllByRole('button', { name: words.plan.undo }).at(-1);
    if (!undo) throw new Error('a button');
    await user.click(undo);
    expect(screen.getAllByText(needed)).toHaveLength(1);
  });
});

describe('a known size', () => {
  it('has its field on every product, and stays when the product changes', async () => {
    const { sizes, choose, store } = await open('#/size?qps=5000&complexity=simple&bytes=400');
    expect(sizes()).toHaveLength(1);
    await choose('aws-managed-flink');
    expect(store.getState().plan).toMatchObject({
      platform: 'aws-managed-flink',
      workloads: [{ qps: 5_000, recordBytes: 400 }],
    });
    await choose('flink-managed');
    expect(store.getState().plan.workloads).toMatchObject([{ recordBytes: 400 }]);
    const [field] = sizes();
    if (!field) throw new Error('a field');
    fill(field, '');
    // It stays while it is being emptied.
    expect(sizes()).toHaveLength(1);
    expect(store.getState().plan.workloads).toEqual([{ qps: 5_000, complexity: 'simple' }]);
  });

  it('that is missing in a link leaves the plan in the form, with its problem', async () => {
    const { sizes, needed, workload, store, stale, words } = await open(
      '#/size?platform=aws-managed-flink&qps=12345&complexity=complex',
    );
    expect(sizes()).toHaveLength(1);
    expect(screen.getByText(needed)).toBeInTheDocument();
    expect(workload(1).load()).toHaveValue('12,345');
    // No answer stands there: neither an example's nor an earlier one.
    expect(stale()).toBeNull();
    const heading = screen.getByRole('heading', { level: 1 });
    expect(heading).toHaveTextContent(words.unsized.heading);
    expect(screen.queryByText(/USD/)).toBeNull();
    expect(screen.getByRole('alert')).toHaveTextContent(words.unsized.fields(1));
    expect(await addressOf(store.getState())).toMatch(
      /qps=12345&complexity=complex.*&platform=aws-managed-flink/,
    );
    const [field] = sizes();
    if (!field) throw new Error('a field');
    fill(field, '1000');
    // 12.345 MB/s at 1 MB/s.
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('13 KPU of work');
    expect(store.getState()).toMatchObject({ isBlank: false, unsized: undefined });
  });
});
