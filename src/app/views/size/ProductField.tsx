import { memo, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Row } from '@/app/ui/Row';
import { SelectField } from '@/app/ui/SelectField';
import type { PlanDraft } from '@/core/plan/draft';
import { type MovedDraft, moveDraft } from '@/core/plan/movePlan';
import { platformIds } from '@/core/platforms/registry';
import { choiceText } from '@/core/report/settingText';
import type { Words } from '@/core/words/words';
import { useFormParts } from './formContext';
import product from './ProductField.module.css';
import styles from './SafetySection.module.css';

/** What stood in the form before another product was chosen, and what became of it. */
type Move = { readonly before: PlanDraft; readonly moved: MovedDraft };

/** The product that is sized. Another one keeps what means something there; the rest is named and can be taken back. */
export const ProductField = memo(function ProductField() {
  const words = useWords();
  const { form, commit } = useFormParts();
  const platform = useWatch({ control: form.control, name: 'platform' });
  const [move, setMove] = useState<Move>();
  const choose = (chosen: string) => {
    const before = structuredClone(form.getValues());
    const moved = moveDraft(before, chosen, words.typed);
    form.reset(moved.draft);
    commit({ kind: 'product', id: chosen });
    setMove({ before, moved });
  };
  const undo = () => {
    if (!move) return;
    form.reset(move.before);
    commit({ kind: 'undoProduct' });
    setMove(undefined);
  };
  return (
    <div className={product.product}>
      <Row label={words.settings.platform.label}>
        <SelectField
          label={words.settings.platform.label}
          className={styles.list}
          choices={platformIds.map((value) => ({
            value,
            label: choiceText('platform', value, words),
          }))}
          value={platform}
          onChange={(event) => choose(event.target.value)}
        />
      </Row>
      <p role="status" className={styles.reason}>
        {move?.moved.draft.platform === platform ? (
          <>
            {movedText(move.moved, words)}{' '}
            <Button look="link" onClick={undo}>
              {words.plan.undo}
            </Button>
          </>
        ) : null}
      </p>
    </div>
  );
});

/** What of the plan the new product does not know, in one sentence. */
function movedText({ dropped, droppedRates }: MovedDraft, { settings, moved, list }: Words) {
  const names = [
    ...dropped.map((id) => settings[id].label),
    ...(droppedRates > 0 ? [moved.rates(droppedRates)] : []),
  ];
  return names.length > 0 ? moved.without(list(names)) : moved.whole;
}
