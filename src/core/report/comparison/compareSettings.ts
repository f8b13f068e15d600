import { defaultOf, isInPlay, type SettingId, settingIds, settings } from '@/core/plan/fields';
import { type TimeFieldId, timeFieldIds } from '@/core/plan/timeFields';
import { findPlatform } from '@/core/platforms/registry';
import { noCurrency } from '@/core/quantity/money';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { isPool } from '@/core/report/isPool';
import { planCurrency } from '@/core/report/timeFieldText';
import { managedCount } from '@/core/sizing/coordinatorCount';
import { rowOf } from './differenceOf';
import { type ComparedValue, type ComparisonRow, nameValue, numberValue } from './value';

/** A setting of a plan, or the option that was picked. */
export type ComparedId = SettingId | TimeFieldId | 'pick';

/** The settings of two plans other than their workloads, line by line. */
export function compareSettings(
  a: ReportDocument,
  b: ReportDocument,
): readonly ComparisonRow<ComparedId>[] {
  const rows = settingIds.map((id) =>
    rowOf<ComparedId>(id, settingValue(id, a), settingValue(id, b)),
  );
  return [
    ...rows.filter((row) => row.id === 'title' || row.a !== null || row.b !== null),
    ...timeFieldIds
      .map((id) => rowOf<ComparedId>(id, timeFieldValue(id, a), timeFieldValue(id, b)))
      .filter((row) => row.a !== null || row.b !== null),
    ...(isPool(a) && isPool(b) ? [] : [rowOf<ComparedId>('pick', pickOf(a), pickOf(b))]),
  ];
}

function settingValue(id: SettingId, { plan }: ReportDocument): ComparedValue | null {
  const setting = settings[id];
  const value = isInPlay(id, plan) ? (plan[id] ?? followed(id, plan)) : null;
  if (value === null) return null;
  if ('unit' in setting) return numberValue(Number(value), setting.unit);
  if (setting.kind === 'text' || setting.kind === 'day') return nameValue(String(value));
  return { kind: 'choice', setting: id, choice: value };
}

function timeFieldValue(id: TimeFieldId, { plan }: ReportDocument): ComparedValue | null {
  const said = plan[id];
  if (said === undefined) return null;
  // Where there is no money in it, the same words of two currencies are the same.
  const isMoney = id === 'budget' || id === 'current';
  const currency = isMoney ? planCurrency(plan) : noCurrency;
  return { kind: 'timeField', id, time: { said: { [id]: said }, currency } };
}

/** The number that a setting has where the plan does not say it. */
function followed(id: SettingId, plan: ReportDocument['plan']): number | null {
  switch (settings[id].kind) {
    case 'openCount':
      return managedCount(findPlatform(plan.platform), plan);
    case 'assumed':
      return Number(defaultOf(id, plan.platform));
    default:
      return null;
  }
}

function pickOf(document: ReportDocument): ComparedValue | null {
  const { answer } = document;
  if (isPool(document)) return null;
  return answer.isBest ? { kind: 'cheapest' } : { kind: 'shape', shape: answer.slave };
}
