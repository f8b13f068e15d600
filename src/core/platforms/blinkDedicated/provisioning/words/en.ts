import type { StepId } from '@/core/platforms/blinkDedicated/provisioning/steps/stepIds';
import { leavingEn } from '@/core/platforms/flinkManaged/provisioning/words/leaving/en';
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
  paths: { ...checklistEn.paths, ...leavingEn.paths },
  phases: { ...checklistEn.phases, ...leavingEn.phases },
  panels: { ...checklistEn.panels, ...leavingEn.panels },
  doers: { ...checklistEn.doers, ...leavingEn.doers },
  dangers: { ...checklistEn.dangers, ...leavingEn.dangers },
  permanents: { ...checklistEn.permanents, ...leavingEn.permanents },
  values: checklistEn.values,
  steps: { ...steps, ...leavingEn.steps },
  facts: { ...leavingEn.facts, ...factsEn },
  cited: leavingEn.cited,
  workspace: leavingEn.workspace,
  policies: policiesEn,
  stock: stockEn,
  versions: versionsEn,
  messages: errorsEn,
} satisfies ProvisioningWords;

/** What every language must say. */
export type OwnProvisioningWords = typeof en;
