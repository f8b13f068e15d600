import { isThroughput, type Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import {
  add,
  compareRatios,
  divide,
  maximum,
  multiply,
  type Ratio,
  ratioOf,
  reduce,
  sum,
} from '@/core/quantity/ratio';
import { ceiling } from '@/core/quantity/rounding';
import { demandOf, reserveOf } from '@/core/sizing/demand';

/** A need that grows with the load: per project ⌈slope × factor + fixed⌉ CU. */
export type LoadLines = readonly { readonly slope: Ratio; readonly fixed: Ratio }[];

/**
 * The need of a plan as a function of a factor on its load. The records of all throughput work are multiplied, work in
 * cores and memory stays; in a plan without throughput work, the cores and memory of all work are.
 */
export function loadLinesOf(platform: Platform, plan: Plan): LoadLines {
  const reserve = reserveOf(platform, plan);
  const hasThroughput = plan.workloads.some(isThroughput);
  return demandOf(platform, plan).projects.map(({ throughputCu, cores, memoryCu }) => {
    const resources = multiply(maximum(cores, memoryCu), reserve);
    const nothing = ratioOf(0);
    return hasThroughput
      ? { slope: reduce(multiply(throughputCu, reserve)), fixed: reduce(resources) }
      : { slope: reduce(resources), fixed: nothing };
  });
}

/** The need at a factor, in CU. */
export function needAt(lines: LoadLines, factor: Ratio): bigint {
  return lines.reduce((total, line) => total + ceiling(valueAt(line, factor)), 0n);
}

function valueAt({ slope, fixed }: LoadLines[number], factor: Ratio): Ratio {
  return add(multiply(slope, factor), fixed);
}

/**
 * The largest factor on the load whose need is at most so many CU, exactly. Undefined where even no load needs more, and
 * where the load does not move the need.
 *
 * With P projects the need lies between S = Σ (slope × factor + fixed) and S + P, so the answer lies where S is between
 * cu − P and cu. There each project passes a whole number at known factors, at most 2 P + 1 of them together; the need
 * rises just above each, so the answer is one of them.
 */
export function largestFactor(lines: LoadLines, cu: number): Ratio | undefined {
  const limit = BigInt(Math.floor(cu));
  const slope = sum(lines.map((line) => line.slope));
  const nothing = ratioOf(0);
  if (slope.numerator === 0n || needAt(lines, nothing) > limit) return undefined;
  const fixed = sum(lines.map((line) => line.fixed));
  const factorWhere = (all: bigint) =>
    maximum(nothing, reduce(divide(minus({ numerator: all, denominator: 1n }, fixed), slope)));
  const low = factorWhere(limit - BigInt(lines.length));
  const high = factorWhere(limit + 1n);
  const passes = lines.flatMap((line) => passesOf(line, low, high)).sort(compareRatios);
  return passes[Number(limit - needAt(lines, low))];
}

/** The factors from `low` on and below `high` above which the need of one project rises. */
function passesOf(line: LoadLines[number], low: Ratio, high: Ratio): readonly Ratio[] {
  if (line.slope.numerator === 0n) return [];
  const passes: Ratio[] = [];
  for (let whole = ceiling(valueAt(line, low)); ; whole++) {
    const value = { numerator: whole, denominator: 1n };
    const factor = divide(minus(value, line.fixed), line.slope);
    if (compareRatios(factor, high) >= 0) return passes;
    passes.push(factor);
  }
}

function minus(a: Ratio, b: Ratio): Ratio {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}
