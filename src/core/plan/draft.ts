import type { PlatformId } from '@/core/platforms/platform';
import { findPlatform } from '@/core/platforms/registry';
import { defaultOf, type SettingId, settingIds, settings } from './fields';
import type { Growth } from './growth';
import { parsePlan } from './parsePlan';
import { isThroughput, ownRateOf, type Plan, type Workload } from './planSchema';
import { type TimeFieldId, timeFieldIds } from './timeFields';
import { otherField, type ProductCell, typedProduct } from './typedProduct';
import type { FigureField, GrowthWay } from './workloadInput';

export const workloadKinds = ['simple', 'complex', 'measured', 'resources'] as const;

export type WorkloadKind = (typeof workloadKinds)[number];

/** A workload as it is being typed. Every figure is the text in its field, which may be wrong. */
export type WorkloadDraft = {
  name: string;
  project: string;
  kind: WorkloadKind;
  qps: string;
  /** In the unit in which the platform states its rates. */
  complexRate: string;
  measuredRate: string;
  /** May be left empty. */
  recordBytes: string;
  cores: string;
  memoryGb: string;
  /** These may be left empty, too. */
  count: string;
  peakFactor: string;
  growthBy: GrowthWay;
  /** Empty where it grows as the plan does. */
  growth: string;
  /** Names of the figures that were empty when the row or its kind was chosen, and that nobody has typed in since. */
  untouched: string;
};

/** A plan as it is being typed. */
/** The settings with parts of their own are JSON texts, empty where the plan has none: no form types in them directly. */
export type PlanDraft = SettingDrafts & { workloads: WorkloadDraft[] };

/** A row in which nothing stands but the platform's cautious rate. `write` is how figures are written for people. */
export function emptyWorkloadDraft(
  platform: PlatformId,
  write: (value: number) => string,
): WorkloadDraft {
  return {
    name: '',
    project: '',
    kind: 'complex',
    qps: '',
    complexRate: write(findPlatform(platform).complexRate.value.cautious),
    measuredRate: '',
    recordBytes: '',
    cores: '',
    memoryGb: '',
    count: '',
    peakFactor: '',
    growthBy: '',
    growth: '',
    untouched: '',
  };
}

/** The draft of a plan without workloads: every other setting has the platform's default. */
export function emptyPlanDraft(platform: PlatformId, write: (value: number) => string): PlanDraft {
  const reading = parsePlan({ platform, workloads: [{ qps: 0, complexity: 'simple' }] });
  if (!reading.ok) throw new RangeError('a plan of defaults is refused');
  return { ...draftOf(reading.plan, write), workloads: [] };
}

/** The figures that each kind of work must have. */
export const figuresOfKind: Readonly<Record<WorkloadKind, readonly FigureField[]>> = {
  simple: ['qps'],
  complex: ['qps', 'complexRate'],
  measured: ['qps', 'measuredRate'],
  resources: ['cores', 'memoryGb'],
};

/** A new row: an empty one in which nobody has typed yet. */
export function newWorkloadDraft(
  platform: PlatformId,
  write: (value: number) => string,
): WorkloadDraft {
  const untouched = 'qps measuredRate cores memoryGb';
  return { ...emptyWorkloadDraft(platform, write), untouched };
}

/** The draft that reads back as the plan. `write` is how figures are written for people. */
export function draftOf(plan: Plan, write: (value: number) => string): PlanDraft {
  return {
    ...settingDrafts(plan, write),
    workloads: plan.workloads.map((workload) => workloadDraftOf(plan.platform, workload, write)),
  };
}

export type SettingDrafts = { [Id in SettingId | TimeFieldId]: string };

/** Every setting as the text of its field. */
function settingDrafts(plan: Plan, write: (value: number) => string): SettingDrafts {
  const texts = settingIds.map((id) => {
    const value = plan[id] ?? defaultOf(id, plan.platform) ?? '';
    return [id, isTyped(id) && value !== '' ? write(Number(value)) : String(value)] as const;
  });
  return { ...Object.fromEntries(texts), ...timeDraftsOf(plan) } as SettingDrafts;
}

/** The structured settings of a plan as texts of its draft. */
export function timeDraftsOf(plan: Pick<Plan, TimeFieldId>): { [Id in TimeFieldId]: string } {
  const texts = timeFieldIds.map((id) => [id, plan[id] ? JSON.stringify(plan[id]) : ''] as const);
  return Object.fromEntries(texts) as { [Id in TimeFieldId]: string };
}

/** Whether people type the number. */
function isTyped(id: SettingId): boolean {
  const { kind } = settings[id];
  return kind === 'figure' || kind === 'openCount' || kind === 'assumed';
}

function workloadDraftOf(
  platform: PlatformId,
  workload: Workload,
  write: (value: number) => string,
): WorkloadDraft {
  const { name = '', project = '', count } = workload;
  const optional = (value: number | undefined) => (value === undefined ? '' : write(value));
  const blank = {
    ...emptyWorkloadDraft(platform, write),
    ...{ name, project, count: optional(count) },
    ...growthDraft(workload.growth, write),
  };
  if (!isThroughput(workload)) {
    const { cores, memoryGb } = workload;
    return { ...blank, kind: 'resources', cores: write(cores), memoryGb: write(memoryGb) };
  }
  const { qps, recordBytes, peakFactor } = workload;
  const draft = {
    ...blank,
    kind: workload.complexity,
    qps: write(qps),
    recordBytes: optional(recordBytes),
    peakFactor: optional(peakFactor),
  };
  if (workload.complexity === 'simple') return draft;
  const rate = write(ownRateOf(workload));
  return workload.complexity === 'complex'
    ? { ...draft, complexRate: rate }
    : { ...draft, measuredRate: rate };
}

function growthDraft(
  growth: Growth | undefined,
  write: (value: number) => string,
): Pick<WorkloadDraft, 'growthBy' | 'growth'> {
  if (!growth) return { growthBy: '', growth: '' };
  return 'percentPerMonth' in growth
    ? { growthBy: 'percent', growth: write(growth.percentPerMonth) }
    : { growthBy: 'records', growth: write(growth.recordsPerSecondPerMonth) };
}

/** Whether nothing was typed yet that says how much work the row is. */
export function isWaiting(draft: WorkloadDraft): boolean {
  const untouched = untouchedFields(draft);
  const load = figuresOfKind[draft.kind].filter((field) => !field.endsWith('Rate'));
  return load.every((field) => untouched.includes(field) && draft[field].trim() === '');
}

export function untouchedFields({ untouched }: WorkloadDraft): readonly string[] {
  return untouched === '' ? [] : untouched.split(' ');
}

/** The cell in which a row may have a product: that of its load. */
export function productCellOf({ kind }: WorkloadDraft): ProductCell {
  return kind === 'resources' ? 'cores' : 'qps';
}

/**
 * A row with the factors of a product in their fields: `25k*6` as a load is a load of 25k and a peak factor of 6. The
 * same row where the other field says something else already.
 */
export function withFactors(workload: WorkloadDraft): WorkloadDraft {
  const cell = productCellOf(workload);
  const factors = typedProduct(cell, workload[cell]);
  if (factors === undefined || factors === 'bad') return workload;
  const other = otherField[cell];
  const said = workload[other].trim();
  return said === '' || said === factors[other] ? { ...workload, ...factors } : workload;
}
