import { type Answer, isOfOwned } from '@/core/report/answer';
import { cheapestShapes, type ShapeStretch } from '@/core/sizing/decides/cheapestShapes';
import { type DrawnNeeds, drawNeeds } from '@/core/sizing/decides/drawNeeds';
import { leastRegret, type Regrets } from '@/core/sizing/decides/leastRegret';
import { type NeedModel, needModel } from '@/core/sizing/decides/needModel';
import { confidenceOf, mustDraw, type NeedOdds, needOdds } from '@/core/sizing/decides/needOdds';
import { clusterAt, type Sensitivity, sensitivitiesOf } from '@/core/sizing/decides/sensitivity';
import { type Threshold, thresholdsOf } from '@/core/sizing/decides/thresholds';
import type { NeedRange, Option } from '@/core/sizing/result';
import { maximumNeedCu } from '@/core/sizing/size';
import { type DecidesTerms, widestMapCu } from './decidesTerms';

/** What decides an answer. */
export type DecidesFigures = {
  readonly answer: Answer;
  readonly terms: DecidesTerms;
  readonly sensitivities: readonly Sensitivity[];
  readonly thresholds: readonly Threshold[];
  /** Undefined for a product with a single worker shape. */
  readonly map?: ShapeMap;
  /** Undefined where every load and rate is known, and until the needs have been drawn. */
  readonly odds?: OddsFigures;
};

/** The best shape for every need of a range. */
export type ShapeMap = {
  readonly fromCu: number;
  readonly toCu: number;
  readonly needCu: number;
  readonly stretches: readonly ShapeStretch[];
};

/** How likely clusters suffice where loads and rates are not known. */
export type OddsFigures = {
  readonly odds: NeedOdds;
  /** The best clusters for the least, the likely and the greatest need; the likely one is the middle of the range. */
  readonly range: NeedRange;
  /** Clusters of the answer's shape, in rising order. */
  readonly sizes: readonly SizeOdds[];
  /** The best cluster of any shape for a likelihood; null where no cluster carries that need. */
  readonly targets: readonly {
    readonly share: number;
    readonly cu: number;
    readonly option: Option | null;
  }[];
  readonly regrets?: Regrets;
};

/** How likely a cluster suffices; `low` and `high` are where that lies with 95 % confidence. Shares from 0 to 1. */
export type SizeOdds = {
  readonly option: Option;
  /** What it carries with its spares lost. */
  readonly carriedCu: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** The answer's own cluster. */
  readonly isAnswer: boolean;
};

/** Likelihoods that people ask for. */
const askedShares = [0.5, 0.8, 0.9, 0.95, 0.99, 1] as const;

/** As many sizes stand one by one; of more, those for the likelihoods that people ask for. */
const listedSizes = 15;

/** The needs of an answer's plan by what is not known of it. */
export function modelOf({ platform, plan }: Answer, { unknowns }: DecidesTerms): NeedModel {
  return needModel(platform, plan, unknowns);
}

/** What of it stays whatever is said of what is not known. */
export type PlannedFigures = Omit<DecidesFigures, 'terms' | 'odds'>;

/**
 * What decides an answer. Needs that have to be drawn are drawn here unless the caller has drawn them, or says with null
 * that they are still to come. A caller that asks again with other terms gives what they do not change.
 */
export function decidesOf(
  answer: Answer,
  terms: DecidesTerms,
  drawn?: DrawnNeeds | null,
  planned = plannedOf(answer, terms.mapToCu),
): DecidesFigures {
  const odds = oddsFigures(answer, terms, drawn);
  return { ...planned, terms, ...(odds ? { odds } : {}) };
}

/** What decides an answer whatever is said of what is not known, with a map up to this need. */
export function plannedOf(
  answer: Answer,
  mapToCu: number | undefined,
  inputs = decidingInputs(answer),
): PlannedFigures {
  const map = mapOf(answer, mapToCu);
  return { answer, ...inputs, ...(map ? { map } : {}) };
}

/** What the plan alone decides. */
export function decidingInputs(
  answer: Answer,
): Pick<DecidesFigures, 'sensitivities' | 'thresholds'> {
  const { platform, plan, option, isBest } = answer;
  // A cluster that somebody has keeps its shape, also where that is the best today.
  const isFree = isBest && !isOfOwned(answer);
  return {
    sensitivities: sensitivitiesOf(platform, plan, isFree ? undefined : option.slave),
    thresholds: thresholdsOf(platform, plan, option),
  };
}

/** From the smallest need to four times the plan's, or to the end that somebody chose; at most `widestMapCu` wide. */
function mapOf(
  { platform, plan, result, option }: Answer,
  mapToCu: number | undefined,
): ShapeMap | undefined {
  if (platform.workers.length < 2) return undefined;
  const needCu = result.demand.requiredCu;
  const whole = 4 * Math.max(needCu, option.capacityCu);
  const isNear = whole <= widestMapCu;
  const toCu = mapToCu ?? (isNear ? whole : needCu + Math.round(widestMapCu * 0.75));
  const fromCu = Math.max(1, toCu - widestMapCu + 1);
  return { fromCu, toCu, needCu, stretches: cheapestShapes(platform, plan, fromCu, toCu) };
}

function oddsFigures(
  answer: Answer,
  terms: DecidesTerms,
  drawn: DrawnNeeds | null | undefined,
): OddsFigures | undefined {
  const model = modelOf(answer, terms);
  if (model.projects.length === 0) return undefined;
  if (drawn === null && mustDraw(model)) return undefined;
  const odds = needOdds(model, mustDraw(model) ? (drawn ?? drawNeeds(model)) : undefined);
  if (odds.mostCu > maximumNeedCu) return undefined;
  const { platform, plan } = answer;
  const regrets = leastRegret(platform, plan, odds);
  const endAt = (requiredCu: number) => ({
    requiredCu,
    option: clusterAt(platform, plan, requiredCu),
  });
  return {
    odds,
    range: { low: endAt(odds.leastCu), middle: endAt(odds.likelyCu), high: endAt(odds.mostCu) },
    sizes: sizesOf(answer, odds),
    targets: askedShares.map((share) => {
      const cu = odds.cuFor(share);
      return { share, cu, option: clusterAt(platform, plan, cu) };
    }),
    ...(regrets ? { regrets } : {}),
  };
}

function sizesOf({ platform, plan, option }: Answer, odds: NeedOdds): readonly SizeOdds[] {
  const at = (cu: number) => clusterAt(platform, plan, cu, option.slave);
  const step = option.stepCu;
  const few = Math.ceil((odds.mostCu - odds.leastCu) / step) < listedSizes;
  const needs = few
    ? Array.from({ length: listedSizes + 1 }, (_, i) => odds.leastCu + i * step)
    : askedShares.map((share) => odds.cuFor(share));
  const clusters = new Map<number, Option>();
  for (const cu of [...needs, odds.mostCu]) {
    const cluster = cu <= odds.mostCu ? at(cu) : null;
    if (cluster) clusters.set(cluster.slaveCount, cluster);
  }
  clusters.set(option.slaveCount, option);
  return [...clusters.values()]
    .sort((a, b) => a.slaveCount - b.slaveCount)
    .map((cluster) => {
      const carriedCu = (cluster.slaveCount - plan.spareSlaves) * step;
      const share = odds.shareAtMost(carriedCu);
      const isKnown = carriedCu >= odds.mostCu || carriedCu < odds.leastCu;
      const range = isKnown ? { low: share, high: share } : confidenceOf(share, odds.draws);
      return {
        option: cluster,
        carriedCu,
        share,
        ...range,
        isAnswer: cluster.slaveCount === option.slaveCount,
      };
    });
}
