import { useEffect } from 'react';
import { useTakeOver } from '@/app/ui/useTakeOver';
import { FormContext } from './formContext';
import { PlanTitle } from './PlanTitle';
import { PriceSection } from './PriceSection';
import { ProductField } from './ProductField';
import { SafetySection } from './SafetySection';
import { usePlanForm } from './usePlanForm';
import { WorkloadList } from './WorkloadList';

type Props = {
  /** Called when the form answers and has taken in what was done in it before. */
  readonly onReady: () => void;
};

/** Everything that is typed in and chosen for the plan. */
export function PlanForm({ onReady }: Props) {
  const planForm = usePlanForm();
  useTakeOver((field) => planForm.commit({ kind: 'field', field }));
  useEffect(onReady, [onReady]);
  return (
    <FormContext value={planForm}>
      <PlanTitle />
      <ProductField />
      <WorkloadList />
      <SafetySection />
      <PriceSection />
    </FormContext>
  );
}
