import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { linkTo } from '@/app/store/pageLinks';
import { field, openProvision } from '@/app/testing/provisionParts';
import { fill } from '@/app/testing/renderInPage';

const large = 'title=Two%20teams&w=orders~1200000~complex~3000~core';

type Page = Awaited<ReturnType<typeof openProvision>>;

/** What a person fills in and then looks for elsewhere. */
async function fillIn({ step, said, enterRegion, choose }: Page): Promise<void> {
  enterRegion('cn-shanghai');
  fireEvent.click(step('check-availability').box());
  await step('choose-vpc').open();
  const vpc = step('choose-vpc').article();
  const { labels } = said.checklist;
  choose(labels.status, 'blocked', vpc);
  fill(field(labels.reasonBlocked, vpc), 'no quota 配额');
  fill(field(labels.owner, vpc), 'network team');
}

async function expectFilledIn({ step, said }: Page): Promise<void> {
  expect(screen.getByRole('combobox', { name: said.panels.region })).toHaveValue('cn-shanghai');
  expect(step('check-availability').box()).toBeChecked();
  await step('choose-vpc').open();
  const vpc = step('choose-vpc').article();
  const { labels } = said.checklist;
  expect(field(labels.reasonBlocked, vpc)).toHaveValue('no quota 配额');
  expect(field(labels.owner, vpc)).toHaveValue('network team');
}

/** The files that are handed to the browser, by name; filled in as they come. */
function watchFiles(): Map<string, Blob> {
  const files = new Map<string, Blob>();
  const contents: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    contents.push(content as Blob);
    return 'blob:file';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const content = contents.pop();
    if (content) files.set(this.download, content);
  });
  return files;
}

it('a file holds the checklist and its plan, and other files are refused with the reason', async () => {
  const files = watchFiles();
  const first = await openProvision(large);
  await fillIn(first);
  const { actions } = first.said.checklist;
  fireEvent.click(screen.getByRole('button', { name: actions.download }));
  expect([...files.keys()]).toEqual(['checklist Two teams.json']);
  const text = (await files.get('checklist Two teams.json')?.text()) ?? '';
  first.unmount();
  window.localStorage.clear();

  const other = await openProvision();
  const give = (content: string) =>
    fireEvent.change(screen.getByLabelText(actions.open, { selector: 'input' }), {
      target: { files: [new File([content], 'checklist.json', { type: 'application/json' })] },
    });
  give('these are no braces');
  expect(await screen.findByText(/it cannot be read as JSON/)).toBeVisible();
  give(text.replace('"blocked"', '"banana"'));
  expect(await screen.findByText('This file cannot be opened as it is:')).toBeVisible();
  expect(
    screen.getByText(/Choose.*is not one of the possible values|VPC.*not one of/),
  ).toBeVisible();
  give('{"version":1}');
  expect(await screen.findByText(/the plan is missing/)).toBeVisible();
  expect(screen.getByText(/the whole checklist is missing/)).toBeVisible();
  expect(other.step('check-availability').box()).not.toBeChecked();
  give(text);
  expect(await screen.findByText('Checklist opened')).toBeVisible();
  await expectFilledIn(other);
  const link = await linkTo(other.store.getState());
  expect(link).toMatch(/qps=1200000&complexity=complex&rate=3000&name=orders&project=core/);
  other.unmount();

  // As after a reload.
  await expectFilledIn(await openProvision(large));
});
