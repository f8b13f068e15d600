import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { planWith } from '@/app/store/testing/storeOf';
import { renderInPage } from '@/app/testing/renderInPage';
import { documentFor, documentWords } from '@/core/report/document/testing/documentFor';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { OptionsPart } from './OptionsPart';
import { StepsPart } from './StepsPart';

const words = documentWords.en;

/** The tables of options and steps, as texts. */
async function tablesOf(discountPercent?: number) {
  const plan = planWith(120_000, discountPercent ? { discountPercent } : {});
  const answer = answerTo(plan);
  const document = documentFor(answer);
  await renderInPage(
    <>
      <OptionsPart document={document} words={words} />
      <StepsPart answer={answer} document={document} words={words} />
    </>,
    { plan },
  );
  return [words.options.heading, words.steps.heading].map((name) =>
    within(screen.getByRole('table', { name }))
      .getAllByRole('row')
      .map((row) => row.textContent)
      .join('\n'),
  );
}

it('show list price, discount and price of every row where there is a discount', async () => {
  const [options, steps] = await tablesOf(10);
  // 2 × 8c32g at 1,350 CNY and 3 × 4c16g at 917 CNY come to 5,450 CNY.
  expect(options).toMatch(/4,905[^\n]*\n[^\n]*List price: 5,450 CNY; Discount: −545 CNY/);
  expect(steps).toMatch(/4,905[^\n]*\n[^\n]*List price: 5,450 CNY; Discount: −545 CNY/);
  const rows = (text = '') => text.match(/List price: /g)?.length;
  expect([rows(options), rows(steps)]).toEqual([7, steps?.match(/^\d+/gm)?.length]);
});

it('say nothing of it where the list price is paid', async () => {
  for (const table of await tablesOf()) expect(table).not.toContain('List price');
});
