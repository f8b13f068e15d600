import type { StepId } from '@/core/provisioning/checklist/stepIds';
import type { StepWords } from '@/core/provisioning/checklist/stepValues';
import { stepsClusterEn } from './stepsClusterEn';
import { stepsOperateEn } from './stepsOperateEn';
import { stepsOrderEn } from './stepsOrderEn';
import { stepsPeopleEn } from './stepsPeopleEn';

/** What every step of the checklist says in English; console names stand in brackets as the console has them. */
export const stepsEn: Readonly<Record<StepId, StepWords>> = {
  ...stepsOrderEn,
  ...stepsClusterEn,
  ...stepsPeopleEn,
  ...stepsOperateEn,
};

/** What every language must say. */
export type StepsWords = typeof stepsEn;
