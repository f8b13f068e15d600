import { parseQuantity } from '@/core/quantity/parseQuantity';
import { parsePlan } from './parsePlan';
import { isThroughput, type Plan, type Workload } from './planSchema';
import { type Problem, quantityProblem } from './problem';

export const workloadKinds = ['simple', 'complex', 'measured', 'resources'] as const;

export type WorkloadKind = (typeof workloadKinds)[number];

/** A workload as it is being typed. Every figure is the text in its field, which may be wrong. */
export type WorkloadDraft = {
  name: string;
  project: string;
  kind: WorkloadKind;
  qps: string;
  complexRate: string;
  measuredRate: string;
  cores: string;
  memoryGb: string;
};

/** A plan as it is being typed. */
export type PlanDraft = {
  title: string;
  workloads: WorkloadDraft[];
  headroomPercent: string;
  spareSlaves: string;
  masterCount: string;
  priceList: string;
  billing: string;
};

export const emptyWorkloadDraft: Readonly<WorkloadDraft> = {
  name: '',
  project: '',
  kind: 'complex',
  qps: '',
  complexRate: '1000',
  measuredRate: '',
  cores: '',
  memoryGb: '',
};

/** The draft of a plan without workloads: every other setting has the schema's default. */
export function emptyPlanDraft(write: (value: number) => string): PlanDraft {
  const reading = parsePlan({ workloads: [{ qps: 0, complexity: 'simple' }] });
  if (!reading.ok) throw new RangeError('a plan of defaults is refused');
  return { ...draftOf(reading.plan, write), workloads: [] };
}

/** The draft that reads back as the plan. `write` is how figures are written for people. */
export function draftOf(plan: Plan, write: (value: number) => string): PlanDraft {
  return {
    title: plan.title ?? '',
    workloads: plan.workloads.map((workload) => workloadDraftOf(workload, write)),
    headroomPercent: write(plan.headroomPercent),
    spareSlaves: String(plan.spareSlaves),
    masterCount: String(plan.masterCount),
    priceList: plan.priceList,
    billing: plan.billing,
  };
}

export function workloadDraftOf(
  workload: Workload,
  write: (value: number) => string,
): WorkloadDraft {
  const { name = '', project = '' } = workload;
  const blank = { ...emptyWorkloadDraft, complexRate: write(1000), name, project };
  if (!isThroughput(workload)) {
    const { cores, memoryGb } = workload;
    return { ...blank, kind: 'resources', cores: write(cores), memoryGb: write(memoryGb) };
  }
  const draft = { ...blank, kind: workload.complexity, qps: write(workload.qps) };
  if (workload.complexity === 'simple') return draft;
  const rate = write(workload.recordsPerSecondPerCu);
  return workload.complexity === 'complex'
    ? { ...draft, complexRate: rate }
    : { ...draft, measuredRate: rate };
}

export type DraftReading =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a draft as a plan, or says everything that is wrong with it, by the draft's own field names. */
export function readDraft(draft: PlanDraft, platform: Plan['platform']): DraftReading {
  const unreadable: Problem[] = [];
  const figure = (path: string, text: string): number => {
    const reading = parseQuantity(text);
    if (reading.ok) return reading.value;
    unreadable.push(quantityProblem(path, reading));
    return Number.NaN;
  };
  const reading = parsePlan({
    title: draft.title,
    platform,
    workloads: draft.workloads.map((workload, i) =>
      workloadInput(workload, (field) => figure(`workloads.${i}.${field}`, workload[field])),
    ),
    headroomPercent: figure('headroomPercent', draft.headroomPercent),
    spareSlaves: figure('spareSlaves', draft.spareSlaves),
    masterCount: Number(draft.masterCount),
    priceList: draft.priceList,
    billing: draft.billing,
  });
  if (reading.ok) return reading;
  const found = new Set(unreadable.map(({ path }) => path));
  const others = reading.problems
    .map((problem) => ({ ...problem, path: draftPath(draft, problem.path) }))
    .filter(({ path }) => !found.has(path));
  return { ok: false, problems: [...unreadable, ...others] };
}

type FigureField = 'qps' | 'complexRate' | 'measuredRate' | 'cores' | 'memoryGb';

function workloadInput(draft: WorkloadDraft, figure: (field: FigureField) => number) {
  const { name, project, kind } = draft;
  switch (kind) {
    case 'resources':
      return { name, project, cores: figure('cores'), memoryGb: figure('memoryGb') };
    case 'simple':
      return { name, project, qps: figure('qps'), complexity: kind };
    default: {
      const field = kind === 'complex' ? 'complexRate' : 'measuredRate';
      const recordsPerSecondPerCu = figure(field);
      return { name, project, qps: figure('qps'), complexity: kind, recordsPerSecondPerCu };
    }
  }
}

/** The draft keeps the rate of complex and of measured work apart, so that switching loses neither. */
function draftPath(draft: PlanDraft, path: string): string {
  const match = /^workloads\.(\d+)\.recordsPerSecondPerCu$/.exec(path);
  if (!match) return path;
  const kind = draft.workloads[Number(match[1])]?.kind;
  return `workloads.${match[1]}.${kind === 'measured' ? 'measuredRate' : 'complexRate'}`;
}
