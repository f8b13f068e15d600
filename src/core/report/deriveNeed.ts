import { isThroughput, type Plan } from '@/core/plan/planSchema';
import { isByteRated } from '@/core/plan/recordSize';
import type { Platform } from '@/core/platforms/platform';
import { noCurrency } from '@/core/quantity/money';
import { nearestNumber } from '@/core/quantity/rounding';
import { type ProjectNeed, rowCu, targetPercent } from '@/core/sizing/demand';
import { pricingOf } from '@/core/sizing/pricing';
import type { Answer } from './answer';
import type { DerivationRow } from './derivationRow';
import { priceRow } from './derivePrice';
import { deriveWholeJobs } from './deriveWholeJobs';
import { wholeRow, workloadRow } from './deriveWorkload';
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

/** ⌈(throughput CU + max(Σ cores, Σ memory CU)) × (1 + headroom) ÷ target utilisation⌉ */
function projectRow(platform: Platform, project: ProjectNeed, plan: Plan): DerivationRow {
  const { headroomPercent } = plan;
  const target = targetPercent(platform, plan);
  const throughput = project.workloads.filter(isThroughput);
  const written = throughput.length <= writtenTerms;
  const terms: Formula[] = written
    ? throughput.map((workload) => [nearestNumber(rowCu(platform, workload))])
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

/**
 * Each end of the range and its middle: the need there, then the price of the cluster that carries it, where there are
 * such a cluster and a list of prices.
 */
function rangeRows({ plan, range }: Answer, platform: Platform): readonly DerivationRow[] {
  if (!range) return [];
  const { hopeful, cautious } = platform.complexRate.value;
  const published = platform.complexRate.citation;
  const { currency } = pricingOf(platform, plan);
  const rows = [
    {
      kind: 'range-low',
      price: 'range-low-price',
      rate: hopeful,
      end: range.low,
      origin: published,
    },
    {
      kind: 'range-middle',
      price: 'range-middle-price',
      rate: platform.middleRate,
      end: range.middle,
      origin: 'ours',
    },
    {
      kind: 'range-high',
      price: 'range-high-price',
      rate: cautious,
      end: range.high,
      origin: published,
    },
  ] as const;
  return rows.flatMap(({ kind, price, rate, end, origin }): readonly DerivationRow[] => [
    {
      kind,
      subject: null,
      formula: [rate],
      inputs: [{ name: isByteRated(platform) ? 'megabyte-rate' : 'rate', value: rate, origin }],
      result: { unit: 'cu', value: end.requiredCu },
      origin,
    },
    ...(end.option && currency !== noCurrency
      ? [priceRow(plan, end.option, price, platform.kind === 'pool' ? null : end.option.slave)]
      : []),
  ]);
}
