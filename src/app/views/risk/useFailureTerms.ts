import { useMemo } from 'react';
import { usePlanStore } from '@/app/store/storeContext';
import {
  type FailureReading,
  type FailureTermId,
  type FailureTerms,
  readFailureTerms,
  writeFailureTerms,
} from '@/core/report/failure/failureTerms';

type Terms = FailureReading & {
  /** Takes the terms after the field of that name was changed. */
  readonly setTerms: (terms: FailureTerms, field: FailureTermId) => void;
  /** Counts the addresses that were opened: fields begin anew with each. */
  readonly arrival: number;
};

/** What the store has been told of failures, and how to change it. */
export function useFailureTerms(): Terms {
  const text = usePlanStore((state) => state.risk ?? '');
  const workloads = usePlanStore((state) => state.plan.workloads.length);
  const setRisk = usePlanStore((state) => state.setRisk);
  const arrival = usePlanStore((state) => state.arrivals);
  const reading = useMemo(() => readFailureTerms(text, workloads), [text, workloads]);
  return {
    ...reading,
    setTerms: (terms, field) => setRisk(writeFailureTerms(terms), field),
    arrival,
  };
}
