import {
  isThroughput,
  type Plan,
  type ThroughputWorkload,
  type Workload,
} from '@/core/plan/planSchema';
import { countOf } from '@/core/plan/workloadLoad';
import type { Platform } from '@/core/platforms/platform';
import { nearestNumber } from '@/core/quantity/rounding';
import {
  bytesPerMegabyte,
  type ProjectNeed,
  rateOf,
  rateUnitOf,
  rowCu,
} from '@/core/sizing/demand';
import type { DerivationRow, Origin } from './derivationRow';
import type { Formula } from './formula';

/** From a workload's load, or its cores and memory, to the CU of all that its row stands for. */
export function workloadRow(platform: Platform, plan: Plan, workload: Workload): DerivationRow {
  const result = { unit: 'cu', value: nearestNumber(rowCu(platform, workload)) } as const;
  const times = countTerms(workload);
  const subject = workload.name ?? null;
  if (isThroughput(workload)) {
    const rate = rateOf(platform, workload);
    const origin = rateOrigin(platform, workload.complexity, rate);
    return {
      kind: 'workload-throughput',
      subject,
      ...after(times, loadTerms(platform, workload, { value: rate, origin })),
      result,
      origin,
    };
  }
  const { memoryGb } = platform.cu.value;
  return {
    kind: 'workload-resources',
    subject,
    formula: [...times.formula, 'max(', workload.cores, ',', workload.memoryGb, '÷', memoryGb, ')'],
    inputs: [
      ...times.inputs,
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

type Terms = Pick<DerivationRow, 'formula' | 'inputs'>;

/** How many a row stands for, before what one of them needs; nothing for one. */
function countTerms(workload: Workload): Terms {
  const value = countOf(workload);
  return value === 1
    ? { formula: [], inputs: [] }
    : { formula: [value, '×'], inputs: [{ name: 'count', value, origin: 'plan' }] };
}

function after(first: Terms, then: Terms): Terms {
  return {
    formula: [...first.formula, ...then.formula],
    inputs: [...first.inputs, ...then.inputs],
  };
}

/** Load × peak factor ÷ rate; where the rate is in MB/s, the load in MB/s. */
function loadTerms(
  platform: Platform,
  workload: ThroughputWorkload,
  rate: { readonly value: number; readonly origin: Origin },
): Terms {
  const { qps, peakFactor = 1, recordBytes = 0 } = workload;
  const isMore = peakFactor !== 1;
  const load: Terms = {
    formula: isMore ? [qps, '×', peakFactor] : [qps],
    inputs: [
      { name: 'qps', value: qps, origin: 'plan' },
      ...(isMore ? [{ name: 'peak-factor', value: peakFactor, origin: 'plan' } as const] : []),
    ],
  };
  if (rateUnitOf(platform, workload) === 'records') {
    return {
      formula: [...load.formula, '÷', rate.value],
      inputs: [...load.inputs, { name: 'rate', ...rate }],
    };
  }
  return {
    formula: [...load.formula, '×', recordBytes, '÷', bytesPerMegabyte, '÷', rate.value],
    inputs: [
      ...load.inputs,
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

/** What a workload needs that is given whole CU by itself: with headroom, rounded up. */
export function wholeRow(
  row: DerivationRow,
  { requiredCu }: ProjectNeed,
  { headroomPercent, target }: { readonly headroomPercent: number; readonly target: number },
): DerivationRow {
  const hasReserve = headroomPercent !== 0 || target !== 100;
  // Each of those that a row stands for is rounded up by itself.
  const times: Formula = row.inputs.some(({ name }) => name === 'count')
    ? row.formula.slice(0, 2)
    : [];
  const more: Formula = hasReserve ? ['×', 100 + headroomPercent, '÷', target] : [];
  return {
    ...row,
    formula: [...times, '⌈', ...row.formula.slice(times.length), ...more, '⌉'],
    inputs: [
      ...row.inputs,
      ...(headroomPercent === 0
        ? []
        : [{ name: 'headroom', value: headroomPercent, origin: 'plan' } as const]),
    ],
    result: { unit: 'cu', value: Number(requiredCu) },
  };
}
