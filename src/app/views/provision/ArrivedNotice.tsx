import { useProvisionWords } from '@/app/store/provisionWords';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { showMarks } from '@/app/ui/showMarks';
import styles from './ProvisionView.module.css';
import { useChecklist } from './useChecklist';
import { useStepPart } from './useStepPart';

/** So many parts are named; of the others only the number is told. */
const listed = 6;

/** What came and from where, what of it could not be read, and how to take back what was done. */
export function ArrivedNotice() {
  const words = useWords();
  const { checklist: said, clusters } = useProvisionWords();
  const stepPart = useStepPart();
  const { dropped, undo, takeBack, dismiss } = useChecklist((state) => state);
  const rest = dropped.length - listed;
  const done = {
    file: () => said.file.opened,
    clear: () => said.actions.cleared,
    delete: (name: string) => clusters.removed(name || words.plan.untitled),
  };
  if (dropped.length === 0 && !undo) return null;
  return (
    <div role="alert" className={styles.notice}>
      {dropped.length > 0 ? (
        <>
          <p>{said.storage.corrupted(dropped.length)}</p>
          <ul>
            {dropped.slice(0, listed).map((problem) => {
              return (
                <li key={problem.path}>
                  {said.dropped(stepPart(problem.path), said.reason(problem))}
                </li>
              );
            })}
            {rest > 0 ? <li>{said.moreDropped(rest)}</li> : null}
          </ul>
        </>
      ) : null}
      {undo ? <p>{showMarks(done[undo.by](undo.name))}</p> : null}
      <div className={styles.actions}>
        {undo ? (
          <Button look="link" onClick={takeBack}>
            {said.actions.undo}
          </Button>
        ) : null}
        <Button look="link" onClick={dismiss}>
          {words.link.dismiss}
        </Button>
      </div>
    </div>
  );
}
