import { useState } from 'react';
import { useProvisionWords } from '@/app/store/provisionWords';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { SelectField } from '@/app/ui/SelectField';
import { ClusterDialog } from './ClusterDialog';
import { checklistName } from './checklistName';
import { NewNotice } from './NewNotice';
import { OfferNotice } from './OfferNotice';
import styles from './ProvisionView.module.css';
import { useChecklist } from './useChecklist';

/** Whose checklist this is, the others of this browser, and how to begin, name and delete one. */
export function ClusterChoice() {
  const words = useWords();
  const { clusters: said } = useProvisionWords();
  const { id, name, isKept, offer, choices, choose, remove } = useChecklist((state) => state);
  const [asks, setAsks] = useState<'create' | 'rename'>();
  const shownName = name || (isKept ? said.earlier : words.plan.untitled);
  const own = offer ? said.unkept(shownName) : said.fresh(shownName);
  const isListed = choices.some((choice) => choice.id === id);
  return (
    <div className={styles.cluster}>
      <dl className={styles.printed}>
        <dt>{said.label}</dt>
        <dd translate="no">{shownName}</dd>
      </dl>
      <SelectField
        className={styles.choice}
        label={said.label}
        showsLabel
        translate="no"
        value={id}
        choices={[
          ...(isListed ? [] : [{ value: id, label: own }]),
          ...choices.map((choice) => ({ value: choice.id, label: checklistName(choice, said) })),
        ]}
        onChange={(event) => choose(event.target.value)}
      />
      <div className={styles.actions}>
        <Button look="link" onClick={() => setAsks('create')}>
          {said.create}
        </Button>
        {offer ? null : (
          <Button look="link" onClick={() => setAsks('rename')}>
            {said.rename}
          </Button>
        )}
        {isKept ? (
          <Button look="link" onClick={remove}>
            {said.remove}
          </Button>
        ) : null}
      </div>
      {offer ? <OfferNotice offer={offer} /> : null}
      <NewNotice />
      {asks ? <ClusterDialog asks={asks} onClose={() => setAsks(undefined)} /> : null}
    </div>
  );
}
