import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { allShown, fill, renderInPage } from '@/app/testing/renderInPage';
import { sizeParts } from '@/app/testing/sizeParts';
import type { Language } from '@/core/words/language';
import { SizeView } from './SizeView';

const complex = '#/size?w=orders~120000~complex~3000&w=clicks~9000~complex';

async function open(hash: string, language: Language = 'en', position = 1) {
  const page = await renderInPage(<SizeView />, hash, language);
  const { words, user } = page;
  const row = sizeParts(words).workload(position);
  const opener = row.button(words.plan.findRate);
  await user.click(opener);
  await allShown();
  const dialog = await screen.findByRole('dialog', { name: words.plan.findRate });
  const inside = within(dialog);
  /** In the way that is shown: the others keep what was typed, out of sight. */
  const button = (name: string) => inside.getByRole('button', { name, hidden: false });
  return {
    ...page,
    row,
    opener,
    dialog,
    inside,
    status: () => inside.getByRole('status', { hidden: false }),
    operator: (id: keyof typeof words.operators.names) =>
      inside.getByRole('checkbox', { name: words.operators.names[id] }),
    way: (id: keyof typeof words.rates.ways) =>
      inside.getByRole('radio', { name: words.rates.ways[id] }),
    use: () => button(words.rates.use),
    cancel: () => button(words.rates.cancel),
  };
}

describe.each(['en', 'zh-CN'] as const)('a rate by operators, in %s', (language) => {
  it('is that of the slowest, says why, and is taken', async () => {
    const page = await open(complex, language);
    const { words, user, store, status, operator, use } = page;
    expect(operator('window-join')).toHaveFocus();
    expect(use()).toBeDisabled();
    expect(status()).toHaveTextContent(words.operators.nothing);

    await user.click(operator('filter'));
    expect(status()).toHaveTextContent(words.rates.perCu(5_000));
    expect(page.dialog).toHaveTextContent(words.operators.light(words.plan.kinds.simple));
    await user.click(operator('session-window'));
    expect(status()).toHaveTextContent(words.rates.perCu(2_100));
    const { names, heaviest, ours } = words.operators;
    expect(status()).toHaveTextContent(heaviest(names['session-window'], 'q11', 40));
    expect(page.dialog).toHaveTextContent(ours);
    expect(operator('session-window')).toHaveAccessibleDescription(
      words.operators.figureLabel('q11', 40),
    );
    await user.click(operator('sliding-window'));
    expect(status()).toHaveTextContent(words.rates.perCu(1_500));
    await user.click(operator('sliding-window'));

    await user.click(use());
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(page.row.rate()).toHaveValue('2,100');
    expect(page.opener).toHaveFocus();
    const [first, second] = store.getState().plan.workloads;
    expect(first).toMatchObject({ complexity: 'complex', recordsPerSecondPerCu: 2_100 });
    expect(second).toMatchObject({ recordsPerSecondPerCu: 1_000 });
  });
});

describe('the ways to a rate', () => {
  it('keep what was typed, refuse more than all CPU, and a measured rate makes the work measured', async () => {
    const { words, user, store, inside, status, operator, way, use, opener } = await open(complex);
    await user.click(operator('top-n'));
    await user.click(way('pilot'));
    expect(operator('top-n')).not.toBeVisible();
    await user.type(inside.getByRole('textbox', { name: words.pilot.records }), '18k');
    await user.type(inside.getByRole('textbox', { name: words.pilot.cu }), '10');
    const cpu = inside.getByRole('textbox', { name: words.pilot.cpu });
    fill(cpu, '175');
    expect(cpu).toHaveAccessibleDescription(/100/);
    expect(use()).toBeDisabled();
    fill(cpu, '100');
    expect(status()).toHaveTextContent('1,800 records/s per CU');
    expect(status()).toHaveTextContent(words.rates.becomes('measured'));
    await user.click(way('operators'));
    expect(operator('top-n')).toBeChecked();
    await user.click(way('pilot'));
    expect(inside.getByRole('textbox', { name: words.pilot.records })).toHaveValue('18k');

    await user.click(use());
    expect(store.getState().plan.workloads[0]).toMatchObject({
      qps: 120_000,
      complexity: 'measured',
      recordsPerSecondPerCu: 1_800,
    });
    expect(opener).toHaveFocus();
  });

  it('begin with the measured job for measured work, which operators make complex', async () => {
    const page = await open('#/size?qps=50000&complexity=measured&rate=2000');
    const { words, user, store, inside, status, operator, way, use } = page;
    expect(inside.getByRole('textbox', { name: words.pilot.records })).toHaveFocus();
    await user.click(way('operators'));
    await user.click(operator('wide-join'));
    expect(status()).toHaveTextContent(words.rates.becomes('complex'));
    await user.click(use());
    const [first] = store.getState().plan.workloads;
    expect(first).toMatchObject({ complexity: 'complex', recordsPerSecondPerCu: 1_300 });
  });

  it('are left without a change', async () => {
    const { user, store, operator, cancel, opener } = await open(complex);
    const before = store.getState().plan;
    await user.click(operator('top-n'));
    await user.click(cancel());
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(store.getState().plan).toBe(before);
    expect(opener).toHaveFocus();
  });
});

const table = [
  'job\trecords/s\tCU\tCPU %',
  'orders\t18,000\t10\t75',
  'clicks\t9,500\t5\t80',
  'views\t4,400\t2\t90',
  'idle\t900\t10\t3',
  'ads\t60,000\t30\t85',
  'broken\tmany\t0\t50',
].join('\n');

describe.each(['en', 'zh-CN'] as const)('a rate from several measured jobs, in %s', (language) => {
  it('is their median, beside what is published, and every row that does not fit is named', async () => {
    const page = await open(complex, language);
    const { words, user, dialog, inside, status, way, use } = page;
    const { jobs } = words;
    await user.click(way('jobs'));
    // What an earlier test typed is kept as long as the page.
    fill(inside.getByRole('textbox', { name: jobs.label }), '');
    expect(use()).toBeDisabled();
    expect(status()).toHaveTextContent(jobs.nothing);
    fill(inside.getByRole('textbox', { name: jobs.label }), table);
    // 2,400, 2,375, 2,444.4, 3,000 and 2,352.9: the median is 2,400.
    expect(status()).toHaveTextContent(words.rates.perCu(2_400));
    expect(status()).toHaveTextContent(jobs.found(5, 1, 0));
    expect(dialog).toHaveTextContent(jobs.standing.inside);
    expect(dialog).toHaveTextContent(jobs.row(7, 'broken'));
    expect(dialog).toHaveTextContent(
      jobs.problem(jobs.uses.records, words.problem({ path: '', code: 'unreadable' })),
    );
    expect(dialog).toHaveTextContent(
      jobs.problem(jobs.uses.cu, words.problem({ path: '', code: 'not-above', limit: 0 })),
    );
    const [comparison] = within(dialog).getAllByRole('table', { name: jobs.comparison });
    expect(comparison).toHaveTextContent(jobs.published.complex);
    expect(comparison).toHaveTextContent(jobs.span(2_375, 2_444));

    fill(inside.getByRole('textbox', { name: jobs.label }), table.replace('900\t', '9,000\t'));
    expect(status()).toHaveTextContent(jobs.found(5, 1, 1));
    expect(dialog).toHaveTextContent(jobs.row(5, 'idle'));
    expect(dialog).toHaveTextContent(jobs.outlier(30_000, 12.5, 1.25));
    expect(dialog).toHaveTextContent(jobs.lowCpu(3, 33));
    expect(status()).toHaveTextContent(words.rates.perCu(2_400));
  });
});

describe('a table of measured jobs', () => {
  it('makes one workload measured, or all complex ones with it, which can be undone', async () => {
    const page = await open(`${complex}&w=flat~5000~simple`);
    const { words, user, store, inside, way } = page;
    await user.click(way('jobs'));
    fill(inside.getByRole('textbox', { name: words.jobs.label }), table);
    await user.click(inside.getByRole('button', { name: words.jobs.forAll(2) }));
    expect(screen.queryByRole('dialog')).toBeNull();
    const kinds = () =>
      store
        .getState()
        .plan.workloads.map((one) => ('complexity' in one ? one.complexity : undefined));
    expect(kinds()).toEqual(['measured', 'measured', 'simple']);
    expect(store.getState().plan.workloads[1]).toMatchObject({ recordsPerSecondPerCu: 2_400 });
    const again = () => sizeParts(words).workload(1).button(words.plan.findRate);
    await waitFor(() => expect(again()).toHaveFocus());
    expect(screen.getByText(words.plan.rateApplied(2))).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: words.plan.undo }));
    expect(kinds()).toEqual(['complex', 'complex', 'simple']);

    // What was typed is still there.
    await user.click(again());
    await allShown();
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('radio', { name: words.rates.ways.jobs }));
    const text = within(dialog).getByRole('textbox', { name: words.jobs.label });
    expect(text).toHaveValue(table);
    await user.click(within(dialog).getByRole('button', { name: words.rates.use, hidden: false }));
    expect(kinds()).toEqual(['measured', 'complex', 'simple']);
  });

  it('is opened from a file, and what it replaces can be put back', async () => {
    const { words, user, inside, status, way } = await open(complex);
    const { jobs } = words;
    await user.click(way('jobs'));
    const text = inside.getByRole('textbox', { name: jobs.label });
    fill(text, 'typed\t5,000\t5\t100');
    const choose = (bytes: BlobPart, name: string) =>
      user.upload(inside.getByLabelText(jobs.file), new File([bytes], name, { type: 'text/csv' }));
    // 作业,每秒条数,CU in GB 18030, as spreadsheets in China save it.
    const head = [0xd7, 0xf7, 0xd2, 0xb5, 0x2c, 0xc3, 0xbf, 0xc3, 0xeb, 0xcc, 0xf5, 0xca, 0xfd];
    const rest = [...',CU\na,1000,2'].map((one) => one.charCodeAt(0));
    await choose(new Uint8Array([...head, ...rest]), 'jobs.csv');
    await waitFor(() => expect(text).toHaveValue('作业,每秒条数,CU\na,1000,2'));
    expect(status()).toHaveTextContent(words.rates.perCu(500));
    expect(inside.getByText(jobs.missingCpu)).toBeInTheDocument();

    await choose(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'jobs.csv');
    expect(await inside.findByText(jobs.notTable('jobs.csv'))).toBeInTheDocument();
    expect(text).toHaveValue('作业,每秒条数,CU\na,1000,2');
    await user.click(inside.getByRole('button', { name: jobs.putBack }));
    expect(text).toHaveValue('typed\t5,000\t5\t100');
    expect(inside.queryByRole('button', { name: jobs.putBack })).toBeNull();
  });

  it('has columns, a decimal sign and shares that a person can change', async () => {
    const { words, user, inside, status, way } = await open(complex);
    const { jobs, pasteRows } = words;
    await user.click(way('jobs'));
    fill(
      inside.getByRole('textbox', { name: jobs.label }),
      'job\trecords/s\tCU\tload\na\t25.000\t10\t0.5\nb\t30.000\t10\t0.6',
    );
    expect(status()).toHaveTextContent(jobs.nothing);
    const doubtful = inside.getByRole<HTMLSelectElement>('combobox', {
      name: pasteRows.doubtful('25.000'),
    });
    await user.selectOptions(doubtful, 'comma');
    // No column is read as CPU: 25,000 ÷ 10 and 30,000 ÷ 10.
    expect(status()).toHaveTextContent(words.rates.perCu(2_750));
    await user.selectOptions(
      inside.getByRole('combobox', { name: pasteRows.takenFor('load') }),
      'cpu',
    );
    await user.selectOptions(doubtful, 'dot');
    // 25 ÷ (10 × 50 %) = 5.
    expect(status()).toHaveTextContent(words.rates.perCu(5));
    await user.click(inside.getByRole('checkbox', { name: jobs.isShare }));
    expect(status()).toHaveTextContent(words.rates.perCu(500));
  });
});
