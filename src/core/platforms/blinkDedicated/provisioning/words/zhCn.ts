import type { StepId } from '@/core/platforms/blinkDedicated/provisioning/steps/stepIds';
import type { StepWords } from '@/core/platforms/step';
import { stepsClusterZhCn } from './cluster/zhCn';
import type { OwnProvisionWords } from './en';
import { errorsZhCn } from './errors/zhCn';
import { factsZhCn } from './facts/zhCn';
import { stepsOperateZhCn } from './operate/zhCn';
import { stepsOrderZhCn } from './order/zhCn';
import { stepsPeopleZhCn } from './people/zhCn';
import { versionsZhCn } from './versions/zhCn';

/** What every step of the checklist says in Chinese; console names stand in brackets as the console has them. */
const steps: Readonly<Record<StepId, StepWords>> = {
  ...stepsOrderZhCn,
  ...stepsClusterZhCn,
  ...stepsPeopleZhCn,
  ...stepsOperateZhCn,
};

/** What is said in Chinese of this product's provisioning alone. */
export const zhCn: OwnProvisionWords = {
  steps,
  versions: versionsZhCn,
  errors: errorsZhCn,
  facts: factsZhCn,
};
