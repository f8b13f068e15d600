import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { planWith } from '@/app/store/testing/storeOf';
import { renderInPage } from '@/app/testing/renderInPage';
import type { Plan } from '@/core/plan/planSchema';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { provisionEn } from '@/core/words/provision/en';
import { ChecklistPart } from './ChecklistPart';

const open = (plan: Plan) =>
  renderInPage(<ChecklistPart answer={answerTo(plan)} text={undefined} />, { plan });

it('lists the steps of the plan’s product', async () => {
  await open(planWith(50_000));
  expect(screen.getAllByRole('listitem').length).toBeGreaterThan(10);
  expect(screen.queryByText(provisionEn.checklist.general.noSteps)).toBeNull();
});

it('says so where the product has none, and lists nothing of another product', async () => {
  await open(planWith(400_000, { platform: 'own', masterCount: 2 }));
  expect(screen.getByText(provisionEn.checklist.general.noSteps)).toBeVisible();
  expect(screen.queryByRole('listitem')).toBeNull();
});
