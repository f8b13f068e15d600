import { usePlanStore, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { useFormProblems, useProblemsStore } from './problemsContext';
import styles from './SizeView.module.css';

/** Says how many fields cannot be read, or how many keep a plan from being sized, and leads to the first. */
export function FieldsWarning() {
  const words = useWords();
  const store = useProblemsStore();
  const problems = useFormProblems((found) => found.problems);
  const isUnsized = usePlanStore((state) => state.unsized !== undefined);
  if (problems.length === 0) return null;
  const isOnlyEmpty = problems.every(({ code }) => code === 'blank');
  const unanswered = isOnlyEmpty ? words.fieldsBlank : words.fieldProblems;
  const counted = isUnsized ? words.unsized.fields : unanswered;
  const show = () => store.setState({ revealed: { path: problems[0]?.path ?? '' } });
  return (
    <div className={styles.warning} role={isOnlyEmpty ? 'status' : 'alert'}>
      <span>{counted(problems.length)}</span>
      <Button look="link" onClick={show}>
        {words.showField}
      </Button>
    </div>
  );
}
