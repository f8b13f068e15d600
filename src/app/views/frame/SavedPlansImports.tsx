import type { SavedPlan } from '@/app/store/shelfEntry';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import styles from './SavedPlans.module.css';

type Props = {
  readonly plans: readonly SavedPlan[];
  readonly onTakeOut: (plans: readonly SavedPlan[]) => void;
};

/** How many imports are listed: older ones follow when these are removed. */
const listed = 5;

/** All plans of one imported file can be removed together, also long afterwards. */
export function SavedPlansImports({ plans, onTakeOut }: Props) {
  const { shelf: said } = useWords('shelf').shelf;
  const byImport = new Map<number, SavedPlan[]>();
  for (const plan of plans) {
    if (plan.importedAt === undefined) continue;
    const some = byImport.get(plan.importedAt);
    if (some) some.push(plan);
    else byImport.set(plan.importedAt, [plan]);
  }
  const imports = [...byImport]
    .filter(([, some]) => some.length > 1)
    .toSorted(([a], [b]) => b - a)
    .slice(0, listed);
  if (imports.length === 0) return null;
  return (
    <div className={styles.imports}>
      {imports.map(([at, some]) => (
        <p key={at}>
          {said.importedAt(some.length, at)}{' '}
          <Button look="link" onClick={() => onTakeOut(some)}>
            {said.takeOut(some.length)}
          </Button>
        </p>
      ))}
    </div>
  );
}
