import { usePlanStore, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { figuresOfKind } from '@/core/plan/draft';
import { useFormParts, useFormProblems } from './formContext';
import styles from './SizeView.module.css';
import type { Revealed } from './WorkloadList';

type Props = { readonly onShow: (place: Revealed) => void };

/** Says how many fields cannot be read, or how many keep a plan from being sized, and leads to the first. */
export function FieldsWarning({ onShow }: Props) {
  const words = useWords();
  const { form } = useFormParts();
  const problems = useFormProblems((found) => found.problems);
  const isUnsized = usePlanStore((state) => state.unsized !== undefined);
  if (problems.length === 0) return null;
  const isOnlyEmpty = problems.every(({ code }) => code === 'blank');
  const unanswered = isOnlyEmpty ? words.fieldsBlank : words.fieldProblems;
  const counted = isUnsized ? words.unsized.fields : unanswered;
  const show = () => {
    const path = problems[0]?.path ?? '';
    // What is wrong with all workloads together is shown at the first figure of the first one.
    const [figure] = figuresOfKind[form.getValues('workloads.0.kind')];
    onShow({ path: path === 'workloads' ? `workloads.0.${figure}` : path });
  };
  return (
    <div className={styles.warning} role={isOnlyEmpty ? 'status' : 'alert'}>
      <span>{counted(problems.length)}</span>
      <Button look="link" onClick={show}>
        {words.showField}
      </Button>
    </div>
  );
}
