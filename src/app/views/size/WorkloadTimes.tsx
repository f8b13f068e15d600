import { useWatch } from 'react-hook-form';
import { useWords } from '@/app/store/storeContext';
import { SelectField } from '@/app/ui/SelectField';
import type { WorkloadKind } from '@/core/plan/draft';
import { growthWays } from '@/core/plan/workloadInput';
import { parseSigned } from '@/core/quantity/parseSigned';
import { BoundField } from './BoundField';
import { useFormParts } from './formContext';
import styles from './WorkloadTimes.module.css';

type Props = { readonly index: number; readonly kind: WorkloadKind };

/** How many workloads a row stands for, what its load is multiplied by at the peak, and growth of its own. */
export function WorkloadTimes({ index, kind }: Props) {
  const words = useWords('workloads');
  const { times } = words;
  const { form } = useFormParts();
  const path = `workloads.${index}` as const;
  const growthBy = useWatch({ control: form.control, name: `${path}.growthBy` });
  return (
    <div className={styles.times}>
      <BoundField
        path={`${path}.count`}
        label={words.plan.count}
        showsLabel
        placeholder="1"
        className={styles.figure}
        isFigure
      />
      {kind === 'resources' ? null : (
        <BoundField
          path={`${path}.peakFactor`}
          label={words.plan.peakFactor}
          showsLabel
          placeholder="1"
          className={styles.figure}
          isFigure
        />
      )}
      <SelectField
        label={times.growth}
        showsLabel
        choices={growthWays.map((value) => ({ value, label: times.growthWays[value] }))}
        className={styles.way}
        {...form.register(`${path}.growthBy`)}
      />
      {growthBy === '' ? null : (
        <BoundField
          path={`${path}.growth`}
          label={times.growthFigure}
          showsLabel
          unit={growthBy === 'percent' ? '%' : words.plan.loadPlaceholder}
          className={styles.growth}
          isFigure
          read={parseSigned}
        />
      )}
      <p className={styles.hint}>{kind === 'resources' ? times.coresHint : times.loadHint}</p>
    </div>
  );
}
