import type { StepId } from '@/core/platforms/blinkDedicated/provisioning/steps/stepIds';
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
  ...checklistZhCn,
  steps,
  facts: factsZhCn,
  policies: policiesZhCn,
  stock: stockZhCn,
  versions: versionsZhCn,
  messages: errorsZhCn,
};
