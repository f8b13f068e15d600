import { checklistEn } from './checklist/en';
import { checksEn } from './checks/en';
import { clustersEn } from './clusters/en';
import { panelsEn } from './panels/en';
import { policiesEn } from './policies/en';

/** Everything the Provision view says in English, fetched with it. */
export const provisionEn = {
  checklist: checklistEn,
  clusters: clustersEn,
  checks: checksEn,
  policies: policiesEn,
  panels: panelsEn,
};
