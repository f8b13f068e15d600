import type { Price } from '@/core/quantity/money';
import type { ThresholdKind } from '@/core/sizing/decides/thresholds';
import type { Triangle } from '@/core/sizing/decides/triangle';
import type { InputKind, RangeOrigin } from '@/core/sizing/decides/uncertainInputs';
import { labels } from '@/core/words/labels/en';
import { f, n, type Phrases, plural } from '@/core/words/phrases/en';

/** What decides a plan, and how likely a cluster suffices, in English. */
export const decides = ({
  isPool,
  worker,
  workers,
  coordinators,
  node,
  nodes,
  shape,
  workerShape,
  price,
  priceUnit,
  perCu,
  cuName,
}: Phrases) => {
  const records = (value: number) => `${n(value)} ${labels.perSecond}`;
  const times = (factor: number) =>
    factor === 1 ? 'as it is' : `${factor > 1 ? '+' : '−'}${n(Math.abs(factor - 1) * 100)} %`;
  const perCuUnit = (isRecords: boolean) =>
    isRecords ? labels.perSecondPerCu(cuName) : labels.megabytesPerCu(cuName);
  const share = (percent: number) => `${f.percent(percent)} %`;
  const value = (kind: InputKind, figure: number): string => {
    switch (kind) {
      case 'rate':
      case 'rates':
        return perCu(n(figure));
      case 'load':
        return records(figure);
      case 'record-size':
        return `${n(figure)} ${labels.bytesUnit}`;
      case 'headroom':
        return `${n(figure)} %`;
      case 'loads':
      case 'resources':
        return times(figure);
      case 'record-sizes':
        return `× ${n(figure)}`;
      case 'growth':
        return figure === 0
          ? 'today’s load'
          : `the load after ${plural(figure, 'month', 'months')}`;
    }
  };
  const input = (kind: InputKind, name: string): string => {
    switch (kind) {
      case 'rate':
        return `Rate of ${name}`;
      case 'rates':
        return 'Rate of all complex work together';
      case 'load':
        return `Load of ${name}`;
      case 'loads':
        return 'All loads together';
      case 'resources':
        return `Cores and memory of ${name}`;
      case 'record-size':
        return `Record size of ${name}`;
      case 'record-sizes':
        return 'All record sizes together';
      case 'headroom':
        return 'Headroom';
      case 'growth':
        return 'Growth';
    }
  };
  const ofSingle = ' of all single inputs';
  const isRate = (kind: InputKind) => kind === 'rate' || kind === 'rates';
  const isAgreed = (kind: InputKind) => kind === 'headroom' || kind === 'growth';
  const advice = (kind: InputKind) => `${isAgreed(kind) ? 'Agree on it' : 'Measure this'} first.`;
  const kinds: Readonly<Record<ThresholdKind, string>> = {
    fewer: `Up to here one ${isPool ? node : worker} fewer is enough`,
    more: `Above it one ${isPool ? node : worker} more is needed`,
    coordinator: `Above it larger ${coordinators} are needed`,
    'shape-below': 'Up to here another shape is the best',
    'shape-above': 'Above it another shape is the best',
    end: 'Above it no cluster of this shape is large enough',
  };
  const origins: Readonly<Record<RangeOrigin, string>> = {
    published: 'published band',
    anchors: 'what others plan with',
    ours: 'our own range',
    plan: 'the plan’s growth',
  };
  return {
    heading: 'What decides',
    sheet: 'What decides',
    priceIn: ({ currency, per }: Price) => `${labels.price}, ${priceUnit(currency, per)}`,
    noCluster: 'no cluster carries it',
    sensitivity: {
      heading: 'Measure this first',
      movesPrice: (kind: InputKind, name: string, ends: InputEnds<Price>, isOfSingle = false) =>
        `${input(kind, name)} moves the price most${isOfSingle ? ofSingle : ''}: ${price(ends.light)} at ${value(kind, ends.at.light)}, ${price(ends.heavy)} at ${value(kind, ends.at.heavy)}. ${advice(kind)}`,
      movesNeed: (kind: InputKind, name: string, ends: InputEnds<number>, isOfSingle = false) =>
        `${input(kind, name)} moves the need most${isOfSingle ? ofSingle : ''}: ${n(ends.light)} ${cuName} at ${value(kind, ends.at.light)}, ${n(ends.heavy)} ${cuName} at ${value(kind, ends.at.heavy)}. ${advice(kind)}`,
      breaks: (kind: InputKind, name: string, at: number) =>
        `${input(kind, name)} decides whether any cluster is large enough: at ${value(kind, at)} none carries the plan. ${advice(kind)}`,
      nothing: 'Within these ranges nothing moves the answer.',
      samePrice: 'Within these ranges the price stays as it is.',
      ranges:
        'One input at a time, everything else as the plan says. Rates: the published band. Headroom: 0 to 30 %, since others plan with 20 to 30 %. Loads, cores and memory ± 20 %, record sizes half to twice: our own ranges. Growth: as the plan says, without milestones and events.',
      owned: `${isPool ? '' : 'The cluster you have keeps its shape. '}Prices are those of new orders by the list.`,
      guide: (way: string) =>
        `Until a rate is measured, the operators of its job place it inside the published band: a guide of ours, “${way}” beside the workload on the Size page. Only a measured rate may lie outside the band.`,
      largest: (count: number) =>
        `Of single workloads, the ${n(count)} inputs that move their work furthest.`,
      input,
      value,
      range: (kind: InputKind, light: number, heavy: number, origin: RangeOrigin) =>
        `${isRate(kind) ? perCu(`${n(light)} to ${n(heavy)}`) : `${value(kind, light)} to ${value(kind, heavy)}`} (${origins[origin]})`,
      name: 'Input',
      span: 'Range',
      light: 'At the first end',
      heavy: 'At the second end',
      lightPrice: 'Price at the first end',
      heavyPrice: 'Price at the second end',
      moved: ({ currency, per }: Price) => `Difference, ${priceUnit(currency, per)}`,
      chart: 'What each input moves',
      chartText: (count: number) =>
        `${n(count)} inputs, the one that moves the answer furthest first.`,
      ends: (light: string, heavy: string) => `${light} to ${heavy}`,
      now: (amount: string) => `now ${amount}`,
      needed: (cu: number) => `${n(cu)} ${cuName}`,
    },
    thresholds: {
      heading: 'From which load on the answer changes',
      hint: (hasFixed: boolean) =>
        `All loads rise and fall together${hasFixed ? '; work given as cores and memory stays as it is' : ''}. Records/s are rounded down.`,
      resources:
        'No workload has a rate, so cores and memory of all workloads rise and fall together.',
      searched: (cu: number) => `Other shapes were looked for up to ${n(cu)} ${cuName} away.`,
      notBest:
        'At this load another shape is the best already, so the loads at which that changes are not listed; the map of shapes has them.',
      what: 'What changes',
      need: `At a need of, ${cuName}`,
      records: 'At, records/s',
      factor: 'Times the load',
      cluster: 'Cluster on the other side',
      kinds,
      none: labels.none,
    },
    map: {
      heading: 'The best shape for every need',
      hint: (from: number, to: number, need: number) =>
        `Needs from ${n(from)} to ${n(to)} ${cuName}, every one; this plan needs ${n(need)} ${cuName}.`,
      won: (id: string, percent: number) =>
        `${shape(id)} ${workers}: the best for ${f.percent(percent)} % of these needs.`,
      lane: (id: string) => `${shape(id)} ${workers}`,
      laneShare: (percent: number) => `${f.percent(percent)} %`,
      mark: (cu: number) => `need ${n(cu)} ${cuName}`,
      end: (cu: number) => `${n(cu)} ${cuName}`,
      chart: 'Which shape is the best for which need',
      chartText: (from: number, to: number) =>
        `A row for each shape over needs from ${n(from)} to ${n(to)} ${cuName}: its bars are the needs for which it is the best.`,
      from: `From, ${cuName}`,
      to: `To, ${cuName}`,
      shape: workerShape,
      first: 'Cluster at the first need',
      last: 'Cluster at the last need',
      near: (count: number, total: number) =>
        `Of the ${n(total)} ranges of needs, the ${n(count)} around this plan’s need are listed.`,
    },
    odds: {
      heading: `How likely each number of ${isPool ? nodes : workers} suffices`,
      intro:
        'Each figure is most likely at its likely value and impossible below the low or above the high one; in between its likelihood rises and falls in straight lines (triangular distribution). The figures do not depend on each other. A cluster suffices when it carries the need with its headroom and spares.',
      exact:
        'So few figures are unknown that the likelihoods are calculated exactly, without drawing.',
      drawn: (draws: number, seed: number, points: number) =>
        `${n(draws)} draws (seed ${n(seed)}): every likelihood is right to within ± ${n(points)} percentage points with 95 % confidence.`,
      needs: (least: number, likely: number, most: number) =>
        `The need is at least ${n(least)} ${cuName} and at most ${n(most)} ${cuName}; with all likely figures it is ${n(likely)} ${cuName}.`,
      prices: (low: Price, likely: Price, high: Price, hasGuide: boolean) =>
        low.amount === high.amount
          ? `The best cluster costs ${price(high)}, whatever the need turns out to be.`
          : `The best cluster costs ${f.amount(low.amount, low.currency)} to ${price(high)}, and ${f.amount(likely.amount, likely.currency)} with all likely figures, which are the middle of this range. To narrow it, measure what moves the price most${hasGuide ? '; until then the operators of a job place its rate inside the published band' : ''}.`,
      unknown: (name: string, unit: UnknownUnit, { low, likely, high }: Triangle) => {
        const [what, of] =
          unit === 'load'
            ? ['Load', labels.perSecond]
            : ['Rate', perCuUnit(unit === 'records-per-cu')];
        return `${what} of ${name}: low ${n(low)}, likely ${n(likely)}, high ${n(high)} ${of}`;
      },
      answer: (percent: number) => `This answer suffices with a likelihood of ${share(percent)}.`,
      cluster: labels.cluster,
      isAnswer: (cluster: string) => `${cluster} (${labels.answer.toLowerCase()})`,
      carried: `Carries a need of, ${cuName}`,
      likelihood: 'Suffices with a likelihood of',
      confidence: '95 % confidence',
      share,
      between: (low: number, high: number) => `${f.percent(low)} to ${share(high)}`,
      targets: 'The best cluster for a likelihood',
      target: 'Likelihood',
      need: labels.needCu(cuName),
      chart: 'Likelihood against price',
      chartText: 'A row for each size: the longer the bar, the likelier it suffices.',
      nothing:
        'Type low, likely and high figures for a load or a rate to see how likely each size suffices.',
      tooLarge: `The highest figures need more ${cuName} than can be sized.`,
    },
    regret: {
      heading: 'The shape of least regret',
      least: (id: string, most: Price, cu: number, mean: Price) =>
        most.amount === 0
          ? `${shape(id)} ${workers}: they are the cheapest whatever the need turns out to be.`
          : `${shape(id)} ${workers}: whatever the need turns out to be, at most ${price(most)} above the cheapest shape (at a need of ${n(cu)} ${cuName}), and ${price(mean)} on average.`,
      assumption: `Assumed: the shape is chosen once and stays; the number of ${workers} follows the need, at the prices of the list and without other costs. Regret is what the chosen shape then costs above the cheapest one.`,
      shape: workerShape,
      most: ({ currency, per }: Price) => `At most, ${priceUnit(currency, per)}`,
      at: `First at a need of, ${cuName}`,
      mean: ({ currency, per }: Price) => `On average, ${priceUnit(currency, per)}`,
    },
    form: {
      heading: 'What is not known',
      hint: 'A figure left empty is as the plan says.',
      low: 'Low',
      likely: 'Likely',
      high: 'High',
      load: (name: string) => `Load of ${name}, ${labels.perSecond}`,
      rate: (name: string, unit: UnknownUnit) =>
        `Rate of ${name}, ${perCuUnit(unit === 'records-per-cu')}`,
      fill: 'Fill in the ranges above',
      clear: 'Everything is known',
      map: `Show the map up to a need of, ${cuName}`,
      more: (count: number) =>
        `${n(count)} further workloads move the answer less and are not listed.`,
      linkProblems: 'Part of the link could not be read and was left out:',
      drawing: (percent: number) => `Drawing random cases: ${n(percent)} %`,
    },
  };
};

/** What the figures of something unknown count: records/s, or what one CU carries a second. */
export type UnknownUnit = 'load' | 'records-per-cu' | 'megabytes-per-cu';

/** What follows at both ends of an input's range. */
export type InputEnds<T> = {
  readonly at: { readonly light: number; readonly heavy: number };
  readonly light: T;
  readonly heavy: T;
};

/** What every language says there. */
export type DecidesWords = ReturnType<typeof decides>;
