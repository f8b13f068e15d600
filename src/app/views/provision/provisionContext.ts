import { createContext, use } from 'react';
import type { PlanValues, StepValues } from '@/core/platforms/step';
import type { Answer } from '@/core/report/answer';

/** The plan as the steps need it: its answer, its values, and the values as this language writes them. */
export type Provision = {
  readonly answer: Answer;
  readonly values: PlanValues;
  readonly written: StepValues;
};

export const ProvisionContext = createContext<Provision | undefined>(undefined);

export function useProvision(): Provision {
  const provision = use(ProvisionContext);
  if (!provision) throw new Error('a part of the checklist stands outside it');
  return provision;
}
