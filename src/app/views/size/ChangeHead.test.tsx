import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderInPage } from '@/app/testing/renderInPage';
import { AnswerHead } from './AnswerHead';
import { createFormProblems } from './formProblems';
import { ProblemsContext } from './problemsContext';

function Head() {
  return (
    <ProblemsContext value={createFormProblems()}>
      <AnswerHead />
    </ProblemsContext>
  );
}

const link = '#/size?qps=200000&complexity=complex&current=24c96g~7~8c32g~3';
const heading = () => screen.getByRole('heading', { level: 1 });

describe('the answer for somebody who has a cluster', () => {
  it('is the change of it, with a new order beside it', async () => {
    const { store, user } = await renderInPage(<Head />, link);
    expect(heading()).toHaveTextContent(
      'Add 3 × 24-core 96 GB Slaves to your 7, and change your 3 Masters to 16-core 64 GB',
    );
    expect(screen.getByText(/\+\s15,630 CNY a month: 47,630 CNY a month/)).toBeVisible();
    expect(
      screen.getByText(
        /the need is 40 to 200 CU, 67 at the middle \(3,000, our choice\), and the price 12,250 to 47,630 CNY a month, 20,150 at the middle/,
      ),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'As a new order' }));
    expect(store.getState().pick).toBeDefined();
    expect(heading()).not.toHaveTextContent('your 7');
    await user.click(screen.getByRole('button', { name: 'Back to what you have' }));
    expect(heading()).toHaveTextContent('your 7');
  });

  it('is said in Chinese', async () => {
    await renderInPage(<Head />, link, 'zh-CN');
    expect(heading()).toHaveTextContent('在现有 7 台基础上增加 3 台 24 核 96 GB Slave');
  });

  it('is a new order, and says so, where the product has no such cluster', async () => {
    await renderInPage(<Head />, link.replace('~7~', '~8~'));
    expect(heading()).not.toHaveTextContent('your');
    expect(
      screen.getByText(
        'A new order: what you entered as your cluster cannot be. “Over time” says why.',
      ),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Back/ })).toBeNull();
  });

  it('says which part of its price is not by the list', async () => {
    const { store, unmount } = await renderInPage(<Head />, `${link}~18500`);
    expect(store.getState().plan.current).toMatchObject({ price: 18_500 });
    expect(
      screen.getByText(
        /^What you said you pay, and the difference by the list\. List price of 2020-10-28/,
      ),
    ).toBeVisible();
    unmount();
    await renderInPage(<Head />, `${link.replace('200000', '140000')}~18500`);
    expect(screen.getByText('What you said you pay.')).toBeVisible();
  });
});
