import { useProvisionWords } from '@/app/store/provisionWords';
import type { StepEntry } from '@/core/provisioning/checklist/checklistState';
import styles from './StepItem.module.css';

/** What somebody noted on a step, as text for paper. */
export function PrintedNotes({ entry }: { readonly entry: StepEntry | undefined }) {
  const { checklist: said } = useProvisionWords();
  if (!entry) return null;
  const notes = [
    { name: said.labels.status, text: said.statuses[entry.status], isOwn: false },
    { name: said.labels.reason, text: entry.reason, isOwn: true },
    { name: said.labels.owner, text: entry.owner, isOwn: true },
    { name: said.labels.date, text: entry.date, isOwn: true },
    { name: said.labels.remark, text: entry.remark, isOwn: true },
  ].filter(({ text }) => text);
  return (
    <dl className={styles.printedNotes}>
      {notes.map(({ name, text, isOwn }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd translate={isOwn ? 'no' : undefined}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
