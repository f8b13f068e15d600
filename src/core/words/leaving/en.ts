import type { Price } from '@/core/quantity/money';
import type { LeavingRemark } from '@/core/report/leaving/leavingFigures';
import type { LeavingLineKind } from '@/core/report/leaving/leavingLines';
import type { EstimateKind } from '@/core/report/leaving/leavingWork';
import { n, plural } from '@/core/words/phrases/en';
import type { WordsWith } from '@/core/words/words';

/** Two products, each with its words and its name among others. */
export type LeavingSides = {
  readonly own: WordsWith<'report'>;
  readonly to: WordsWith<'report'>;
  readonly ownName: string;
  readonly toName: string;
};

/** The lower and the upper end of a figure; equal where it is one figure. */
export type Ends<T> = { readonly low: T; readonly high: T };

/** Leaving a product for the one that follows it, in English. */
export const leavingEn = ({ own, to, ownName, toName }: LeavingSides) => {
  const between = (low: string, high: string) => (low === high ? low : `${low} to ${high}`);
  const moneyBetween = ({ low, high }: Ends<Price>) =>
    between(to.amount(low.amount, low.currency), to.money(high));
  const days = (count: number) =>
    count < 60
      ? `after ${plural(count, 'day', 'days')}`
      : `after ${n(Math.round(count / 3) / 10)} months (${n(count)} days)`;
  const estimates: Readonly<Record<EstimateKind, string>> = {
    'one-to-one': 'One to one',
    band: 'New rates at their best',
    measured: 'Measured job',
  };
  return {
    heading: `Leaving ${ownName} for ${toName}`,
    /** The name of its sheet in a workbook. */
    sheet: 'Leaving',
    /** Ends a sentence that stands alone. */
    stop: '.',
    /** Beside a product that can be left, in one sentence. */
    offer: (cu: Ends<number>, month: Ends<Price> | null) =>
      `Moved to ${toName}, this plan takes ${between(n(cu.low), n(cu.high))} CU of work${month ? ` and costs ${moneyBetween(month)} a month` : ''}.`,
    headline: (cu: Ends<number>, month: Ends<Price> | null, now: Price | null) =>
      [
        `${toName} takes ${between(n(cu.low), n(cu.high))} CU of work`,
        ...(month ? [`and costs ${moneyBetween(month)} a month`] : []),
        ...(now ? [`in place of ${own.money(now)}`] : []),
      ].join(' '),
    paysOff: (kind: 'always' | 'some' | 'never' | 'unknown', first: string, last: string) =>
      ({
        always:
          first === last
            ? `Leaving pays for itself ${first}.`
            : `Leaving pays for itself ${first} at best, and ${last} at worst.`,
        some: `Leaving pays for itself ${first} at best; at the upper estimate it never does.`,
        never: 'Leaving never pays for itself: the successor costs as much or more.',
        unknown: 'Whether leaving pays for itself is not known: a comparable price now is missing.',
      })[kind],
    /** When it pays for itself: the day, where it is known, and after how long. */
    payOff: (count: number, date: string | undefined) =>
      date === undefined ? days(count) : `on ${date}, ${days(count)}`,
    /** The same in the middle of a sentence. */
    payOffShort: (count: number, date: string | undefined) =>
      date === undefined ? days(count) : `on ${date}`,
    never: 'never',
    unknown: 'not known',
    toProducts: 'All products side by side',
    toPlan: 'Back to the plan',
    toSteps: 'What to do, step by step',
    estimates,
    estimateReasons: {
      'one-to-one': `The same number of CU. No published rule turns CU of one product into CU of the other, so this is the upper estimate, and ours.`,
      band: 'The same work at the hopeful end of the new published rates: the lower estimate.',
      measured: 'The rate that you measured, for all work of its kind.',
    } satisfies Readonly<Record<EstimateKind, string>>,
    now: `Now, ${ownName}`,
    need: {
      heading: 'How many CU',
      estimate: 'Estimate',
      work: 'Work, CU',
      management: 'Management, CU',
      all: 'To buy, CU',
      catchUp: 'To catch up, CU',
      why: 'How it is estimated',
    },
    price: {
      heading: 'Price now and then',
      what: 'What is paid',
      month: 'For a month',
      year: 'For a year',
      saved: 'Less than now, a month',
      bill: 'Now: your bill.',
      /** `change` is what the list asks a month for what the plan changes of it. */
      paid: (change: Price | null) =>
        change
          ? `Now: what you said you pay for the cluster you have, ${change.amount < 0 ? 'less' : 'and'} ${own.money({ ...change, amount: Math.abs(change.amount) })} a month by the list for the change that this plan asks for.`
          : 'Now: what you said you pay for the cluster you have.',
      listNow: (listed: string) => `Now: ${listed}`,
      listThen: (listed: string) => `Then: ${listed}`,
      typed: 'Then, where you entered a price of a CU: that price, for work and management alike.',
      row: (billing: string, estimate: string) =>
        `${billing}, ${estimate.charAt(0).toLowerCase()}${estimate.slice(1)}`,
    },
    moving: {
      heading: 'While you move, and until it pays',
      overlap: 'Both run: the successor',
      overlapOld: 'Both run: what you have',
      catchUp: 'Catching up',
      once: 'Extra, once',
      payOff: 'Pays for itself',
      overlapHint: (weeks: number) =>
        weeks === 0
          ? 'Both are paid for no time at all.'
          : `Both are paid for ${plural(weeks, 'week', 'weeks')}. What you have would cost the same without leaving, so the successor alone counts as extra.`,
      cold: (down: number, replay: number) =>
        `The new jobs start cold: for ${plural(down, 'minute', 'minutes')} nothing is processed${replay > 0 ? `, and ${plural(replay, 'minute', 'minutes')} from before the stop are read again` : ''}.`,
      factor: (wanted: number, factor: number, operator: number) =>
        `To have caught up within ${plural(wanted, 'minute', 'minutes')}, the new jobs must process ${n(factor)} times the load: μ ≥ λ × (1 + (down + replay) ÷ wanted time). The autoscaler of the Flink Kubernetes operator would aim at ${n(operator)} times, because it keeps jobs at 70 % of their time besides.`,
      enough: 'What is bought is enough to catch up.',
      extra: (cu: Ends<number>, wanted: number) =>
        `Catching up takes ${between(n(cu.low), n(cu.high))} CU more than are bought, for ${plural(wanted, 'minute', 'minutes')}.`,
      byTheHour: (price: Price) =>
        `They are paid by the hour beside what is bought: ${to.money(price)} per CU.`,
      noHour:
        'This list has no price by the hour, so what they cost is not known and not in the sum.',
    },
    remarks: {
      'load-unknown':
        'The measured job has no effect yet: enter the records/s of all jobs of the cluster.',
      'no-rate': 'The measured job has no effect: no work of the plan is stated in records/s.',
      currency:
        'The price now is in another currency than the successor’s: enter your bill in that currency to compare them.',
      'above-cluster':
        'The records/s are more than this cluster carries even at the best published rates: check both.',
    } satisfies Readonly<Record<LeavingRemark, string>>,
    derivation: {
      heading: 'Every figure, with where it comes from',
      step: own.derivation.step,
      formula: own.derivation.formula,
      result: own.derivation.result,
      source: 'Where from',
      kinds: {
        'now-cu': 'CU now',
        'now-price': 'Price now, a month',
        peak: 'Work at its peak',
        need: 'Need with headroom',
        units: 'CU to buy',
        factor: 'Load while catching up, times the usual',
        operator: 'The same by the operator’s rule',
        'catch-up-cu': 'CU that catch up',
        month: 'Price then, a month',
        overlap: 'Successor while both run',
        'catch-up': 'Catching up',
        once: 'Extra, once',
        'pay-off': 'Days until it pays',
      } satisfies Readonly<Record<LeavingLineKind, string>>,
      of: (kind: string, more: readonly string[]) =>
        more.length > 0 ? `${kind} (${more.join(', ')})` : kind,
      factor: (value: number) => `${n(value)} ×`,
      days: (value: number) => plural(value, 'day', 'days'),
      origins: {
        plan: 'your plan',
        typed: 'entered by you',
        ours: 'our own rule',
        operator: 'Flink Kubernetes operator, 6e9caeb4',
        steps: 'the steps above',
      },
      published: (source: string) => `published: ${source}`,
    },
    notes: {
      heading: 'What these figures do not say',
      /** Holds of any two products; what is known of these two comes after it. */
      general: [
        'The price then is the list price without discounts; the price now is the list price with the plan’s discount, unless you say what you pay. Months have 30 days.',
        'The work of moving is not in them: testing, rewriting jobs, replacing connectors.',
        'Rates of the two products are no common measure: neither names a record size. A job measured on the successor beats both estimates.',
        'The default weeks and minutes are ours; enter your own.',
      ],
    },
    form: {
      have: 'What you have',
      from: 'Where the figures now come from',
      plan: 'This plan',
      cluster: 'A cluster I have',
      worker: own.document.slaveShape,
      workers: own.document.slaves,
      coordinator: own.document.masterShape,
      coordinators: own.document.masters,
      peak: 'Records/s of all its jobs at peak',
      peakHint: 'Left empty: as much as it carries by published rates.',
      work: 'Its work',
      works: { complex: 'complex', simple: 'simple' },
      bill: (currency: string) => `Your bill a month, ${currency}`,
      billHint: 'Left empty: what you said you pay for the cluster you have, else the list price.',
      priceHint: 'Left empty: the list price.',
      leave: 'How you leave',
      weeks: 'Weeks in which both run',
      down: 'Interruption, minutes',
      replay: 'Read again from before it, minutes',
      catchup: 'Caught up within, minutes',
      start: 'First day of the successor',
      prices: `Price list of ${toName}`,
      month: (currency: string) => `Your price of a CU a month, ${currency}`,
      hour: (currency: string) => `Your price of a CU an hour, ${currency}`,
      base: to.settings.baseUnits.label,
      baseHint: 'Left empty: no row for a base by the month with hours above it.',
      workspaces: `Number of ${to.settings.workspaces.label.toLowerCase()}`,
      workspacesHint: (count: number) => `Left empty: ${n(count)}, by its rule.`,
      measured: 'One job, measured on the successor',
      measuredHint: 'It replaces both estimates: its records/s and the CU it took.',
      load: 'Records/s of the job',
      cu: 'CU it took',
      linkProblems: 'Parts of the link could not be read and were left out:',
    },
  };
};

/** What every language says there. */
export type LeavingWords = ReturnType<typeof leavingEn>;
