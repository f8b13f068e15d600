import type { StepId } from '@/core/platforms/blinkDedicated/provisioning/steps/stepIds';
import type { StepWords } from '@/core/platforms/step';
import { stepsClusterEn } from './cluster/en';
import { errorsEn } from './errors/en';
import { factsEn } from './facts/en';
import { stepsOperateEn } from './operate/en';
import { stepsOrderEn } from './order/en';
import { stepsPeopleEn } from './people/en';
import { versionsEn } from './versions/en';

/** What every step of the checklist says in English; console names stand in brackets as the console has them. */
const steps: Readonly<Record<StepId, StepWords>> = {
  ...stepsOrderEn,
  ...stepsClusterEn,
  ...stepsPeopleEn,
  ...stepsOperateEn,
};

/** What is said in English of this product's provisioning alone. */
export const en = {
  steps,
  versions: versionsEn,
  errors: errorsEn,
  facts: factsEn,
};

/** What every language must say. */
export type OwnProvisionWords = typeof en;
