import { checklistZhCn } from './checklistZhCn';
import { checksZhCn } from './checksZhCn';
import { errorsZhCn } from './errorsZhCn';
import { factsZhCn } from './factsZhCn';
import { panelsZhCn } from './panelsZhCn';
import { policiesZhCn } from './policiesZhCn';
import { stepsZhCn } from './stepsZhCn';
import { versionsZhCn } from './versionsZhCn';

/** Everything the Provision view says in simplified Chinese, fetched with it. */
export const provisionZhCn = {
  steps: stepsZhCn,
  checklist: checklistZhCn,
  checks: checksZhCn,
  policies: policiesZhCn,
  panels: panelsZhCn,
  versions: versionsZhCn,
  errors: errorsZhCn,
  facts: factsZhCn,
};
