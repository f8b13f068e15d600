import { stepsClusterZhCn } from './stepsClusterZhCn';
import type { StepsWords } from './stepsEn';
import { stepsOperateZhCn } from './stepsOperateZhCn';
import { stepsOrderZhCn } from './stepsOrderZhCn';
import { stepsPeopleZhCn } from './stepsPeopleZhCn';

/** What every step of the checklist says in simplified Chinese; console names stand in quotation marks. */
export const stepsZhCn: StepsWords = {
  ...stepsOrderZhCn,
  ...stepsClusterZhCn,
  ...stepsPeopleZhCn,
  ...stepsOperateZhCn,
};
