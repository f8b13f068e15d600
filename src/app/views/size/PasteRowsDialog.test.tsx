import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { allShown, renderInPage } from '@/app/testing/renderInPage';
import { SizeView } from './SizeView';

const tables = {
  en: {
    lines: [
      'Team\tJob name\tPeak records/s\tType\tCount\tRemark',
      'pay\torders\t25.000\tJOIN\t5\tlate',
      'pay\tclicks\t1.234,5\tfilter\t1\t',
      'web\tviews\t40k\tpurple\t1\t',
      '\tTotal\t66.234,5\t\t7\t',
    ],
    team: 'Team',
    remark: 'Remark',
    word: 'purple',
    total: 'Total',
    project: 'web',
  },
  'zh-CN': {
    lines: [
      '部门\t作业名称\t峰值条数\t作业类型\t数量\t备注',
      '支付\torders\t25.000\t双流关联\t5\t晚到',
      '支付\tclicks\t1.234,5\t过滤\t1\t',
      '前端\tviews\t4万\t紫色\t1\t',
      '\t合计\t66.234,5\t\t7\t',
    ],
    team: '部门',
    remark: '备注',
    word: '紫色',
    total: '合计',
    project: '前端',
  },
} as const;

it.each(['en', 'zh-CN'] as const)(
  'a pasted table says what it was taken for and is changed, in %s',
  async (language) => {
    const { lines, team, remark, word, total, project } = tables[language];
    const page = await renderInPage(<SizeView />, '#/size?qps=50000&complexity=simple', language);
    const { words, store, user } = page;
    const { plan, pasteRows } = words;
    await user.click(screen.getByRole('button', { name: plan.paste }));
    await allShown();
    const dialog = await screen.findByRole('dialog', { name: pasteRows.heading });
    const takenFor = (what: string) =>
      within(dialog).getByRole('combobox', { name: pasteRows.takenFor(what) });
    const append = within(dialog).getByRole('button', { name: pasteRows.append });
    const replace = within(dialog).getByRole('button', { name: pasteRows.replace });
    expect(within(dialog).getByRole('textbox', { name: pasteRows.label })).toHaveFocus();
    await user.paste(lines.join('\n'));

    expect(takenFor(team)).toHaveValue('project');
    expect(takenFor(remark)).toHaveValue('');
    expect(dialog).toHaveTextContent(pasteRows.notUsed([remark]));
    expect(dialog).toHaveTextContent(pasteRows.copies(3, 7));
    expect(dialog).toHaveTextContent(pasteRows.totals([{ position: 5, label: total }], false));
    expect(dialog).toHaveTextContent(pasteRows.undecided(1));
    expect(append).toBeDisabled();
    expect(replace).toBeDisabled();

    await user.selectOptions(takenFor(team), '');
    expect(dialog).toHaveTextContent(pasteRows.notUsed([team, remark]));
    await user.selectOptions(takenFor(team), 'project');
    await user.selectOptions(takenFor(word), 'simple');
    expect(append).toBeEnabled();
    const doubtful = within(dialog).getByRole<HTMLSelectElement>('combobox', {
      name: pasteRows.doubtful('25.000'),
    });
    await user.selectOptions(doubtful, doubtful.options[2]?.value ?? '');
    const become = within(dialog).getByRole('table', { name: pasteRows.become(3, 3) });
    const first = within(become).getAllByRole('row')[1];
    expect(first).toHaveTextContent('orders5 25,000');

    await user.click(replace);
    expect(screen.queryByRole('dialog')).toBeNull();
    const { workloads } = store.getState().plan;
    expect(workloads).toHaveLength(3);
    expect(workloads[0]).toMatchObject({ name: 'orders', count: 5, qps: 25_000 });
    expect(workloads[1]).toMatchObject({ qps: 1_234.5 });
    expect(workloads[2]).toMatchObject({ complexity: 'simple', project });
    expect(screen.getByText(plan.pasteReplaced(3))).toBeInTheDocument();
  },
);
