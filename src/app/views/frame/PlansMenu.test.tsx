import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readShelf } from '@/app/store/shelf';
import { allShown, renderInPage } from '@/app/testing/renderInPage';
import { PlansMenu } from './PlansMenu';

const small = '#/size?qps=50000&complexity=simple&title=Small';

async function open() {
  const page = await renderInPage(<PlansMenu />, small);
  const menu = screen.getByText(page.words.header.plans).closest('details') as HTMLDetailsElement;
  menu.open = true;
  fireEvent(menu, new Event('toggle'));
  await allShown();
  const said = page.words.shelf;
  return {
    ...page,
    said,
    give: (name: string, content: string | Uint8Array<ArrayBuffer>) => {
      const file = new File([content], name, { type: 'application/json' });
      fireEvent.change(screen.getByLabelText(said.menu.openFile), { target: { files: [file] } });
    },
    refused: () => screen.findByRole('dialog', { name: said.file.heading('b.json') }),
    close: async () => {
      const [button] = screen.getAllByRole('button', { name: said.file.close });
      if (button) await page.user.click(button);
    },
    title: () => page.store.getState().plan.title,
  };
}

it('opens the plan of a file, and says so', async () => {
  const { give, title, said, store } = await open();
  const plan = { title: 'From a file', workloads: [{ qps: 7000, complexity: 'simple' }] };
  give('a.json', JSON.stringify(plan));
  expect(await screen.findByText(said.told.opened('From a file'))).toBeVisible();
  expect(title()).toBe('From a file');
  expect(store.getState().plan.workloads).toMatchObject([{ qps: 7_000 }]);
});

it('refuses a file with every problem, and the plan stays', async () => {
  const { give, refused, close, title, said } = await open();
  give('b.json', '{"workloads":[{"qps":-5,"complexity":"simple"},{"cores":4},7],"spare":1}');
  const dialog = await refused();
  for (const sentence of [
    'Workload 1, qps: Must be at least 0.',
    'Workload 2, memoryGb: Must be given.',
    'Workload 3: Must be an object.',
    'spare: Is not a field of a plan.',
  ]) {
    expect(screen.getByText(sentence)).toBeVisible();
  }
  await close();
  for (const [content, told] of [
    ['nonsense', said.file.notJson],
    ['[]', said.file.notObject],
    ['{"version":1,"plan":{},"checklist":{}}', said.file.isChecklist],
    [new Uint8Array(20_000_001), said.file.tooLarge(20)],
  ] as const) {
    give('b.json', content);
    expect(await refused()).toHaveTextContent(told);
    await close();
    expect(screen.queryByRole('dialog')).toBeNull();
  }
  expect(dialog).not.toBeInTheDocument();
  expect(title()).toBe('Small');
});

it('offers the saved plans of a file that can be read, and takes none unasked', async () => {
  const { give, user, said } = await open();
  const plans = [
    { name: 'bad', link: '#/size' },
    { name: 'good', link: small },
  ];
  give('c.json', JSON.stringify({ version: 1, plans }));
  expect(await screen.findByRole('dialog')).toHaveTextContent(
    'Plan 1, “bad”: No workload can be read.',
  );
  expect(readShelf()).toEqual([]);
  await user.click(screen.getByRole('button', { name: said.file.takeRest(1) }));
  expect(await screen.findByText('1 plan added.')).toBeVisible();
  await waitFor(() => expect(readShelf()).toMatchObject([{ name: 'good' }]));
});
