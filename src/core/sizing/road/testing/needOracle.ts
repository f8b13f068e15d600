import { isThroughput, type Plan, type Workload } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import { rateOf, rateUnitOf, targetPercent } from '@/core/sizing/demand';

/*
 * The need at one minute of a road, worked out slowly and in another way: decimals of 90 places, powers by logarithms
 * and series, days by a computer's clock. A sum within 1e-60 of a whole number is taken for that number.
 */

const one = 10n ** 90n;
const msPerDay = 86_400_000;

/** A decimal as a text of digits. */
function fixed(value: number): bigint {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = digits.split('.');
  const power = 90 + Number(exponent) - fraction.length;
  const number = BigInt(whole + fraction);
  return power >= 0 ? number * 10n ** BigInt(power) : number / 10n ** BigInt(-power);
}

const times = (a: bigint, b: bigint) => (a * b) / one;
const over = (a: bigint, b: bigint) => (a * one) / b;

/** ln by the series of 2 artanh, after the value was brought between 3/4 and 3/2. */
function logarithm(value: bigint): bigint {
  let [x, twos] = [value, 0n];
  while (x > (one * 3n) / 2n) [x, twos] = [x / 2n, twos + 1n];
  while (x < (one * 3n) / 4n) [x, twos] = [x * 2n, twos - 1n];
  const near = (y: bigint) => {
    const ratio = over(y - one, y + one);
    const square = times(ratio, ratio);
    let [sum, power] = [0n, ratio];
    for (let i = 1n; power !== 0n; i += 2n) {
      sum += power / i;
      power = times(power, square);
    }
    return 2n * sum;
  };
  // ln 2 = 2 ln (4 ÷ 3) + ln (9 ÷ 8)
  const two = 2n * near((one * 4n) / 3n) + near((one * 9n) / 8n);
  return near(x) + twos * two;
}

function exponential(value: bigint): bigint {
  let [sum, term] = [one, one];
  const part = value / 1_024n;
  for (let i = 1n; term !== 0n; i += 1n) {
    term = times(term, part) / i;
    sum += term;
  }
  for (let i = 0; i < 10; i += 1) sum = times(sum, sum);
  return sum;
}

const ms = (date: string) => Date.parse(`${date}T00:00:00Z`);

/** The same day some months later, or the last one of that month. */
function later(date: string, months: number): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return Date.UTC(year, month - 1 + months, Math.min(day, last));
}

/** Months from one day to another as a decimal. */
function monthsBetween(from: string, to: number): bigint {
  let whole = 0;
  while (later(from, whole + 1) <= to) whole += 1;
  const [begin, end] = [later(from, whole), later(from, whole + 1)];
  return (
    BigInt(whole) * one + (BigInt((to - begin) / msPerDay) * one) / BigInt((end - begin) / msPerDay)
  );
}

function grown(growth: Plan['growth'], level: bigint, from: string, to: number): bigint {
  if (!growth) return level;
  const months = monthsBetween(from, to);
  if ('recordsPerSecondPerMonth' in growth) {
    const value = level + times(months, fixed(growth.recordsPerSecondPerMonth));
    return value < 0n ? 0n : value;
  }
  const base = (fixed(100) + fixed(growth.percentPerMonth)) / 100n;
  return times(level, exponential(times(months, logarithm(base))));
}

/** Whole CU at a minute after the start. */
export function needOracle(
  platform: Platform,
  plan: Plan,
  today: string,
  minute: number,
  complexRate?: number,
): number {
  const start = plan.startDate ?? today;
  const now = ms(start) + Math.floor(minute / 1_440) * msPerDay;
  const eventFactor = factorOf(plan, ms(start) + minute * 60_000);
  const counted = (workload: Workload) => fixed(workload.count ?? 1);
  const following = plan.workloads.filter(isThroughput).filter((each) => !each.growth);
  const total = following.reduce((sum, each) => sum + times(fixed(each.qps), counted(each)), 0n);
  const planLoad = loadOf(plan, start, now, total);
  const groups = new Map<string, { load: bigint; cores: bigint; gb: bigint; times: number }>();
  plan.workloads.forEach((workload, i) => {
    const isAlone = platform.givenWhole === 'workload';
    const key = isAlone ? `${i}` : `p${workload.project}`;
    const group = groups.get(key) ?? { load: 0n, cores: 0n, gb: 0n, times: 1 };
    groups.set(key, group);
    const count = isAlone ? one : counted(workload);
    if (isAlone) group.times = workload.count ?? 1;
    if (!isThroughput(workload)) {
      group.cores += times(count, grown(workload.growth, fixed(workload.cores), start, now));
      group.gb += times(count, grown(workload.growth, fixed(workload.memoryGb), start, now));
      return;
    }
    const alone = workload.growth
      ? grown(workload.growth, fixed(workload.qps), start, now)
      : total === 0n
        ? 0n
        : (planLoad * fixed(workload.qps)) / total;
    const rate =
      complexRate !== undefined && workload.complexity === 'complex'
        ? complexRate
        : rateOf(platform, workload);
    const isBytes = rateUnitOf(platform, workload) === 'megabytes';
    const amount = isBytes ? times(alone, fixed(workload.recordBytes ?? 0)) / 1_000_000n : alone;
    const peak = times(times(amount, fixed(workload.peakFactor ?? 1)), eventFactor);
    group.load += times(count, over(peak, fixed(rate)));
  });
  const reserve = over(
    fixed(100) + fixed(plan.headroomPercent),
    fixed(targetPercent(platform, plan)),
  );
  let need = 0;
  for (const { load, cores, gb, times: groupTimes } of groups.values()) {
    const memory = over(gb, fixed(platform.cu.value.memoryGb));
    const cu = times(load + (cores > memory ? cores : memory), reserve);
    need += groupTimes * Number((cu - 10n ** 30n + one - 1n) / one);
  }
  return need;
}

function loadOf(plan: Plan, start: string, now: number, total: bigint): bigint {
  const known = (plan.milestones ?? []).filter(({ date }) => ms(date) >= ms(start));
  const points = known.map(({ date, recordsPerSecond }) => ({
    date,
    load: fixed(recordsPerSecond),
  }));
  if (points[0]?.date !== start) points.unshift({ date: start, load: total });
  const before = points.filter(({ date }) => ms(date) <= now).at(-1);
  const next = points.find(({ date }) => ms(date) > now);
  if (!before) return total;
  if (!next) return grown(plan.growth, before.load, before.date, now);
  const [from, to] = [ms(before.date), ms(next.date)].map((at) => BigInt(at / msPerDay));
  const at = BigInt(now / msPerDay);
  if (from === undefined || to === undefined) return total;
  return before.load + ((next.load - before.load) * (at - from)) / (to - from);
}

function factorOf({ events = [] }: Plan, now: number): bigint {
  let factor = one;
  for (const { start, hours, factor: by, yearly } of events) {
    const [year = 0, month = 0, day = 0] = start.slice(0, 10).split('-').map(Number);
    const clock = Date.parse(`${start}:00Z`) - Date.UTC(year, month - 1, day);
    const first = yearly ? new Date(now).getUTCFullYear() - 2 : year;
    for (let at = Math.max(first, year); at <= (yearly ? first + 3 : year); at += 1) {
      const last = new Date(Date.UTC(at, month, 0)).getUTCDate();
      const begin = Date.UTC(at, month - 1, Math.min(day, last)) + clock;
      if (begin <= now && now < begin + hours * 3_600_000) factor = times(factor, fixed(by));
    }
  }
  return factor;
}
