import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { renderInPage } from '@/app/testing/renderInPage';
import { parsePlan } from '@/core/plan/parsePlan';
import { saysOfTime } from '@/core/plan/saysOfTime';
import { LabelsSection } from './LabelsSection';
import { Preview } from './Preview';
import { useDocumentLink } from './useDocumentLink';
import { useLabels } from './useLabels';
import { type DocumentChoices, useShareDocument } from './useShareDocument';

const before: DocumentChoices = {
  language: 'en',
  hasChecklist: false,
  hasProducts: false,
  beside: [],
  hasLeaving: false,
  hasFailure: false,
  hasDecides: false,
  hasRoad: true,
};

/** The document and the choices of what it says. */
function ChosenDocument() {
  const [choices, setChoices] = useState(before);
  const labels = useLabels();
  const { share } = useShareDocument(choices, labels.shown, useDocumentLink());
  return (
    <>
      <LabelsSection
        labels={labels}
        choices={choices}
        onChoices={(change) => setChoices((all) => ({ ...all, ...change(all) }))}
        say={() => undefined}
      />
      <Preview share={share} />
    </>
  );
}

it('puts the plan over time into the document, and leaves it out where nobody wants it', async () => {
  const link = '#/share?w=orders~120000~complex~3000~core&growth=8%25';
  const { words, user } = await renderInPage(<ChosenDocument />, link);
  const sheet = await screen.findByRole('article', { name: words.share.preview.document });
  expect(sheet).toHaveTextContent(words.road.steps.heading);
  const choice = screen.getByRole('checkbox', { name: words.share.labels.road });
  await user.click(choice);
  expect(choice).not.toBeChecked();
  const after = await screen.findByRole('article', { name: words.share.preview.document });
  expect(after).not.toHaveTextContent(words.road.steps.heading);
});

it.each([
  [{ growth: { percentPerMonth: 8 } }, true],
  [{ budget: { amount: 1, per: 'month' } }, true],
  [{ horizonMonths: 36, taxPercent: 6 }, false],
  [{}, false],
])('of a plan with %j it does so by itself: %s', (later, isSaid) => {
  const reading = parsePlan({ workloads: [{ qps: 1, complexity: 'simple' }], ...later });
  expect(reading.ok && saysOfTime(reading.plan)).toBe(isSaid);
});
