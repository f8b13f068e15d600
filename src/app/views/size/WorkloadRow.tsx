import { lazy, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Icon } from '@/app/ui/Icon';
import { Part } from '@/app/ui/Part';
import { SelectField } from '@/app/ui/SelectField';
import { type WorkloadKind, withFactors } from '@/core/plan/draft';
import { workloadFields } from '@/core/plan/workloadFields';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import { hasPercentSign } from '@/core/quantity/percentSign';
import { BoundField } from './BoundField';
import { useFormParts } from './formContext';
import { useFormProblems } from './problemsContext';
import { useWorkloadCu } from './useWorkloadCu';
import { WorkloadDetail } from './WorkloadDetail';
import styles from './WorkloadRow.module.css';

const WorkloadTimes = lazy(async () => ({
  default: (await import('./WorkloadTimes')).WorkloadTimes,
}));

type Props = {
  readonly index: number;
  readonly count: number;
  readonly isFull: boolean;
  readonly onDuplicate: (index: number) => void;
  readonly onShift: (index: number, by: number) => void;
  readonly onRemove: (index: number) => void;
  readonly onAskRate: (index: number) => void;
  readonly onSizeAll: (index: number) => void;
};

const kinds: readonly WorkloadKind[] = ['simple', 'complex', 'measured', 'resources'];

/**
 * One workload: its name, load and kind of work, the CU it needs, and the buttons of the row. It is a form of its own:
 * at every key a browser reads the whole form around the field, to offer to fill it in.
 */
export function WorkloadRow(props: Props) {
  const { index, count, isFull, onDuplicate, onShift, onRemove, onAskRate, onSizeAll } = props;
  const words = useWords();
  const { form } = useFormParts();
  const path = `workloads.${index}` as const;
  const kind = useWatch({ control: form.control, name: `${path}.kind` });
  const name = useWatch({ control: form.control, name: `${path}.name` });
  const called = name || words.plan.unnamed(index + 1);
  const [isAsked, setIsAsked] = useState(false);
  const isSaid = useSaysTimes(index);
  // Fields that are being emptied stay.
  if (isSaid && !isAsked) setIsAsked(true);
  const isOpen = isAsked || isSaid;
  /** The factors of a product that was typed into the load or the cores become fields of their own. */
  const spread = () => {
    const typed = form.getValues(path);
    const next = withFactors(typed);
    if (next === typed) return;
    for (const field of ['count', 'peakFactor', 'cores', 'qps'] as const) {
      if (next[field] === typed[field]) continue;
      const reading = parseQuantity(next[field]);
      const isPlain = reading.ok && !hasPercentSign(next[field]);
      const text = isPlain ? words.typed(reading.value) : next[field];
      form.setValue(`${path}.${field}`, text, { shouldDirty: true });
    }
    setIsAsked(true);
  };
  const nameCharacters = workloadFields.name.maximumCharacters;
  return (
    <li className={styles.item} data-row={index} aria-label={words.plan.workload(index + 1)}>
      <form className={styles.row} onSubmit={(event) => event.preventDefault()}>
        <div className={styles.names}>
          <BoundField
            path={`${path}.name`}
            label={words.plan.name}
            showsLabel
            placeholder={words.plan.namePlaceholder}
            maxLength={nameCharacters * 2}
            isQuiet
          />
          <BoundField
            path={`${path}.project`}
            label={words.plan.project}
            showsLabel
            placeholder={words.plan.projectPlaceholder}
            maxLength={nameCharacters * 2}
            isQuiet
          />
        </div>
        {kind === 'resources' ? (
          <BoundField
            onLeave={spread}
            path={`${path}.cores`}
            label={words.plan.cores}
            showsLabel
            unit={words.plan.coresUnit}
            className={styles.load}
            isFigure
            isSteady
          />
        ) : (
          <BoundField
            onLeave={spread}
            path={`${path}.qps`}
            label={words.plan.load}
            showsLabel
            placeholder={words.plan.loadPlaceholder}
            className={styles.load}
            isFigure
            isSteady
          />
        )}
        <SelectField
          label={words.plan.kind}
          showsLabel
          choices={kinds.map((value) => ({
            value,
            label: words.plan.kinds[value],
            hint: words.plan.kindHints[value],
          }))}
          title={words.plan.kindHints[kind]}
          className={styles.kind}
          {...form.register(`${path}.kind`)}
        />
        <WorkloadCu index={index} />
        <div className={styles.detail}>
          <WorkloadDetail index={index} kind={kind} onAskRate={onAskRate} onSizeAll={onSizeAll} />
          {isOpen ? (
            <Part name={words.plan.times}>
              <WorkloadTimes index={index} kind={kind} />
            </Part>
          ) : null}
        </div>
        <fieldset className={styles.tools} aria-label={words.plan.actions(called)}>
          <Button
            look="icon"
            aria-label={words.plan.times}
            title={words.plan.times}
            aria-expanded={isOpen}
            disabled={isSaid}
            onClick={() => setIsAsked(!isOpen)}
          >
            <Icon name="times" />
          </Button>
          <Button
            look="icon"
            aria-label={words.plan.moveUp}
            disabled={index === 0}
            onClick={() => onShift(index, -1)}
          >
            <Icon name="up" />
          </Button>
          <Button
            look="icon"
            aria-label={words.plan.moveDown}
            disabled={index === count - 1}
            onClick={() => onShift(index, 1)}
          >
            <Icon name="down" />
          </Button>
          <Button
            look="icon"
            aria-label={words.plan.duplicate}
            disabled={isFull}
            onClick={() => onDuplicate(index)}
          >
            <Icon name="copy" />
          </Button>
          <Button look="icon" aria-label={words.plan.remove} onClick={() => onRemove(index)}>
            <Icon name="close" />
          </Button>
        </fieldset>
      </form>
    </li>
  );
}

/** Whether a row says a count, a peak factor or growth of its own, or something is wrong with one of them. */
function useSaysTimes(index: number): boolean {
  const { form } = useFormParts();
  const path = `workloads.${index}` as const;
  const said = useWatch({
    control: form.control,
    name: [`${path}.count`, `${path}.peakFactor`, `${path}.growthBy`],
  });
  const isWrong = useFormProblems(({ byPath }) =>
    ['count', 'peakFactor', 'growth'].some((field) => byPath.has(`${path}.${field}`)),
  );
  return isWrong || said.some((text) => Boolean(text));
}

/** Apart from the row, because it changes with every figure that is typed there. */
function WorkloadCu({ index }: Pick<Props, 'index'>) {
  const words = useWords();
  const cu = useWorkloadCu(index);
  return <div className={styles.cu}>{cu === undefined ? null : words.cu(cu)}</div>;
}
