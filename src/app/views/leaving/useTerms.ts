import { useMemo } from 'react';
import { usePlanStore } from '@/app/store/storeContext';
import type { Problem } from '@/core/plan/problem';
import type { Platform } from '@/core/platforms/platform';
import {
  type LeavingTerms,
  leavingChoices,
  readLeavingTerms,
  writeLeavingTerms,
} from '@/core/report/leaving/leavingTerms';

type Terms = {
  readonly terms: LeavingTerms;
  /** What of the link could not be read. */
  readonly problems: readonly Problem[];
  /** Takes the terms after the field of that name was changed. */
  readonly setTerms: (terms: LeavingTerms, field: string) => void;
  /** Counts the addresses that were opened: fields begin anew with each. */
  readonly arrival: number;
};

/** The terms of leaving that the store has, and how to change them. */
export function useTerms(own: Platform, to: Platform): Terms {
  const text = usePlanStore((state) => state.leaving ?? '');
  const setLeaving = usePlanStore((state) => state.setLeaving);
  const arrival = usePlanStore((state) => state.arrivals);
  const reading = useMemo(() => readLeavingTerms(text, leavingChoices(own, to)), [text, own, to]);
  return {
    ...reading,
    setTerms: (terms, field) => setLeaving(writeLeavingTerms(terms), field),
    arrival,
  };
}
