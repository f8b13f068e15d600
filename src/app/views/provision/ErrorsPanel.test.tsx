import { within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { click, field, openProvision } from '@/app/testing/provisionParts';
import { allShown, fill } from '@/app/testing/renderInPage';

const referred = 'Node:job_orders in project:Core still ref the version:blink-3.2.2-hotfix1';
const limit = 'Flink versions exceeded max limitation:3';

async function open() {
  const page = await openProvision();
  page.takePath('existing-cluster');
  const errors = await page.panelOf('look-up-error', 'errors');
  return {
    ...page,
    errors,
    box: field('Paste a message or a log', errors),
    goTo: () => within(errors).queryAllByRole('link', { name: 'Go to the step' }),
  };
}

it('finds messages in a log, explains them, and leads to the step that mends them', async () => {
  const { errors, box, goTo, step } = await open();
  fill(box, `12:00:01 WARN ${referred}\n12:00:02 ok\n12:00:03 ERROR ${limit}\n`);
  expect(errors).toHaveTextContent('2 messages found');
  expect(errors).toHaveTextContent('Take job_orders in Core offline, then uninstall');
  expect(errors).toHaveTextContent('Uninstall versions until fewer than 3 are left');
  expect(goTo()).toHaveLength(2);
  const { toggle } = step('uninstall-version');
  expect(toggle()).toHaveAttribute('aria-expanded', 'false');
  for (const link of goTo().slice(0, 1)) click(link);
  await allShown();
  expect(toggle()).toHaveAttribute('aria-expanded', 'true');
  expect(toggle()).toHaveFocus();
});

it('knows a message in the words of any year', async () => {
  const { errors, box, goTo, step } = await open();
  for (const text of [
    '操作错误：子账号没有passRole权限，请到RAM对改子账号赋权。错误详情为：922019',
    '操作错误: RAM用户没有passRole权限,请到RAM对该RAM 用户赋权。错误详情为: 922019',
  ]) {
    fill(box, text);
    expect(errors).toHaveTextContent('One message found');
    expect(errors).toHaveTextContent('No PassRole permission (922019)');
  }
  for (const link of goTo()) click(link);
  await allShown();
  expect(step('write-developer-policy').toggle()).toHaveAttribute('aria-expanded', 'true');
  expect(step('write-developer-policy').toggle()).toHaveFocus();
});

it('offers what is similar, or says that nothing is', async () => {
  const { errors, box, goTo } = await open();
  fill(box, 'code:[30006]');
  expect(errors).toHaveTextContent('One message found');
  expect(errors).toHaveTextContent('Check the installed versions.');
  fill(box, 'flink version exceed the max limitation');
  expect(errors).toHaveTextContent('Not a known message, but similar to the following.');
  expect(errors).toHaveTextContent('The cluster already has 3 versions or more.');
  expect(errors).toHaveTextContent('Uninstall versions until fewer than 3 are left');
  expect(errors).not.toHaveTextContent('%');
  fill(box, 'the weather is fine today');
  expect(errors).toHaveTextContent('No known message is similar to this text.');
  expect(goTo()).toHaveLength(0);
  expect(box).toHaveValue('the weather is fine today');
  fill(box, '');
  expect(within(errors).getByRole('status')).toBeEmptyDOMElement();
});
