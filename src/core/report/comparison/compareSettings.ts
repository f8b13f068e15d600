import type { Plan } from '@/core/plan/planSchema';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { rowOf } from './differenceOf';
import { type ComparedValue, type ComparisonRow, nameValue, numberValue } from './value';

/** Every field of a plan but its version and its workloads, and the option that was picked. */
export type SettingId = Exclude<keyof Plan, 'version' | 'workloads'> | 'pick';

const settings: Readonly<Record<SettingId, (document: ReportDocument) => ComparedValue | null>> = {
  title: ({ plan }) => nameValue(plan.title),
  platform: ({ plan }) => ({ kind: 'platform', platform: plan.platform }),
  headroomPercent: ({ plan }) => numberValue(plan.headroomPercent, 'percent'),
  spareSlaves: ({ plan }) => numberValue(plan.spareSlaves, 'workers'),
  masterCount: ({ plan }) => numberValue(plan.masterCount, 'coordinators'),
  priceList: ({ plan }) => ({ kind: 'priceList', priceList: plan.priceList }),
  billing: ({ plan }) => ({ kind: 'billing', billing: plan.billing }),
  pick: ({ answer }) =>
    answer.isBest ? { kind: 'cheapest' } : { kind: 'shape', shape: answer.slave },
};

const settingIds = Object.keys(settings) as readonly SettingId[];

/** What two plans decide beside their workloads, line by line. */
export function compareSettings(
  a: ReportDocument,
  b: ReportDocument,
): readonly ComparisonRow<SettingId>[] {
  return settingIds.map((id) => rowOf(id, settings[id](a), settings[id](b)));
}
