import { useWatch } from 'react-hook-form';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Slider } from '@/app/ui/Slider';
import type { WorkloadKind } from '@/core/plan/draft';
import { findPlatform } from '@/core/platforms/registry';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import { rateStep } from '@/core/rates/rateStep';
import { BoundField } from './BoundField';
import { useFormParts } from './formContext';
import type { RatedKind } from './RateFoot';
import styles from './WorkloadRow.module.css';

type Props = {
  readonly index: number;
  readonly kind: WorkloadKind;
  readonly onAskRate: (index: number) => void;
};

/** The field that a kind of work has in addition to its load: a rate, or memory. */
export function WorkloadDetail({ index, kind, onAskRate }: Props) {
  if (kind === 'resources') return <Memory index={index} />;
  if (kind === 'simple') return null;
  return <Rate index={index} kind={kind} onAskRate={onAskRate} />;
}

type RateProps = Omit<Props, 'kind'> & { readonly kind: RatedKind };

/** The rate, and the way to find it. One part for both kinds, so that the button keeps the focus when the kind changes. */
function Rate({ index, kind, onAskRate }: RateProps) {
  const words = useWords();
  const field = kind === 'complex' ? 'complexRate' : 'measuredRate';
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
        label={words.plan.rate}
        showsLabel
        unit={words.plan.rateUnit}
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
