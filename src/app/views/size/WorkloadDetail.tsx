import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Slider } from '@/app/ui/Slider';
import type { WorkloadKind } from '@/core/plan/draft';
import { needsRecordSize } from '@/core/plan/recordSize';
import { findPlatform } from '@/core/platforms/registry';
import { parseBytes } from '@/core/quantity/parseBytes';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import { rateStep } from '@/core/rates/rateStep';
import { BoundField } from './BoundField';
import { useFormParts } from './formContext';
import { useFormProblems } from './problemsContext';
import type { RatedKind } from './RateFoot';
import styles from './WorkloadRow.module.css';

type Props = {
  readonly index: number;
  readonly kind: WorkloadKind;
  readonly onAskRate: (index: number) => void;
  readonly onSizeAll: (index: number) => void;
};

/** The fields that a kind of work has in addition to its load: the size of its records and a rate, or memory. */
export function WorkloadDetail({ index, kind, onAskRate, onSizeAll }: Props) {
  if (kind === 'resources') return <Memory index={index} />;
  return (
    <>
      <RecordSize index={index} kind={kind} onSizeAll={onSizeAll} />
      {kind === 'simple' ? null : <Rate index={index} kind={kind} onAskRate={onAskRate} />}
    </>
  );
}

type RateProps = Pick<Props, 'index' | 'onAskRate'> & { readonly kind: RatedKind };

/** The rate, and the way to find it. One part for both kinds, so that the button keeps the focus when the kind changes. */
function Rate({ index, kind, onAskRate }: RateProps) {
  const words = useWords();
  const { form } = useFormParts();
  const platform = findPlatform(useWatch({ control: form.control, name: 'platform' }));
  const field = kind === 'complex' ? 'complexRate' : 'measuredRate';
  const isInBytes = needsRecordSize(platform, kind);
  return (
    <>
      <div className={styles.rate}>
        <Button look="link" data-rate onClick={() => onAskRate(index)}>
          {words.plan.findRate}
        </Button>
        {kind === 'complex' ? <ComplexRate index={index} /> : null}
      </div>
      <BoundField
        key={field}
        path={`workloads.${index}.${field}`}
        label={isInBytes ? words.plan.rateInBytes : words.plan.rate}
        showsLabel
        unit={isInBytes ? words.plan.rateUnitInBytes : words.plan.rateUnit}
        className={styles.figure}
        isFigure
      />
    </>
  );
}

function ComplexRate({ index }: { readonly index: number }) {
  const words = useWords();
  const { form } = useFormParts();
  const path = `workloads.${index}.complexRate` as const;
  const text = useWatch({ control: form.control, name: path });
  const reading = parseQuantity(text);
  const { complexRate, middleRate } = findPlatform(
    useWatch({ control: form.control, name: 'platform' }),
  );
  const { cautious, hopeful } = complexRate.value;
  const rate = reading.ok ? reading.value : cautious;
  const marks = [
    { at: cautious, label: words.plan.rates.cautious },
    { at: middleRate, label: words.plan.rates.middle },
    { at: hopeful, label: words.plan.rates.hopeful },
  ];
  return (
    <Slider
      label={words.plan.rateSlider}
      min={cautious}
      max={hopeful}
      step={rateStep(complexRate.value)}
      value={rate}
      valueText={words.number(rate)}
      marks={marks}
      onChange={(value) => form.setValue(path, words.typed(value), { shouldDirty: true })}
    />
  );
}

/**
 * How large a record is: where the product's rates ask for it, or where it is known. Other workloads that need one can
 * take it over.
 */
function RecordSize({ index, kind, onSizeAll }: Omit<Props, 'onAskRate'>) {
  const words = useWords();
  const { form } = useFormParts();
  const path = `workloads.${index}.recordBytes` as const;
  const text = useWatch({ control: form.control, name: path });
  const platform = findPlatform(useWatch({ control: form.control, name: 'platform' }));
  const others = useFormProblems(
    ({ problems }) => problems.filter(({ code }) => code === 'record-size-needed').length,
  );
  // A field that is being emptied stays.
  const [wasSet, setWasSet] = useState(text !== '');
  if (text !== '' && !wasSet) setWasSet(true);
  if (!wasSet && text === '' && !needsRecordSize(platform, kind)) return null;
  return (
    <div className={styles.size}>
      <BoundField
        path={path}
        label={words.plan.recordSize}
        showsLabel
        unit={words.plan.recordSizeUnit}
        isFigure
        read={parseBytes}
      />
      {others > 0 && parseBytes(text).ok ? (
        <Button look="link" data-size onClick={() => onSizeAll(index)}>
          {words.plan.sizeForAll(others)}
        </Button>
      ) : null}
    </div>
  );
}

function Memory({ index }: { readonly index: number }) {
  const words = useWords();
  return (
    <BoundField
      path={`workloads.${index}.memoryGb`}
      label={words.plan.memory}
      showsLabel
      unit={words.plan.memoryUnit}
      className={styles.figure}
      isFigure
    />
  );
}
