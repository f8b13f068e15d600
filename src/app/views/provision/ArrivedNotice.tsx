import { useLaterWords } from '@/app/store/laterWords';
import { useProvisionWords } from '@/app/store/provisionWords';
import { Button } from '@/app/ui/Button';
import { partOf } from '@/core/provisioning/checklist/partOf';
import styles from './ProvisionView.module.css';
import { useChecklist } from './useChecklist';

/** Parts named one by one; the rest are counted. */
const listed = 6;

/** What could not be read, and how to have the checklist back that another took the place of. */
export function ArrivedNotice() {
  const later = useLaterWords();
  const { checklist: said, steps } = useProvisionWords();
  const { dropped, before, takeBack, dismiss } = useChecklist((state) => state);
  if (dropped.length === 0 && !before) return null;
  const rest = dropped.length - listed;
  const brought = {
    link: said.replaced,
    file: said.file.opened,
    clear: said.actions.cleared,
    tab: said.storage.changedElsewhere,
  };
  return (
    <div role="alert" className={styles.notice}>
      {dropped.length > 0 ? (
        <>
          <p>{said.storage.corrupted(dropped.length)}</p>
          <ul>
            {dropped.slice(0, listed).map((problem) => {
              const { part, step } = partOf(problem.path);
              const what = step ? said.stepPart(steps[step].title) : said.part(part);
              return <li key={problem.path}>{said.dropped(what, said.reason(problem))}</li>;
            })}
            {rest > 0 ? <li>{said.moreDropped(rest)}</li> : null}
          </ul>
        </>
      ) : null}
      {before ? <p>{brought[before.by]}</p> : null}
      <div className={styles.actions}>
        {before ? (
          <Button look="link" onClick={takeBack}>
            {before.by === 'link' ? said.actions.keepMine : said.actions.undo}
          </Button>
        ) : null}
        <Button look="link" onClick={dismiss}>
          {later.link.dismiss}
        </Button>
      </div>
    </div>
  );
}
