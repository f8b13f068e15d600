import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { planWith } from '@/app/store/testing/storeOf';
import { renderInPage } from '@/app/testing/renderInPage';
import type { Plan } from '@/core/plan/planSchema';
import { EmbedForm } from './EmbedForm';
import { firstChoices } from './embedChoices';
import { LabelsSection } from './LabelsSection';
import { useLabels } from './useLabels';

const nothing = () => undefined;

function Offers() {
  return (
    <>
      <LabelsSection
        labels={useLabels()}
        choices={{
          language: 'en',
          hasChecklist: false,
          hasProducts: false,
          beside: [],
          hasLeaving: false,
          hasFailure: false,
          hasDecides: false,
          hasRoad: false,
        }}
        onChoices={nothing}
        say={nothing}
      />
      <EmbedForm choices={firstChoices} onChange={nothing} />
    </>
  );
}

async function offersOf(plan: Plan) {
  const { words } = await renderInPage(<Offers />, { plan });
  return {
    checklist: screen.queryByRole('checkbox', { name: words.share.labels.checklist }),
    part: screen.queryByRole('option', { name: words.embed.builder.parts.checklist }),
  };
}

it('a document and an embed offer the checklist of a product that has steps', async () => {
  const { checklist, part } = await offersOf(planWith(50_000));
  expect(checklist).toBeVisible();
  expect(part).toBeVisible();
});

it('they offer none where the product has no steps', async () => {
  const plan = planWith(400_000, { platform: 'own', masterCount: 2 });
  expect(await offersOf(plan)).toEqual({ checklist: null, part: null });
});
