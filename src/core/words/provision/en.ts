import { checklistEn } from './checklist/en';
import { checksEn } from './checks/en';
import { clustersEn } from './clusters/en';
import { panelsEn } from './panels/en';
import { policiesEn } from './policies/en';

/** What is said of provisioning in English, whichever the product. */
export const provisionEn = {
  checklist: checklistEn,
  clusters: clustersEn,
  checks: checksEn,
  policies: policiesEn,
  panels: panelsEn,
};

/** What every language must say. */
export type ProvisionWords = typeof provisionEn;
