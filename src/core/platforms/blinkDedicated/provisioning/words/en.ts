import type { StepId } from '@/core/platforms/blinkDedicated/provisioning/steps/stepIds';
import type { ProvisioningWords } from '@/core/platforms/provisioning';
import type { StepWords } from '@/core/platforms/step';
import { checklistEn } from './checklist/en';
import { stepsClusterEn } from './cluster/en';
import { errorsEn } from './errors/en';
import { factsEn } from './facts/en';
import { stepsOperateEn } from './operate/en';
import { stepsOrderEn } from './order/en';
import { stepsPeopleEn } from './people/en';
import { policiesEn } from './policies/en';
import { stockEn } from './stock/en';
import { versionsEn } from './versions/en';

/** What every step of the checklist says in English; console names stand in brackets as the console has them. */
const steps: Readonly<Record<StepId, StepWords>> = {
  ...stepsOrderEn,
  ...stepsClusterEn,
  ...stepsPeopleEn,
  ...stepsOperateEn,
};

/** What is said in English of this product's provisioning. */
export const en = {
  ...checklistEn,
  steps,
  facts: factsEn,
  policies: policiesEn,
  stock: stockEn,
  versions: versionsEn,
  messages: errorsEn,
} satisfies ProvisioningWords;

/** What every language must say. */
export type OwnProvisioningWords = typeof en;
