import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { linkTo } from '@/app/store/pageLinks';
import { fill, renderInPage } from '@/app/testing/renderInPage';
import { Toast } from '@/app/ui/Toast';
import { LabelsSection } from './LabelsSection';
import { Preview } from './Preview';
import { useDocumentLink } from './useDocumentLink';
import { useLabels } from './useLabels';
import { useMessage } from './useMessage';
import { useShareDocument } from './useShareDocument';

const choices = {
  language: 'en',
  hasChecklist: false,
  hasProducts: false,
  beside: [],
  hasLeaving: false,
  hasFailure: false,
  hasDecides: false,
  hasRoad: false,
} as const;

/** The labels, the document that bears them and what is said of them. */
function LabelledDocument() {
  const labels = useLabels();
  const { share } = useShareDocument(choices, labels.shown, useDocumentLink());
  const [message, say] = useMessage();
  return (
    <>
      <LabelsSection labels={labels} choices={choices} onChoices={() => undefined} say={say} />
      <Preview share={share} />
      <Toast message={message} />
    </>
  );
}

const orders = '#/share?title=Orders&w=orders~120000~complex~3000~core';

async function open(link: string) {
  const page = await renderInPage(<LabelledDocument />, link);
  const { labels, preview } = page.words.share;
  const button = (name: string) => screen.getByRole('button', { name });
  return {
    ...page,
    field: (name: 'customer' | 'author' | 'remark') =>
      screen.getByRole('textbox', { name: labels[name] }),
    sheet: () => screen.findByRole('article', { name: preview.document }),
    brought: () => screen.queryByText(labels.broughtHeading),
    inLink: () => screen.getByRole('checkbox', { name: labels.inLink }),
    press: (name: 'takeOver' | 'remove' | 'undo') => page.user.click(button(labels[name])),
    address: () => linkTo(page.store.getState()),
    own: () => window.localStorage.getItem('streamsizer.labels'),
  };
}

it('shows labels that a link brought, and keeps them as one’s own or leaves them, without loss', async () => {
  const first = await open(orders);
  fill(first.field('customer'), 'Mine');
  fill(first.field('remark'), 'Own');
  first.unmount();

  const page = await open(`${orders}&customer=Acme&author=Ann`);
  const { field, sheet, brought, press, address, own, inLink } = page;
  expect(brought()).toBeVisible();
  expect(field('customer')).toHaveValue('Acme');
  expect(field('remark')).toHaveValue('');
  expect(await sheet()).toHaveTextContent('Customer: Acme');
  fill(field('author'), 'Anna');
  expect(await address()).toMatch(/author=Anna/);
  expect(own()).toBe('{"customer":"Mine","remark":"Own"}');

  await press('remove');
  expect(brought()).toBeNull();
  expect(field('customer')).toHaveValue('Mine');
  expect(await sheet()).toHaveTextContent('Remark: Own');
  expect(await address()).not.toMatch(/Acme/);
  await press('undo');
  expect(field('author')).toHaveValue('Anna');

  await press('takeOver');
  expect(brought()).toBeNull();
  expect(inLink()).toBeChecked();
  expect(own()).toBe('{"customer":"Acme","author":"Anna"}');
  await press('undo');
  expect(brought()).toBeVisible();
  expect(own()).toBe('{"customer":"Mine","remark":"Own"}');
});
