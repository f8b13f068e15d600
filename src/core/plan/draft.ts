import type { PlatformId } from '@/core/platforms/platform';
import { findPlatform, isPlatformId } from '@/core/platforms/registry';
import { parseBytes } from '@/core/quantity/parseBytes';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import { appliesTo, defaultOf, type SettingId, settingIds, settings } from './fields';
import { parseJson } from './parseJson';
import { type PlanReading, parsePlan } from './parsePlan';
import { isThroughput, ownRateOf, type Plan, type Workload } from './planSchema';
import { type Problem, quantityProblem } from './problem';
import { isByteRated, recordSizeProblems } from './recordSize';
import { type TimeFieldId, timeFieldIds } from './timeFields';
import { type FigureField, workloadInput } from './workloadInput';

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

type SettingDrafts = { [Id in SettingId | TimeFieldId]: string };

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

export function workloadDraftOf(
  platform: PlatformId,
  workload: Workload,
  write: (value: number) => string,
): WorkloadDraft {
  const { name = '', project = '' } = workload;
  const blank = { ...emptyWorkloadDraft(platform, write), name, project };
  if (!isThroughput(workload)) {
    const { cores, memoryGb } = workload;
    return { ...blank, kind: 'resources', cores: write(cores), memoryGb: write(memoryGb) };
  }
  const { qps, recordBytes } = workload;
  const draft = {
    ...blank,
    kind: workload.complexity,
    qps: write(qps),
    recordBytes: recordBytes === undefined ? '' : write(recordBytes),
  };
  if (workload.complexity === 'simple') return draft;
  const rate = write(ownRateOf(workload));
  return workload.complexity === 'complex'
    ? { ...draft, complexRate: rate }
    : { ...draft, measuredRate: rate };
}

export type DraftReading = {
  /** Rows that are still empty and so are left out of the plan, by their first figure. */
  readonly waiting: readonly Problem[];
} & (
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly Problem[] }
);

/**
 * Reads a draft as a plan, or says everything that is wrong with it, by the draft's own field names. A row
 * in which no figure was touched waits, while others carry a plan.
 */
export function readDraft(draft: PlanDraft): DraftReading {
  const rows = draft.workloads.map((workload, i) => ({ workload, i }));
  const empty = rows.filter(({ workload }) => isWaiting(workload));
  const isPlan = empty.length < rows.length;
  const taken =
    isPlan && empty.length > 0 ? rows.filter(({ workload }) => !isWaiting(workload)) : rows;
  const waiting = isPlan
    ? empty.map(({ workload, i }): Problem => {
        return { path: `workloads.${i}.${figuresOfKind[workload.kind][0]}`, code: 'not-counted' };
      })
    : [];
  const unreadable: Problem[] = [];
  const figure = (path: string, text: string, isTouched = true): number => {
    const reading = path.endsWith('.recordBytes') ? parseBytes(text) : parseQuantity(text);
    if (reading.ok) return reading.value;
    const isBlank = reading.code === 'empty' && !isTouched;
    unreadable.push(isBlank ? { path, code: 'blank' } : quantityProblem(path, reading));
    return Number.NaN;
  };
  const isInBytes = isPlatformId(draft.platform) && isByteRated(findPlatform(draft.platform));
  // Problems are named in the order of the form: workloads stand before the figures of the plan.
  const workloads = taken.map(({ workload, i }) =>
    workloadInput(workload, isInBytes, (field) => {
      const isTouched = !untouchedFields(workload).includes(field);
      return figure(`workloads.${i}.${field}`, workload[field], isTouched);
    }),
  );
  const parsed = parsePlan({ ...settingInputs(draft, figure), workloads });
  const reading = parsed.ok ? withRecordSizes(parsed.plan) : parsed;
  if (reading.ok) return { ...reading, waiting };
  const found = new Set(unreadable.map(({ path }) => path));
  const others = reading.problems
    .map((problem) => ({ ...problem, path: draftPath(taken, problem.path) }))
    .filter(({ path }) => !found.has(path));
  return { ok: false, problems: [...unreadable, ...others], waiting };
}

/** A plan in which no record size is missing that it needs. */
function withRecordSizes(plan: Plan): PlanReading {
  const problems = recordSizeProblems(findPlatform(plan.platform), plan.workloads);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, plan };
}

/** What the settings' fields say, as a plan file would. */
function settingInputs(draft: SettingDrafts, figure: (path: string, text: string) => number) {
  type Input = readonly [id: SettingId, value: string | number];
  const inputs = settingIds.flatMap((id): readonly Input[] => {
    switch (settings[id].kind) {
      case 'figure':
      case 'count':
        return [[id, figure(id, draft[id])]];
      case 'assumed':
        return appliesTo(id, draft.platform) ? [[id, figure(id, draft[id])]] : [];
      case 'openCount':
        return draft[id].trim() === '' ? [] : [[id, figure(id, draft[id])]];
      case 'day':
        return draft[id] === '' ? [] : [[id, draft[id]]];
      case 'numberOf':
        return [[id, Number(draft[id])]];
      default:
        return [[id, draft[id]]];
    }
  });
  const later = timeFieldIds.map((id) => [id, parseJson(draft[id])] as const);
  return Object.fromEntries([...inputs, ...later.filter(([, value]) => value !== undefined)]);
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

type TakenRow = { readonly workload: WorkloadDraft; readonly i: number };

/** A plan's path by the draft's rows, in which the rates of complex and of measured work stand apart. */
function draftPath(taken: readonly TakenRow[], path: string): string {
  const [, row, field] = /^workloads\.(\d+)\.(.*)$/.exec(path) ?? [];
  const found = taken[Number(row)];
  if (field === undefined || !found) return path;
  const rate = found.workload.kind === 'measured' ? 'measuredRate' : 'complexRate';
  return `workloads.${found.i}.${field.endsWith('PerSecondPerCu') ? rate : field}`;
}
