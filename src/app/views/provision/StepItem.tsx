import { useState } from 'react';
import { localDay } from '@/app/store/localDay';
import { useProvisionWords } from '@/app/store/provisionWords';
import { Button } from '@/app/ui/Button';
import { namedIn } from '@/core/provisioning/checklist/namedIn';
import { type StepProgress, withStep } from '@/core/provisioning/checklist/progress';
import { PrintedNotes } from './PrintedNotes';
import { useProduct, useProvision } from './provisionContext';
import { StepBody } from './StepBody';
import { StepInstructions } from './StepInstructions';
import styles from './StepItem.module.css';
import { StepSources } from './StepSources';
import { useChecklist, useChecklistStore } from './useChecklist';

type Props = { readonly progress: StepProgress; readonly isNext: boolean };

/** One step: a box to tick, its title, what it waits for, and all about it on demand. The next one stands open. */
export function StepItem({ progress, isNext }: Props) {
  const { step, status, waitsFor, unmet, changed } = progress;
  const { checklist: said } = useProvisionWords();
  const { values } = useProvision();
  const { provisioning, words: product } = useProduct();
  const titleOf = (id: string) => namedIn(product.steps, id).title;
  const store = useChecklistStore();
  const change = useChecklist((state) => state.change);
  const entry = useChecklist((state) => state.checklist.steps[step.id]);
  const [isOpened, setIsOpened] = useState<boolean>();
  const title = titleOf(step.id);
  const isOpen = isOpened ?? isNext;
  const isStale = changed.length > 0;
  const isTicked = status === 'done' || status === 'skipped';
  const isFinished = isTicked && !isStale;
  const mark = (done: boolean) => {
    const { checklist } = store.getState();
    const kept = checklist.steps[step.id]?.date;
    const date = done && !kept ? { date: localDay(new Date()) } : {};
    change(
      withStep(
        provisioning,
        checklist,
        step.id,
        { status: done ? 'done' : 'open', ...date },
        values,
      ),
    );
  };
  return (
    <article
      id={`step-${step.id}`}
      className={isFinished ? `${styles.step} ${styles.finished}` : styles.step}
    >
      <div className={styles.head}>
        <input
          type="checkbox"
          className={styles.box}
          aria-label={said.labels.markDone(title)}
          checked={status === 'done'}
          onChange={(event) => mark(event.target.checked)}
        />
        <h3 className={styles.title}>
          <button
            type="button"
            id={`title-${step.id}`}
            className={styles.toggle}
            aria-expanded={isOpen}
            aria-controls={isOpen ? `body-${step.id}` : undefined}
            onClick={() => setIsOpened(!isOpen)}
          >
            {title}
          </button>
        </h3>
        <span className={isNext ? `${styles.badges} ${styles.next}` : styles.badges}>
          {badge()}
        </span>
        <div className={styles.lines}>
          {waitsFor.length > 0 && !isTicked ? <p>{said.waitsFor(waitsFor.map(titleOf))}</p> : null}
          {step.danger ? (
            <p className={styles.danger}>{namedIn(product.dangers, step.danger)}</p>
          ) : null}
          <div role="status">
            {unmet.length > 0 ? (
              <p className={styles.warn}>{said.unmet(unmet.map(titleOf))}</p>
            ) : null}
          </div>
          {isStale ? (
            <div className={styles.stale}>
              <span>{said.stale(changed.map((name) => product.values[name]))}</span>
              <Button look="link" onClick={() => mark(true)}>
                {said.confirmAgain}
              </Button>
            </div>
          ) : null}
        </div>
      </div>
      {isOpen ? (
        <div
          className={styles.body}
          id={`body-${step.id}`}
          // A step that somebody works in stays open, also when another becomes the next one.
          onFocusCapture={() => setIsOpened(true)}
        >
          <StepBody step={step} status={status} />
          <StepSources step={step} />
        </div>
      ) : (
        <div className={`${styles.body} ${styles.onPaper}`}>
          <StepInstructions step={step} />
          <PrintedNotes entry={entry} />
        </div>
      )}
    </article>
  );

  function badge(): string | null {
    if (isStale) return said.labels.stale;
    if (status !== 'open') return said.statuses[status];
    if (isNext) return said.labels.next;
    return step.occasional ? said.labels.occasional : null;
  }
}
