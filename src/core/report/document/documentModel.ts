import type { WorkloadKind } from '@/core/plan/draft';
import type { Growth } from '@/core/plan/growth';
import { isThroughput, type Plan, type Workload } from '@/core/plan/planSchema';
import { platformFor } from '@/core/plan/platformFor';
import type { AvailabilityNotice, Platform, ShapeId } from '@/core/platforms/platform';
import { saleNotice } from '@/core/platforms/saleNotice';
import type { Exchange } from '@/core/quantity/exchange';
import type { Price } from '@/core/quantity/money';
import { nearestNumber } from '@/core/quantity/rounding';
import type { Answer } from '@/core/report/answer';
import { type CapacityFigures, capacityBar } from '@/core/report/capacityBar';
import type { DecidesFigures } from '@/core/report/decides/decidesFigures';
import { derivationOf } from '@/core/report/derivation';
import type { DerivationRow } from '@/core/report/derivationRow';
import type { FailureFigures } from '@/core/report/failure/failureFigures';
import type { LeavingFigures } from '@/core/report/leaving/leavingFigures';
import { mixSaving } from '@/core/report/mixSaving';
import { type OptionRow, optionRows } from '@/core/report/optionRows';
import type { PresentFigures } from '@/core/report/present/presentFigures';
import { type PriceListFacts, priceListOf } from '@/core/report/priceListFacts';
import { type ProcessFigures, processFiguresOf } from '@/core/report/processFigures';
import { type OfferChoices, offersOf, type ProductOffer } from '@/core/report/products/offers';
import type { RoadFigures } from '@/core/report/road/roadFigures';
import { type Stairs, stairsOf } from '@/core/report/stairs';
import { type StepRow, stepRows } from '@/core/report/stepRows';
import { rateOf, rateUnitOf, rowCu } from '@/core/sizing/demand';
import type { Note } from '@/core/sizing/note';
import type { Mix, ProjectDemand } from '@/core/sizing/result';
import { type ChecklistReport, checklistReport, type GivenChecklist } from './checklistReport';
import { type DocumentFigures, documentFigures } from './documentFigures';
import { type DocumentLabels, labelsOf } from './documentLabels';
import { type DocumentRange, documentRange } from './documentRange';
import { type UsedSource, usedSources } from './usedSources';

/** What the caller knows and the answer does not. Empty texts count as not given. */
export type DocumentOptions = {
  readonly productVersion: string;
  /** The day to print, as YYYY-MM-DD. */
  readonly date?: string;
  /** The link's text, encoded by the caller. */
  readonly link?: string;
  readonly labels?: DocumentLabels;
  /** What was entered on the provisioning checklist; without it the document says nothing of provisioning. */
  readonly checklist?: GivenChecklist;
  /** The currency in which every product stands beside the plan's; without it the document is about the plan's alone. */
  readonly exchange?: Exchange;
  /** What leaving the plan's product costs; without it the document says nothing of leaving. */
  readonly leaving?: LeavingFigures;
  /** The cluster that somebody has and what to change; without it the document is about a new one. */
  readonly present?: PresentFigures;
  /** What fails; without it the document says nothing of failures. */
  readonly failure?: FailureFigures;
  /** The plan over time; without it the document speaks of the plan as it is. */
  readonly road?: RoadFigures;
  /** What decides the answer; without it the document does not say it. */
  readonly decides?: DecidesFigures;
  /** The price lists and described products that stand there, too. */
  readonly offers?: OfferChoices;
};

/** One answer as data with every figure that a document shows: formats write it and calculate nothing. */
export type ReportDocument = {
  readonly version: 1;
  readonly product: { readonly name: 'StreamSizer'; readonly version: string };
  readonly date: string | null;
  readonly link: string | null;
  readonly labels: { readonly [L in keyof DocumentLabels]-?: string | null };
  readonly plan: PlanInputs;
  /** The newest notice that says what may still be ordered; null for a product that is sold. */
  readonly sale: AvailabilityNotice | null;
  readonly priceList: PriceListFacts;
  readonly answer: ChosenCluster;
  readonly figures: DocumentFigures;
  /** Of a product whose machines run processes. */
  readonly processes?: ProcessFigures;
  /** The need of each project, in order of first mention. */
  readonly projects: readonly ProjectDemand[];
  readonly bar: CapacityFigures;
  /** The need with complex work at the hopeful, the middle and the cautious rate; null where the plan has no complex work. */
  readonly range: DocumentRange | null;
  readonly options: readonly OptionRow[];
  /** The what-if of mixed shapes; `saved` is null when it saves nothing against the chosen cluster. */
  readonly mix: { readonly cluster: Mix | null; readonly saved: Price | null };
  readonly steps: readonly StepRow[];
  readonly stairs: Stairs;
  readonly derivation: readonly DerivationRow[];
  readonly notes: readonly Note[];
  readonly sources: readonly UsedSource[];
  readonly checklist: ChecklistReport | null;
  /** The plan on every product; left out where nobody asked for it. */
  readonly products?: ProductsReport;
  /** What leaving the plan's product costs; left out where nobody asked for it. */
  readonly leaving?: LeavingFigures;
  /** The cluster that somebody has and what to change; left out where there is none. */
  readonly present?: PresentFigures;
  /** What fails; left out where nobody asked for it. */
  readonly failure?: FailureFigures;
  /** The plan over time; left out where nobody asked for it. */
  readonly road?: RoadFigures;
  /** What decides the answer; left out where nobody asked for it. */
  readonly decides?: DecidesFigures;
};

/** The plan on every product, and the currency in which all prices stand beside their own. */
export type ProductsReport = {
  readonly offers: readonly ProductOffer[];
  readonly exchange: Exchange;
};

/** A document without a checklist: it can be written without the words of provisioning. */
export type PlainDocument = ReportDocument & { readonly checklist: null };

/** The settings of the plan as it has them, and its workloads. */
export type PlanInputs = Readonly<Omit<Plan, 'version' | 'title' | 'workloads'>> & {
  readonly title: string | null;
  readonly workloads: readonly WorkloadInput[];
};

/** A workload with what all that its row stands for need, in CU before headroom. Null is what its kind does not have. */
export type WorkloadInput = {
  readonly name: string | null;
  readonly project: string | null;
  readonly kind: WorkloadKind;
  readonly qps: number | null;
  /** Null also where the rate counts MB. */
  readonly recordsPerSecondPerCu: number | null;
  /** Only where the rate counts MB. */
  readonly megabytesPerSecondPerCu?: number;
  /** These only where the plan says them. */
  readonly recordBytes?: number;
  readonly count?: number;
  readonly peakFactor?: number;
  readonly growth?: Growth;
  readonly cores: number | null;
  readonly memoryGb: number | null;
  readonly cu: number;
  /** With headroom, rounded up; only where each workload is given whole CU. */
  readonly requiredCu?: number;
};

type ChosenCluster = {
  readonly slave: ShapeId;
  readonly slaveCount: number;
  readonly master: ShapeId;
  readonly masterCount: number;
  readonly isBest: boolean;
  /** Its place among the options, from 1. */
  readonly rank: number;
};

/** Everything that a document says, from an answer and what the caller adds. */
export function documentOf(
  answer: Answer,
  options: DocumentOptions & { readonly checklist?: undefined },
): PlainDocument;
export function documentOf(answer: Answer, options: DocumentOptions): ReportDocument;
export function documentOf(answer: Answer, options: DocumentOptions): ReportDocument {
  const { plan, result, option, range, notes } = answer;
  const derivation = derivationOf(answer);
  const rows = optionRows(plan, result);
  const date = options.date || null;
  const priceList = priceListOf(plan, date);
  const processes = processFiguresOf(answer);
  return {
    version: 1,
    product: { name: 'StreamSizer', version: options.productVersion },
    date,
    link: options.link || null,
    labels: labelsOf(options.labels),
    plan: inputsOf(answer),
    sale: saleNotice(platformFor(plan)) ?? null,
    priceList,
    answer: {
      slave: option.slave,
      slaveCount: option.slaveCount,
      master: option.master,
      masterCount: option.masterCount,
      isBest: answer.isBest,
      rank: rows.findIndex((row) => row.option === option) + 1,
    },
    figures: documentFigures(answer),
    ...(processes ? { processes } : {}),
    projects: result.demand.projects,
    bar: capacityBar(answer),
    range: range && documentRange(range),
    options: rows,
    mix: { cluster: result.mix, saved: mixSaving(answer) ?? null },
    steps: stepRows(answer),
    stairs: stairsOf(answer),
    derivation,
    notes,
    sources: usedSources(plan, derivation, notes, priceList.citation),
    checklist: options.checklist ? checklistReport(answer, options.checklist) : null,
    ...(options.exchange
      ? { products: { offers: offersOf(plan, date, options.offers), exchange: options.exchange } }
      : {}),
    ...(options.leaving ? { leaving: options.leaving } : {}),
    ...(options.present ? { present: options.present } : {}),
    ...(options.failure ? { failure: options.failure } : {}),
    ...(options.road ? { road: options.road } : {}),
    ...(options.decides ? { decides: options.decides } : {}),
  };
}

function inputsOf({ platform: rules, plan, demand }: Answer): PlanInputs {
  const { version: _, title = null, platform, workloads, ...settings } = plan;
  const isWhole = rules.givenWhole === 'workload';
  return {
    title,
    platform,
    workloads: workloads.map((workload, i) => ({
      ...workloadInput(rules, workload),
      ...(isWhole ? { requiredCu: Number(demand.projects[i]?.requiredCu) } : {}),
    })),
    ...settings,
  };
}

function workloadInput(platform: Platform, workload: Workload): WorkloadInput {
  const isLoad = isThroughput(workload);
  const rate = isLoad ? rateOf(platform, workload) : null;
  const isInBytes = isLoad && rateUnitOf(platform, workload) === 'megabytes';
  return {
    name: workload.name ?? null,
    project: workload.project ?? null,
    kind: isLoad ? workload.complexity : 'resources',
    qps: isLoad ? workload.qps : null,
    recordsPerSecondPerCu: isInBytes ? null : rate,
    ...(isInBytes && rate !== null ? { megabytesPerSecondPerCu: rate } : {}),
    ...(isLoad && workload.recordBytes !== undefined ? { recordBytes: workload.recordBytes } : {}),
    ...(workload.count === undefined ? {} : { count: workload.count }),
    ...(isLoad && workload.peakFactor !== undefined ? { peakFactor: workload.peakFactor } : {}),
    ...(workload.growth === undefined ? {} : { growth: workload.growth }),
    cores: isLoad ? null : workload.cores,
    memoryGb: isLoad ? null : workload.memoryGb,
    cu: nearestNumber(rowCu(platform, workload)),
  };
}
