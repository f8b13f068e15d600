import { checklistZhCn } from './checklist/zhCn';
import { checksZhCn } from './checks/zhCn';
import { clustersZhCn } from './clusters/zhCn';
import { panelsZhCn } from './panels/zhCn';
import { policiesZhCn } from './policies/zhCn';

/** Everything the Provision view says in simplified Chinese, fetched with it. */
export const provisionZhCn = {
  checklist: checklistZhCn,
  clusters: clustersZhCn,
  checks: checksZhCn,
  policies: policiesZhCn,
  panels: panelsZhCn,
};
