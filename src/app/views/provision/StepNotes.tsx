import { useProvisionWords } from '@/app/store/provisionWords';
import { SelectField } from '@/app/ui/SelectField';
import { TextField } from '@/app/ui/TextField';
import type { Step } from '@/core/platforms/step';
import { checklistBounds } from '@/core/provisioning/checklist/checklistBounds';
import {
  type StepEntry,
  type StepStatus,
  stepStatuses,
} from '@/core/provisioning/checklist/checklistState';
import { withStep } from '@/core/provisioning/checklist/progress';
import { PrintedNotes } from './PrintedNotes';
import { useProduct, useProvision } from './provisionContext';
import styles from './StepItem.module.css';
import { useChecklist, useChecklistStore } from './useChecklist';

type Props = { readonly step: Step; readonly status: StepStatus };

/** Status with its reason, owner, date and remark of one step. */
export function StepNotes({ step, status }: Props) {
  const { checklist: said } = useProvisionWords();
  const { values } = useProvision();
  const { provisioning } = useProduct();
  const store = useChecklistStore();
  const entry = useChecklist((state) => state.checklist.steps[step.id]);
  const say = (change: Partial<Omit<StepEntry, 'stamp'>>) => {
    const { checklist, change: take } = store.getState();
    take(withStep(provisioning, checklist, step.id, change, values));
  };
  const reasonLabel = status === 'skipped' ? said.labels.reasonSkipped : said.labels.reasonBlocked;
  return (
    <>
      <PrintedNotes entry={entry} />
      <fieldset className={styles.notes} aria-label={said.labels.notes}>
        <SelectField
          label={said.labels.status}
          showsLabel
          value={status}
          choices={stepStatuses.map((value) => ({ value, label: said.statuses[value] }))}
          onChange={(event) => say({ status: event.target.value as StepStatus })}
        />
        {status === 'skipped' || status === 'blocked' ? (
          <TextField
            label={reasonLabel}
            showsLabel
            value={entry?.reason ?? ''}
            maxLength={checklistBounds.reasonCharacters}
            onChange={(event) => say({ reason: event.target.value })}
          />
        ) : null}
        <TextField
          label={said.labels.owner}
          showsLabel
          value={entry?.owner ?? ''}
          maxLength={checklistBounds.ownerCharacters}
          onChange={(event) => say({ owner: event.target.value })}
        />
        <TextField
          label={said.labels.date}
          showsLabel
          type="date"
          value={entry?.date ?? ''}
          onChange={(event) => say({ date: event.target.value })}
        />
        <TextField
          label={said.labels.remark}
          showsLabel
          className={styles.remark}
          value={entry?.remark ?? ''}
          maxLength={checklistBounds.remarkCharacters}
          onChange={(event) => say({ remark: event.target.value })}
        />
      </fieldset>
    </>
  );
}
