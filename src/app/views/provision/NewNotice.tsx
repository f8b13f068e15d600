import { useProvisionWords } from '@/app/store/provisionWords';
import { usePlanStore } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { showMarks } from '@/app/ui/showMarks';
import { checklistName } from './checklistName';
import styles from './ProvisionView.module.css';
import { useChecklist } from './useChecklist';

/** For a plan without a checklist: offers to go on with another plan's, the likeliest one. */
export function NewNotice() {
  const { clusters: said } = useProvisionWords();
  const isNew = useChecklist((state) => state.isNew);
  const choices = useChecklist((state) => state.choices);
  const choose = useChecklist((state) => state.choose);
  const title = usePlanStore((state) => state.plan.title);
  const likeliest = choices.find(({ name }) => name !== '' && name === title) ?? choices[0];
  return (
    <div role="status">
      {isNew && likeliest ? (
        <div className={styles.notice}>
          <p>{said.isNew}</p>
          <div className={styles.actions}>
            <Button look="link" onClick={() => choose(likeliest.id)}>
              {showMarks(said.goOn(checklistName(likeliest, said)))}
            </Button>
          </div>
        </div>
      ) : null}
    </div>
  );
}
