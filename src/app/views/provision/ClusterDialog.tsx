import { type FormEvent, useState } from 'react';
import { useProvisionWords } from '@/app/store/provisionWords';
import { nameCharacters, tidyName } from '@/app/store/shelfEntry';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Dialog } from '@/app/ui/Dialog';
import { SelectField } from '@/app/ui/SelectField';
import { TextField } from '@/app/ui/TextField';
import { checklistName } from './checklistName';
import styles from './ProvisionView.module.css';
import { useChecklist } from './useChecklist';

type Props = { readonly asks: 'create' | 'rename'; readonly onClose: () => void };

/** The name of a checklist, and for a new one what it starts from. */
export function ClusterDialog({ asks, onClose }: Props) {
  const words = useWords();
  const { checklist, clusters: said } = useProvisionWords();
  const { actions } = checklist;
  const title = usePlanStore((state) => state.plan.title);
  const { name: shownName, choices, begin, rename } = useChecklist((state) => state);
  const isNew = asks === 'create';
  const [name, setName] = useState(isNew ? (title ?? '') : shownName);
  const [from, setFrom] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const tidy = tidyName(name) || words.plan.untitled;
    if (isNew) begin(tidy, from || undefined);
    else rename(tidy);
    onClose();
  };
  return (
    <Dialog
      heading={isNew ? said.createHeading : said.renameHeading}
      closeLabel={words.header.close}
      onClose={onClose}
    >
      <form className={styles.dialog} onSubmit={submit}>
        <TextField
          label={said.name}
          showsLabel
          value={name}
          maxLength={nameCharacters}
          placeholder={words.plan.untitled}
          onChange={(event) => setName(event.target.value)}
        />
        {isNew && choices.length > 0 ? (
          <>
            <SelectField
              label={said.startFrom}
              showsLabel
              value={from}
              choices={[
                { value: '', label: said.startEmpty },
                ...choices.map((choice) => ({
                  value: choice.id,
                  label: checklistName(choice, said),
                })),
              ]}
              onChange={(event) => setFrom(event.target.value)}
            />
            {from === '' ? null : <p className={styles.small}>{said.startHint}</p>}
          </>
        ) : null}
        <div className={styles.actions}>
          <Button onClick={onClose}>{actions.cancel}</Button>
          <Button look="primary" type="submit">
            {isNew ? said.createNow : said.renameNow}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
