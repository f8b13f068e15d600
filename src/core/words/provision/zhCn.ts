import { checklistZhCn } from './checklist/zhCn';
import { checksZhCn } from './checks/zhCn';
import { clustersZhCn } from './clusters/zhCn';
import type { ProvisionWords } from './en';
import { panelsZhCn } from './panels/zhCn';
import { policiesZhCn } from './policies/zhCn';

/** What is said of provisioning in simplified Chinese, whichever the product. */
export const provisionZhCn: ProvisionWords = {
  checklist: checklistZhCn,
  clusters: clustersZhCn,
  checks: checksZhCn,
  policies: policiesZhCn,
  panels: panelsZhCn,
};
