import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { linkTo } from '@/app/store/pageLinks';
import { fill, renderInPage } from '@/app/testing/renderInPage';
import { sizeParts } from '@/app/testing/sizeParts';
import { SizeView } from './SizeView';

it('each kind of work asks for its own figures', async () => {
  const page = await renderInPage(<SizeView />, '#/size?qps=120000&complexity=complex');
  const { user, store, words } = page;
  const { plan, pilot, rates } = words;
  const { workload, headline } = sizeParts(words);
  const address = () => linkTo(store.getState());
  const row = screen.getByRole('listitem', { name: plan.workload(1) });
  const kind = (name: string) =>
    user.selectOptions(within(row).getByRole('combobox', { name: plan.kind }), name);
  const middle = () => workload(1).button(plan.rates.middle);
  const slider = () => within(row).getByRole('slider', { name: plan.rateSlider });
  expect(row).toHaveTextContent('120 CU');
  await user.click(middle());
  expect(workload(1).rate()).toHaveValue('3,000');
  expect(middle()).toHaveAttribute('aria-pressed', 'true');
  expect(row).toHaveTextContent('40 CU');
  fireEvent.change(slider(), { target: { value: '4000' } });
  expect(workload(1).rate()).toHaveValue('4,000');
  expect(slider()).toHaveAttribute('aria-valuetext', '4,000');
  expect(row).toHaveTextContent('30 CU');
  expect(await address()).toMatch(/rate=4000&was=[\w~.-]+$/);

  await kind('simple');
  expect(within(row).queryByRole('textbox', { name: plan.rate })).toBeNull();
  expect(row).toHaveTextContent('12 CU');
  await kind('measured');
  expect(workload(1).rate()).toHaveAccessibleDescription('Still empty.');
  expect(workload(1).rate()).not.toHaveAttribute('aria-invalid');
  await user.click(workload(1).button(plan.findRate));
  const dialog = await screen.findByRole('dialog', { name: plan.findRate });
  const measured = (name: 'records' | 'cu' | 'cpu') =>
    within(dialog).getByRole('textbox', { name: pilot[name] });
  const use = () => within(dialog).getByRole('button', { name: rates.use, hidden: false });
  expect(measured('records')).toHaveFocus();
  expect(use()).toBeDisabled();
  fill(measured('records'), '18k');
  fill(measured('cu'), '10');
  fill(measured('cpu'), '75');
  expect(dialog).toHaveTextContent('2,400 records/s per CU');
  expect(dialog).toHaveTextContent('18,000 ÷ (10 × 75 %)');
  await user.click(use());
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(workload(1).rate()).toHaveValue('2,400');
  expect(row).toHaveTextContent('50 CU');
  expect(await address()).toMatch(/complexity=measured&rate=2400&was=[\w~.-]+$/);
  expect(headline()).toHaveTextContent('2 × 32-core 128 GB Slaves and 3 × 4-core 16 GB Masters');

  await kind('resources');
  fill(workload(1).cores(), '12');
  fill(workload(1).memory(), '100 GB');
  expect(row).toHaveTextContent('25 CU');
  expect(await address()).toMatch(/cores=12&memory=100&was=[\w~.-]+$/);
  await kind('complex');
  expect(workload(1).rate()).toHaveValue('4,000');
});

it('is a form of its own, so that a browser reads no other row at a key', async () => {
  const { words } = await renderInPage(<SizeView />, '#/size?w=a~120000~complex~3000&w=b~9~simple');
  const { workload } = sizeParts(words);
  const { form } = workload(1).load() as HTMLInputElement;
  expect([...(form?.elements ?? [])]).toContain(workload(1).name());
  expect([...(form?.elements ?? [])]).not.toContain(workload(2).name());
});

it('is left alone by an edit of its load, but for its figure', async () => {
  const { words } = await renderInPage(<SizeView />, '#/size?w=a~120000~complex~3000&w=b~9~simple');
  const { workload } = sizeParts(words);
  const drawn = vi.spyOn(words.plan, 'actions');
  fill(workload(1).load(), '240000');
  expect(screen.getByRole('listitem', { name: words.plan.workload(1) })).toHaveTextContent('80 CU');
  expect(drawn).not.toHaveBeenCalled();
  fill(workload(1).name(), 'orders');
  expect(drawn).toHaveBeenCalledWith('orders');
});
