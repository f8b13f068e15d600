import { checklistEn } from './checklistEn';
import { checksEn } from './checksEn';
import { errorsEn } from './errorsEn';
import { factsEn } from './factsEn';
import { panelsEn } from './panelsEn';
import { policiesEn } from './policiesEn';
import { stepsEn } from './stepsEn';
import { versionsEn } from './versionsEn';

/** Everything the Provision view says in English, fetched with it. */
export const provisionEn = {
  steps: stepsEn,
  checklist: checklistEn,
  checks: checksEn,
  policies: policiesEn,
  panels: panelsEn,
  versions: versionsEn,
  errors: errorsEn,
  facts: factsEn,
};
