import type { Billing } from '@/core/platforms/platform';
import type { Citation } from '@/core/platforms/sources';
import { majorAmount, minorOf, type Price } from '@/core/quantity/money';
import { priceRow } from '@/core/report/derivePrice';
import { type Formula, plus } from '@/core/report/formula';
import { operatorDefaults } from '@/core/sizing/catchUp';
import { pricingOf } from '@/core/sizing/pricing';
import { billedPlan, type LeavingCosts } from './leavingCosts';
import type { LeavingEstimate, LeavingFigures } from './leavingFigures';
import { leavingFigure } from './leavingTerms';
import type { EstimateKind } from './leavingWork';
import { typedFormula, typedParts, unitPriceOf } from './typedPrices';

export type LeavingLineKind =
  | 'now-cu'
  | 'now-price'
  | 'peak'
  | 'need'
  | 'units'
  | 'factor'
  | 'operator'
  | 'catch-up-cu'
  | 'month'
  | 'overlap'
  | 'catch-up'
  | 'once'
  | 'pay-off';

/**
 * Where a figure of leaving comes from: a published document on either product, the plan, what somebody typed on the
 * page, a rule of ours, the operator's rule, or lines further up.
 */
export type LeavingOrigin =
  | { readonly of: 'own' | 'successor'; readonly citation: Citation }
  | 'plan'
  | 'typed'
  | 'ours'
  | 'operator'
  | 'steps';

/** One calculation of leaving: what it gives, for which estimate and billing, its formula, result and origin. */
export type LeavingLine = {
  readonly kind: LeavingLineKind;
  readonly estimate?: EstimateKind;
  readonly billing?: Billing;
  /** Empty where the result is no calculation, or one that does not fit a line. */
  readonly formula: Formula;
  readonly result:
    | { readonly unit: 'cu' | 'factor' | 'days'; readonly value: number }
    | { readonly unit: 'price'; readonly value: Price | null };
  readonly origin: LeavingOrigin;
};

/** Every calculation of leaving, in the order in which they follow from each other. */
export function leavingLines(figures: LeavingFigures): readonly LeavingLine[] {
  return [
    ...nowLines(figures),
    ...figures.estimates.flatMap((estimate) => needLines(figures, estimate)),
    ...catchUpLines(figures),
    ...figures.estimates.flatMap((estimate) =>
      estimate.costs.flatMap((costs) => costLines(figures, estimate, costs)),
    ),
  ];
}

function nowLines({ own, now, terms }: LeavingFigures): readonly LeavingLine[] {
  const { cluster, month, origin, priceList, change } = now;
  const worker = own.workers.find(({ shape }) => shape === cluster.slave);
  const isCluster = terms.from === 'cluster';
  return [
    {
      kind: 'now-cu',
      formula: isCluster ? [cluster.slaveCount, '×', worker?.usableCu ?? 1] : [],
      result: { unit: 'cu', value: now.cu },
      origin: isCluster ? (worker ? { of: 'own', citation: worker.citation } : 'typed') : 'plan',
    },
    {
      kind: 'now-price',
      formula: month && change ? paidAndChange(month, change) : [],
      result: { unit: 'price', value: month },
      origin:
        origin === 'list' && priceList.citation
          ? { of: 'own', citation: priceList.citation }
          : 'typed',
    },
  ];
}

/** What is paid today, and the change on top of it. */
function paidAndChange(month: Price, change: Price): Formula {
  const paid = minorOf(month) - minorOf(change);
  return [
    majorAmount(paid, month.currency),
    change.amount < 0 ? '−' : '+',
    Math.abs(change.amount),
  ];
}

function needLines(
  { to, plan, now }: LeavingFigures,
  { kind, groups, peakCu, requiredCu, option }: LeavingEstimate,
): readonly LeavingLine[] {
  const work = to.complexRate.citation;
  const { headroomPercent } = plan;
  const projects = new Set(plan.workloads.map(({ project = null }) => project)).size;
  const parts = groups.map(
    (group): Formula => ('rate' in group ? [group.qps, '÷', group.rate] : [group.resourceCu]),
  );
  const withHeadroom: Formula =
    headroomPercent === 0
      ? ['⌈', peakCu, '⌉']
      : ['⌈', peakCu, '×', '(', 100, '+', headroomPercent, ')', '÷', 100, '⌉'];
  const peak: LeavingLine = {
    kind: 'peak',
    estimate: kind,
    formula: plus(parts),
    result: { unit: 'cu', value: peakCu },
    origin: kind === 'measured' ? 'typed' : { of: 'successor', citation: work },
  };
  const need: LeavingLine = {
    kind: 'need',
    estimate: kind,
    formula: kind === 'one-to-one' ? [now.cu, '×', 1] : projects === 1 ? withHeadroom : [],
    result: { unit: 'cu', value: requiredCu },
    origin: kind === 'one-to-one' ? 'ours' : 'steps',
  };
  const units: LeavingLine = {
    kind: 'units',
    estimate: kind,
    formula: [option.slaveCount, '+', option.masterCount],
    result: { unit: 'cu', value: option.nodeCount },
    origin: to.management ? { of: 'successor', citation: to.management.citation } : 'steps',
  };
  return [...(parts.length > 0 ? [peak] : []), need, units];
}

function catchUpLines(figures: LeavingFigures): readonly LeavingLine[] {
  const { terms, factor, estimates } = figures;
  const [down, replay, wanted] = [
    leavingFigure(terms, 'down'),
    leavingFigure(terms, 'replay'),
    leavingFigure(terms, 'catchup'),
  ];
  const backlog: Formula = ['(', down, '+', replay, ')', '÷', wanted];
  return [
    {
      kind: 'factor',
      formula: [1, '+', ...backlog],
      result: { unit: 'factor', value: factor },
      origin: 'ours',
    },
    {
      kind: 'operator',
      formula: [...backlog, '+', 1, '÷', operatorDefaults.utilisation],
      result: { unit: 'factor', value: figures.operatorFactor },
      origin: 'operator',
    },
    ...estimates.map(
      ({ kind, peakCu, catchUpCu }): LeavingLine => ({
        kind: 'catch-up-cu',
        estimate: kind,
        formula: ['⌈', peakCu, '×', factor, '⌉'],
        result: { unit: 'cu', value: catchUpCu },
        origin: 'steps',
      }),
    ),
  ];
}

/** How many periods of a price make a month of 30 days. */
const periods = { month: 1, day: 30, hour: 720 } as const;

function costLines(
  { to, plan, now, terms, priceList }: LeavingFigures,
  { kind: estimate, extraCu }: LeavingEstimate,
  { billing, option, month, overlap, catchUp, once, payOff }: LeavingCosts,
): readonly LeavingLine[] {
  if (!month || !overlap || !once) return [];
  const about = { estimate, billing };
  const weeks = leavingFigure(terms, 'weeks');
  const billed = billedPlan(to, plan, billing, terms);
  const { formula: listed, origin: listOrigin } = priceRow(billed, option);
  const times = periods[pricingOf(to, billed).per];
  const source = typeof listOrigin === 'string' ? priceList.citation : listOrigin;
  const line = (
    kind: LeavingLineKind,
    formulaOf: Formula,
    result: LeavingLine['result'],
    origin: LeavingOrigin,
  ): LeavingLine => ({ kind, ...about, formula: formulaOf, result, origin });
  const price = (value: Price | null) => ({ unit: 'price', value }) as const;
  const published: LeavingOrigin = source ? { of: 'successor', citation: source } : 'steps';
  const hour = unitPriceOf(to, plan, terms, 'hour')?.amount ?? 0;
  const typed = typedParts(to, billed, option.nodeCount, terms);
  const listedMonth: Formula = times === 1 ? listed : ['(', ...listed, ')', '×', times];
  return [
    typed
      ? line('month', typedFormula(typed), price(month), 'typed')
      : line('month', listedMonth, price(month), published),
    line('overlap', [month.amount, '×', weeks, '×', 7, '÷', 30], price(overlap), 'ours'),
    ...(extraCu > 0
      ? [
          line(
            'catch-up',
            catchUp ? [extraCu, '×', leavingFigure(terms, 'catchup'), '÷', 60, '×', hour] : [],
            price(catchUp),
            terms.hour === undefined ? published : 'typed',
          ),
          line('once', [overlap.amount, '+', catchUp?.amount ?? 0], price(once), 'steps'),
        ]
      : []),
    ...(payOff?.kind === 'after' && now.month
      ? [
          line(
            'pay-off',
            [
              ...([weeks, '×', 7, '+', '⌈', once.amount, '×', 30, '÷'] as const),
              ...(['(', now.month.amount, '−', month.amount, ')', '⌉'] as const),
            ],
            { unit: 'days', value: payOff.days },
            'ours',
          ),
        ]
      : []),
  ];
}
