import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { allShown, renderInPage } from '@/app/testing/renderInPage';
import { sizeParts } from '@/app/testing/sizeParts';
import type { Language } from '@/core/words/language';
import { SizeView } from './SizeView';

const complex = '#/size?w=orders~120000~complex~3000&w=clicks~9000~complex';

async function open(hash: string, language: Language = 'en', position = 1) {
  const page = await renderInPage(<SizeView />, hash, language);
  const { words, user } = page;
  const row = sizeParts(words).workload(position);
  const opener = row.button(words.rates.heading);
  await user.click(opener);
  await allShown();
  const dialog = await screen.findByRole('dialog', { name: words.rates.heading });
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
  it('keep what was typed, and a measured rate makes the work measured', async () => {
    const { words, user, store, inside, status, operator, way, use, opener } = await open(complex);
    await user.click(operator('top-n'));
    await user.click(way('pilot'));
    expect(operator('top-n')).not.toBeVisible();
    await user.type(inside.getByRole('textbox', { name: words.pilot.records }), '18k');
    await user.type(inside.getByRole('textbox', { name: words.pilot.cu }), '10');
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
