import { lazy, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Part } from '@/app/ui/Part';
import { Slider } from '@/app/ui/Slider';
import type { WorkloadKind } from '@/core/plan/draft';
import { findPlatform } from '@/core/platforms/registry';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import { BoundField } from './BoundField';
import { useFormParts } from './formContext';
import styles from './WorkloadRow.module.css';

const PilotDialog = lazy(async () => ({ default: (await import('./PilotDialog')).PilotDialog }));

type Props = { readonly index: number; readonly kind: WorkloadKind };

/** The field that a kind of work has in addition to its load: a rate, or memory. */
export function WorkloadDetail({ index, kind }: Props) {
  if (kind === 'complex') return <ComplexRate index={index} />;
  if (kind === 'measured') return <MeasuredRate index={index} />;
  if (kind === 'resources') return <Memory index={index} />;
  return null;
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
    <>
      <Slider
        label={words.plan.rateSlider}
        min={cautious}
        max={hopeful}
        step={100}
        value={rate}
        valueText={words.number(rate)}
        marks={marks}
        className={styles.rate}
        onChange={(value) => form.setValue(path, words.typed(value), { shouldDirty: true })}
      />
      <RateField path={path} />
    </>
  );
}

type RatePath = `workloads.${number}.${'complexRate' | 'measuredRate'}`;

function RateField({ path }: { readonly path: RatePath }) {
  const words = useWords();
  return (
    <BoundField
      path={path}
      label={words.plan.rate}
      showsLabel
      unit={words.plan.rateUnit}
      className={styles.figure}
      isFigure
    />
  );
}

function MeasuredRate({ index }: { readonly index: number }) {
  const words = useWords();
  const { form } = useFormParts();
  const [isOpen, setIsOpen] = useState(false);
  const path = `workloads.${index}.measuredRate` as const;
  const take = (rate: number) => {
    form.setValue(path, words.typed(rate), { shouldDirty: true });
    setIsOpen(false);
  };
  return (
    <>
      <Button look="link" className={styles.pilot} onClick={() => setIsOpen(true)}>
        {words.plan.pilot}
      </Button>
      <RateField path={path} />
      {isOpen ? (
        <Part name={words.plan.pilot}>
          <PilotDialog onTake={take} onClose={() => setIsOpen(false)} />
        </Part>
      ) : null}
    </>
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
