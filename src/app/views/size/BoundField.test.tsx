import { fireEvent, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fill, renderInPage } from '@/app/testing/renderInPage';
import { sizeParts } from '@/app/testing/sizeParts';
import { SizeView } from './SizeView';

const fourKinds =
  '#/size?w=cautious~120000~complex~3000&w=pilot~36000~measured~2000&r=estate~12~64&w=plain~400000~simple';

async function open() {
  const page = await renderInPage(<SizeView />, fourKinds);
  return { ...page, ...sizeParts(page.words) };
}

type Opened = Awaited<ReturnType<typeof open>>;

const unreadable = /Cannot be read as a number/;

type Refusal = {
  readonly name: string;
  readonly find: (page: Opened) => HTMLElement;
  readonly text: string;
  readonly said: RegExp;
  readonly mended: string;
  /** What stands in the field once it is left, where that is not the text. */
  readonly kept?: string;
};

const load = { name: 'load', find: ({ workload }: Opened) => workload(1).load() };
const rate = { name: 'rate', find: ({ workload }: Opened) => workload(1).rate() };
const measured = { name: 'measured rate', find: ({ workload }: Opened) => workload(2).rate() };
const cores = { name: 'cores', find: ({ workload }: Opened) => workload(3).cores() };
const memory = { name: 'memory', find: ({ workload }: Opened) => workload(3).memory() };
const headroom = {
  name: 'headroom',
  find: (page: Opened) => page.field(page.words.settings.headroomPercent.label),
};
const title = { name: 'title', find: (page: Opened) => page.field(page.words.plan.title) };
const named = { name: 'name', find: ({ workload }: Opened) => workload(1).name() };
const project = { name: 'project', find: ({ workload }: Opened) => workload(1).project() };

const refused: readonly Refusal[] = [
  { ...load, text: '12x', said: unreadable, mended: '120,000' },
  { ...load, text: '', said: /Enter a number/, mended: '120000' },
  { ...load, text: '-5', said: /not be negative/, mended: '120k' },
  { ...load, text: '1,5', said: /comma separates thousands/, mended: '12万' },
  {
    ...load,
    text: '1e13',
    said: /at most 1,000,000,000,000/,
    mended: '120k',
    kept: '10,000,000,000,000',
  },
  { ...rate, text: '999', said: /at least 1,000/, mended: '3000' },
  { ...rate, text: '5,001', said: /at most 5,000/, mended: '3k' },
  { ...measured, text: '0', said: /above 0/, mended: '2000' },
  { ...measured, text: 'fast', said: unreadable, mended: '2000' },
  { ...cores, text: 'twelve', said: unreadable, mended: '12' },
  { ...cores, text: '2m', said: /at most 1,000,000/, mended: '12', kept: '2,000,000' },
  { ...memory, text: '64 bananas', said: unreadable, mended: '64 GB' },
  { ...headroom, text: '2,000', said: /at most 1,000/, mended: '0' },
  { ...title, text: 'T'.repeat(121), said: /at most 120 characters/, mended: 'T'.repeat(120) },
  { ...named, text: 'N'.repeat(121), said: /at most 120/, mended: 'cautious' },
  { ...project, text: 'P'.repeat(121), said: /at most 120/, mended: '' },
];

describe('a text that is refused', () => {
  it.each(refused)(
    'in the field “$name” is kept, explained beside it, and harms no answer: $text',
    async ({ find, text, said, mended, kept = text }) => {
      const page = await open();
      const { headline, stale, warning, showField, user } = page;
      const good = headline().textContent;
      const field = find(page);
      fill(field, text);
      expect(field).toBeInvalid();
      expect(field).toHaveAccessibleDescription(said);
      fireEvent.blur(field);
      expect(field).toHaveValue(kept);
      expect(warning()).toHaveTextContent(/field/);
      expect(stale()).toBeInTheDocument();
      expect(headline()).toHaveTextContent(good ?? '');
      field.blur();
      await user.click(showField());
      await waitFor(() => expect(field).toHaveFocus());
      fill(field, mended);
      expect(field).toBeValid();
      expect(field).not.toHaveAccessibleDescription();
      expect(warning()).toBeNull();
      expect(stale()).toBeNull();
      expect(headline()).toHaveTextContent(good ?? '');
    },
  );
});

describe('a figure that people read in two ways', () => {
  it('is asked for, by keyboard as well', async () => {
    const { workload, stale, store, user } = await open();
    const load = workload(1).load();
    fill(load, '25.000');
    expect(load).toHaveAccessibleDescription(/Is it 25 or 25,000\?/);
    fireEvent.blur(load);
    expect(load).toHaveValue('25.000');
    expect(stale()).toBeInTheDocument();
    load.focus();
    await user.tab();
    await user.tab();
    expect(workload(1).button('25,000')).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(load).toHaveFocus());
    expect(load).toHaveValue('25,000');
    expect(load).toBeValid();
    expect(store.getState().plan.workloads[0]).toMatchObject({ qps: 25_000 });
    fill(load, '1.234,5');
    await user.click(workload(1).button('1,234.5'));
    expect(store.getState().plan.workloads[0]).toMatchObject({ qps: 1_234.5 });
  });

  it('is not looked for in a text of any length', async () => {
    const { workload } = await open();
    const long = `1 ${'% '.repeat(30_000)}x`;
    fill(workload(1).load(), long);
    expect(workload(1).load()).toHaveAccessibleDescription('Must have at most 400 characters.');
    expect(workload(1).load()).toHaveValue(long);
  });
});
