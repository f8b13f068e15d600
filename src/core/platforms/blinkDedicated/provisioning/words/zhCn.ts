import type { StepId } from '@/core/platforms/blinkDedicated/provisioning/steps/stepIds';
import { leavingZhCn } from '@/core/platforms/flinkManaged/provisioning/words/leaving/zhCn';
import type { StepWords } from '@/core/platforms/step';
import { checklistZhCn } from './checklist/zhCn';
import { stepsClusterZhCn } from './cluster/zhCn';
import type { OwnProvisioningWords } from './en';
import { errorsZhCn } from './errors/zhCn';
import { factsZhCn } from './facts/zhCn';
import { stepsOperateZhCn } from './operate/zhCn';
import { stepsOrderZhCn } from './order/zhCn';
import { stepsPeopleZhCn } from './people/zhCn';
import { policiesZhCn } from './policies/zhCn';
import { stockZhCn } from './stock/zhCn';
import { versionsZhCn } from './versions/zhCn';

/** What every step of the checklist says in simplified Chinese; console names stand in brackets as the console has them. */
const steps: Readonly<Record<StepId, StepWords>> = {
  ...stepsOrderZhCn,
  ...stepsClusterZhCn,
  ...stepsPeopleZhCn,
  ...stepsOperateZhCn,
};

/** What is said in simplified Chinese of this product's provisioning. */
export const zhCn: OwnProvisioningWords = {
  paths: { ...checklistZhCn.paths, ...leavingZhCn.paths },
  phases: { ...checklistZhCn.phases, ...leavingZhCn.phases },
  panels: { ...checklistZhCn.panels, ...leavingZhCn.panels },
  doers: { ...checklistZhCn.doers, ...leavingZhCn.doers },
  dangers: { ...checklistZhCn.dangers, ...leavingZhCn.dangers },
  permanents: { ...checklistZhCn.permanents, ...leavingZhCn.permanents },
  values: checklistZhCn.values,
  steps: { ...steps, ...leavingZhCn.steps },
  facts: { ...leavingZhCn.facts, ...factsZhCn },
  cited: leavingZhCn.cited,
  workspace: leavingZhCn.workspace,
  policies: policiesZhCn,
  stock: stockZhCn,
  versions: versionsZhCn,
  messages: errorsZhCn,
};
