import {
  isThroughput,
  type Plan,
  type ThroughputWorkload,
  type Workload,
} from '@/core/plan/planSchema';
import { isByteRated } from '@/core/plan/recordSize';
import type { Platform } from '@/core/platforms/platform';
import { nearestNumber } from '@/core/quantity/rounding';
import {
  bytesPerMegabyte,
  type ProjectNeed,
  rateOf,
  rateUnitOf,
  targetPercent,
  workloadCu,
} from '@/core/sizing/demand';
import type { Answer } from './answer';
import type { DerivationRow, Origin } from './derivationRow';
import { priceRow } from './derivePrice';
import { deriveWholeJobs } from './deriveWholeJobs';
import { bracketed, type Formula, plus } from './formula';

/** Up to this many terms a sum is written out; beyond it stands as one figure. */
const writtenTerms = 6;

/** From each workload's load to the CU the plan needs, and the range around it. */
export function deriveNeed(answer: Answer): readonly DerivationRow[] {
  const { plan, demand, platform } = answer;
  const reserve = { headroomPercent: plan.headroomPercent, target: targetPercent(platform, plan) };
  const isWhole = platform.givenWhole === 'workload';
  return [
    ...demand.projects.flatMap((project) =>
      isWhole
        ? project.workloads.map((workload) =>
            wholeRow(workloadRow(platform, plan, workload), project, reserve),
          )
        : [
            ...project.workloads.map((workload) => workloadRow(platform, plan, workload)),
            projectRow(platform, project, plan),
          ],
    ),
    ...(demand.projects.length > 1 ? [needRow(answer)] : []),
    ...deriveWholeJobs(answer),
    ...rangeRows(answer, platform),
  ];
}

/** The same for a workload that is given whole CU by itself: with headroom, rounded up. */
function wholeRow(
  row: DerivationRow,
  { requiredCu }: ProjectNeed,
  { headroomPercent, target }: { readonly headroomPercent: number; readonly target: number },
): DerivationRow {
  const hasReserve = headroomPercent !== 0 || target !== 100;
  const more: Formula = hasReserve ? ['×', 100 + headroomPercent, '÷', target] : [];
  return {
    ...row,
    formula: ['⌈', ...row.formula, ...more, '⌉'],
    inputs: [
      ...row.inputs,
      ...(headroomPercent === 0
        ? []
        : [{ name: 'headroom', value: headroomPercent, origin: 'plan' } as const]),
    ],
    result: { unit: 'cu', value: Number(requiredCu) },
  };
}

function workloadRow(platform: Platform, plan: Plan, workload: Workload): DerivationRow {
  const result = { unit: 'cu', value: nearestNumber(workloadCu(platform, workload)) } as const;
  const subject = workload.name ?? null;
  if (isThroughput(workload)) {
    const rate = rateOf(platform, workload);
    const origin = rateOrigin(platform, workload.complexity, rate);
    return {
      kind: 'workload-throughput',
      subject,
      ...loadTerms(platform, workload, { value: rate, origin }),
      result,
      origin,
    };
  }
  const { memoryGb } = platform.cu.value;
  return {
    kind: 'workload-resources',
    subject,
    formula: ['max(', workload.cores, ',', workload.memoryGb, '÷', memoryGb, ')'],
    inputs: [
      { name: 'cores', value: workload.cores, origin: 'plan' },
      { name: 'memory', value: workload.memoryGb, origin: 'plan' },
      {
        name: 'cu-memory',
        value: memoryGb,
        origin: plan.memoryGbPerSlot === undefined ? platform.cu.citation : 'plan',
      },
    ],
    result,
    origin: platform.projectRule,
  };
}

/** Load ÷ rate; where the rate is in MB/s, the load in MB/s. */
function loadTerms(
  platform: Platform,
  workload: ThroughputWorkload,
  rate: { readonly value: number; readonly origin: Origin },
): Pick<DerivationRow, 'formula' | 'inputs'> {
  const { qps, recordBytes = 0 } = workload;
  const load = { name: 'qps', value: qps, origin: 'plan' } as const;
  if (rateUnitOf(platform, workload) === 'records') {
    return { formula: [qps, '÷', rate.value], inputs: [load, { name: 'rate', ...rate }] };
  }
  return {
    formula: [qps, '×', recordBytes, '÷', bytesPerMegabyte, '÷', rate.value],
    inputs: [
      load,
      { name: 'record-bytes', value: recordBytes, origin: 'plan' },
      { name: 'megabyte', value: bytesPerMegabyte, origin: 'steps' },
      { name: 'megabyte-rate', ...rate },
    ],
  };
}

/** The lowest and the highest rate of complex work are the provider's; one between them is the plan's own. */
function rateOrigin(
  { simpleRate, complexRate }: Platform,
  complexity: 'simple' | 'complex' | 'measured',
  rate: number,
): Origin {
  if (complexity === 'measured') return 'plan';
  if (complexity === 'simple') return simpleRate.citation;
  const { cautious, hopeful } = complexRate.value;
  return rate === cautious || rate === hopeful ? complexRate.citation : 'plan';
}

/** ⌈(throughput CU + max(Σ cores, Σ memory CU)) × (1 + headroom) ÷ target utilisation⌉ */
function projectRow(platform: Platform, project: ProjectNeed, plan: Plan): DerivationRow {
  const { headroomPercent } = plan;
  const target = targetPercent(platform, plan);
  const throughput = project.workloads.filter(isThroughput);
  const written = throughput.length <= writtenTerms;
  const terms: Formula[] = written
    ? throughput.map((workload) => [nearestNumber(workloadCu(platform, workload))])
    : [[nearestNumber(project.throughputCu)]];
  if (throughput.length < project.workloads.length) {
    const [cores, memory] = [nearestNumber(project.cores), nearestNumber(project.memoryCu)];
    terms.push(['max(', cores, ',', memory, ')']);
  }
  const total: Formula =
    headroomPercent === 0 && target === 100
      ? plus(terms)
      : [...bracketed(terms), '×', 100 + headroomPercent, '÷', target];
  return {
    kind: 'project',
    subject: project.project,
    formula: ['⌈', ...total, '⌉'],
    inputs: [
      { name: 'throughput-cu', value: nearestNumber(project.throughputCu), origin: 'steps' },
      { name: 'headroom', value: headroomPercent, origin: 'plan' },
      ...targetInputs(platform, plan),
    ],
    result: { unit: 'cu', value: Number(project.requiredCu) },
    origin: platform.projectRule,
  };
}

/** The target utilisation, where the product aims at one. */
function targetInputs(platform: Platform, plan: Plan): DerivationRow['inputs'] {
  const { targetUtilisationPercent: usual } = platform;
  if (!usual) return [];
  const value = targetPercent(platform, plan);
  const origin = plan.targetUtilisationPercent === undefined ? usual.citation : 'plan';
  return [{ name: 'targetUtilisationPercent', value, origin }];
}

function needRow({ demand }: Answer): DerivationRow {
  const parts = demand.projects.map((need) => Number(need.requiredCu));
  const value = Number(demand.requiredCu);
  return {
    kind: 'need',
    subject: null,
    formula: parts.length <= writtenTerms ? plus(parts.map((part) => [part])) : [value],
    inputs: parts
      .slice(0, writtenTerms)
      .map((part) => ({ name: 'project-cu', value: part, origin: 'steps' })),
    result: { unit: 'cu', value },
    origin: 'steps',
  };
}

/** Each end of the range: the need there, then the price of the cluster that carries it, where there is one. */
function rangeRows({ plan, range }: Answer, platform: Platform): readonly DerivationRow[] {
  if (!range) return [];
  const { hopeful, cautious } = platform.complexRate.value;
  const origin = platform.complexRate.citation;
  const ends = [
    { kind: 'range-low', price: 'range-low-price', rate: hopeful, end: range.low },
    { kind: 'range-high', price: 'range-high-price', rate: cautious, end: range.high },
  ] as const;
  return ends.flatMap(({ kind, price, rate, end }): readonly DerivationRow[] => [
    {
      kind,
      subject: null,
      formula: [rate],
      inputs: [{ name: isByteRated(platform) ? 'megabyte-rate' : 'rate', value: rate, origin }],
      result: { unit: 'cu', value: end.requiredCu },
      origin,
    },
    ...(end.option
      ? [priceRow(plan, end.option, price, platform.kind === 'pool' ? null : end.option.slave)]
      : []),
  ]);
}
