import { isThroughput, type Plan, type Workload } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';

/**
 * CU that a plan needs, the slow and obvious way: every figure as a whole number of the plan's smallest
 * decimal place, every project over one common denominator, rounded up by dividing with a remainder. Where every
 * workload is given whole CU, each counts as a project.
 */
export function slowRequiredCu(platform: Platform, plan: Plan, complexRate?: number): bigint {
  const { workloads } = plan;
  if (platform.givenWhole === 'workload') {
    // So many projects of one workload each.
    return workloads.reduce((total, { count = 1, ...one }) => {
      return total + BigInt(count) * projectCu(platform, [one], plan, complexRate);
    }, 0n);
  }
  const names = new Set(workloads.map(({ project }) => project));
  const groups = [...names].map((name) => workloads.filter(({ project }) => project === name));
  return groups.reduce((total, jobs) => total + projectCu(platform, jobs, plan, complexRate), 0n);
}

function projectCu(
  platform: Platform,
  jobs: readonly Workload[],
  { headroomPercent, targetUtilisationPercent }: Plan,
  complexRate: number | undefined,
): bigint {
  const loads = jobs.filter(isThroughput).map((job) => {
    const rate =
      job.complexity === 'simple'
        ? platform.simpleRate.value
        : job.complexity === 'measured'
          ? job.recordsPerSecondPerCu
          : (complexRate ??
            ('recordsPerSecondPerCu' in job
              ? job.recordsPerSecondPerCu
              : job.megabytesPerSecondPerCu));
    // What a second brings in millionths of the rate's unit: a record is a million of them, a byte one.
    const isInBytes = platform.rateUnit === 'megabytes' && job.complexity !== 'measured';
    const each = isInBytes ? (job.recordBytes ?? Number.NaN) : 1_000_000;
    return { qps: job.qps, factor: job.peakFactor ?? 1, count: job.count ?? 1, each, rate };
  });
  const machines = jobs.flatMap((job) => (isThroughput(job) ? [] : [job]));
  const target = targetUtilisationPercent ?? platform.targetUtilisationPercent?.value ?? 100;
  const figures = [
    ...loads.flatMap(({ qps, factor, each, rate }) => [qps, factor, each, rate]),
    ...machines.flatMap(({ cores, memoryGb }) => [cores, memoryGb]),
    headroomPercent,
    target,
    platform.cu.value.memoryGb,
  ];
  const places = Math.max(...figures.map(decimalPlaces));
  const whole = (figure: number) => scaled(figure, places);
  const unit = 10n ** BigInt(places);
  // One unit for the record size and one for the peak factor.
  const rates = loads.reduce(
    (product, { rate }) => product * whole(rate),
    1_000_000n * unit * unit,
  );
  const load = loads.reduce((total, { qps, factor, count, each, rate }) => {
    const arriving = BigInt(count) * whole(qps) * whole(factor) * whole(each);
    return total + (arriving * rates) / (whole(rate) * 1_000_000n * unit * unit);
  }, 0n);
  const times = (figure: number, { count = 1 }: Workload) => BigInt(count) * whole(figure);
  const cores = machines.reduce((total, job) => total + times(job.cores, job), 0n);
  const memory = machines.reduce((total, job) => total + times(job.memoryGb, job), 0n);
  // In units, too.
  const gb = whole(platform.cu.value.memoryGb);
  const larger = gb * cores > memory * unit ? gb * cores : memory * unit;
  // (load ÷ rates + larger ÷ gb units) × (100 units + headroom) ÷ target units
  const numerator = (load * gb * unit + larger * rates) * (100n * unit + whole(headroomPercent));
  const denominator = rates * gb * unit * whole(target);
  const [down, rest] = [numerator / denominator, numerator % denominator];
  return rest === 0n ? down : down + 1n;
}

/** Digits after the point in the shortest decimal form. */
function decimalPlaces(figure: number): number {
  const [digits = '', power = '0'] = String(figure).split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(power));
}

function scaled(figure: number, places: number): bigint {
  const [digits = '', power = '0'] = String(figure).split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  return BigInt(whole + fraction + '0'.repeat(places - fraction.length + Number(power)));
}
