import { add, compareRatios, divide, multiply, type Ratio, ratioOf } from '@/core/quantity/ratio';
import { nearestNumber } from '@/core/quantity/rounding';
import { type NeedModel, needAtEnd, type OpenWork } from './needModel';
import { quotientShare, share, sumShare } from './pairShare';
import { isOpen, shareAtMost } from './triangle';

type Project = NeedModel['projects'][number];

/** How likely a need is at most so many CU; for whole CU from the least to the most that is possible. */
type ShareOf = (cu: number) => number;

/** The most products that are added up to bring the needs of several projects together, and the widest range of them. */
const most = { products: 4_000_000, needs: 200_000 } as const;

/**
 * How likely a need is at most so many CU, without drawing. There is a closed form for a project with one unknown figure,
 * with the load and the rate of one workload, and with the loads of two workloads; the needs of several such projects are
 * brought together need by need. Undefined where a project has more or other unknown figures, and where that is too much
 * to add up: then the needs have to be drawn.
 */
export function exactShares(model: NeedModel): ShareOf | undefined {
  const { certainCu, reserve, projects } = model;
  const [first, ...others] = projects;
  if (!first) return () => 1;
  if (others.length === 0) {
    const [one, ...rest] = openFigures(first);
    if (one && rest.length === 0) return singleShare(model, first, one);
    const own = wholeShare(first, nearestNumber(reserve));
    return own && ((cu) => own(Math.floor((cu - Number(certainCu)) / first.times)));
  }
  const owns = projects.map((project) => wholeShare(project, nearestNumber(reserve)));
  if (owns.includes(undefined) || isTooWide(model)) return undefined;
  let sums: ShareOf | undefined;
  return (cu) => {
    sums ??= togetherShare(model);
    return sums(cu);
  };
}

/** An unknown figure of a project: the work it is of, and which of its two figures it is. */
type OpenFigure = { readonly work: OpenWork; readonly kind: 'load' | 'rate' };

function openFigures({ work }: Project): readonly OpenFigure[] {
  return work.flatMap((one) =>
    (['load', 'rate'] as const).flatMap((kind) => (isOpen(one[kind]) ? [{ work: one, kind }] : [])),
  );
}

/**
 * The need only rises or only falls with its one unknown figure, so it is at most so many CU exactly where that figure is
 * at most (a load) or at least (a rate) a bound: times × ⌈reserve × (fixed + unit × load ÷ rate)⌉ ≤ cu − certain.
 */
function singleShare(
  { certainCu, reserve }: NeedModel,
  { times, fixed }: Project,
  { work: { unit, load, rate }, kind }: OpenFigure,
): ShareOf {
  return (cu) => {
    const room = BigInt(Math.floor(cu)) - certainCu;
    if (room < 0n) return 0;
    const whole: Ratio = { numerator: room / BigInt(times), denominator: 1n };
    const left = minus(divide(whole, reserve), fixed);
    const nothing = ratioOf(0);
    if (kind === 'load') {
      if (compareRatios(left, nothing) < 0) return 0;
      const bound = divide(multiply(left, ratioOf(rate.low)), unit);
      return nearestNumber(shareAtMost(load, bound));
    }
    const work = multiply(unit, ratioOf(load.low));
    if (work.numerator === 0n) return compareRatios(left, nothing) < 0 ? 0 : 1;
    if (compareRatios(left, nothing) <= 0) return 0;
    return nearestNumber(minus(ratioOf(1), shareAtMost(rate, divide(work, left))));
  };
}

/** How likely the whole CU of one of a project's `times` are at most so many; undefined where no closed form is known. */
function wholeShare(project: Project, reserve: number): ShareOf | undefined {
  const workShare = workShareOf(project);
  const fixed = nearestNumber(project.fixed);
  return workShare && ((whole) => workShare(whole / reserve - fixed));
}

/** How likely the unknown work of a project is at most so many CU, before headroom. */
function workShareOf(project: Project): ShareOf | undefined {
  const [first, second, third] = openFigures(project);
  if (!first || third) return undefined;
  const unit = nearestNumber(first.work.unit);
  const { load, rate } = first.work;
  if (!second) {
    return first.kind === 'load'
      ? (cu) => share(load, (cu * rate.low) / unit)
      : (cu) => rateShare(first.work, unit, cu);
  }
  if (second.work === first.work) return (cu) => quotientShare(load, rate, cu / unit);
  if (first.kind === 'rate' || second.kind === 'rate') return undefined;
  const other = second.work;
  const each = unit / rate.low;
  const otherEach = nearestNumber(other.unit) / other.rate.low;
  return (cu) => sumShare([each, load], [otherEach, other.load], cu);
}

/** How likely unit × load ÷ rate is at most so many CU where only the rate is unknown. */
function rateShare({ load, rate }: OpenWork, unit: number, cu: number): number {
  if (cu < 0) return 0;
  const work = unit * load.low;
  if (work === 0) return 1;
  return cu === 0 ? 0 : 1 - share(rate, work / cu);
}

/** The fewest and the most whole CU of one of a project's `times`. */
function endsOf({ reserve }: NeedModel, project: Project): readonly [least: number, most: number] {
  const alone = { certainCu: 0n, reserve, projects: [{ ...project, times: 1 }] };
  return [Number(needAtEnd(alone, 'light')), Number(needAtEnd(alone, 'heavy'))];
}

/** Whether bringing the projects together takes too long. */
function isTooWide(model: NeedModel): boolean {
  let [needs, products] = [1, 0];
  for (const project of model.projects) {
    const [from, to] = endsOf(model, project);
    products += needs * (to - from + 1);
    needs += project.times * (to - from);
    if (products > most.products || needs > most.needs) return true;
  }
  return false;
}

/** The needs of projects that do not depend on each other: the likelihood of a sum is added up over all of its parts. */
function togetherShare(model: NeedModel): ShareOf {
  let likelihoods = new Float64Array([1]);
  let leastCu = Number(model.certainCu);
  for (const project of model.projects) {
    const own = wholeShare(project, nearestNumber(model.reserve)) ?? (() => 0);
    const [from, to] = endsOf(model, project);
    const upTo = (whole: number) => (whole < from ? 0 : whole >= to ? 1 : own(whole));
    const next = new Float64Array(likelihoods.length + project.times * (to - from));
    for (let whole = from; whole <= to; whole++) {
      const likelihood = Math.max(0, upTo(whole) - upTo(whole - 1));
      const at = project.times * (whole - from);
      for (let i = 0; i < likelihoods.length; i++) {
        next[at + i] = (next[at + i] ?? 0) + (likelihoods[i] ?? 0) * likelihood;
      }
    }
    likelihoods = next;
    leastCu += project.times * from;
  }
  let sum = 0;
  const sums = likelihoods.map((likelihood) => {
    sum += likelihood;
    return sum;
  });
  return (cu) => sums[Math.floor(cu) - leastCu] ?? 0;
}

function minus(a: Ratio, b: Ratio): Ratio {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}
