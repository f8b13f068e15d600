import type { ChangeKind } from '@/core/platforms/clusterChanges';
import type { ChangeVerdict } from '@/core/platforms/platform';
import type { Price } from '@/core/quantity/money';
import { f, n, type Phrases, plural } from '@/core/words/phrases/en';

/** A difference with its sign; zero has none. */
const signed = (value: number, write: (value: number) => string) =>
  value === 0 ? write(0) : `${value < 0 ? '−' : '+'}\u00a0${write(Math.abs(value))}`;

/** The cluster that somebody has, in English. */
export function present({
  product,
  isPool,
  node,
  nodes,
  Nodes,
  countNodes,
  worker,
  workers,
  Workers,
  workerShape,
  coordinators,
  coordinatorShape,
  shape,
  workersOf,
  countCoordinators,
  cluster,
  price,
  cuName,
}: Phrases) {
  const owned = (count: number, id: string) => (isPool ? countNodes(count) : workersOf(count, id));
  return {
    heading: 'What you have, and what to change',
    /** The name of its sheet in a workbook. */
    sheet: 'What to change',
    signed,
    /** Ends a sentence that stands alone. */
    stop: '.',
    /** The change that carries the plan, without a stop. */
    grow: (added: number, id: string, total: number) =>
      `Add ${owned(added, id)} to your ${n(total)}`,
    growAndChange: (added: number, id: string, total: number, count: number, master: string) =>
      `Add ${owned(added, id)} to your ${n(total)}, and change your ${countCoordinators(count)} to ${shape(master)}`,
    enough: (total: number, id: string) =>
      `Your ${owned(total, id)} ${isPool && total === 1 ? 'carries' : 'carry'} this plan`,
    shrink: (total: number, id: string, spare: number) =>
      `Your ${owned(total, id)} carry this plan; ${n(spare)} of them ${spare === 1 ? 'is' : 'are'} not needed`,
    impossible: (id: string) =>
      isPool
        ? `No number of ${nodes} carries this plan`
        : `No cluster of ${shape(id)} ${workers} carries this plan`,
    has: (workerCount: number, id: string, coordinatorCount: number, master: string) =>
      `You have ${isPool ? countNodes(workerCount + coordinatorCount) : cluster(workerCount, id, coordinatorCount, master)}.`,
    carries: (load: number | null, percent: number) =>
      `${load === null ? 'At' : `That carries about ${n(load)} records/s of this plan’s mix of work; at`} the peak of this plan ${f.percent(percent)} % of its ${cuName} are in use.`,
    free: (cu: number) =>
      cu < 0
        ? `${n(-cu)} ${cuName} ${cu === -1 ? 'is' : 'are'} missing.`
        : `${n(cu)} ${cuName} ${cu === 1 ? 'is' : 'are'} free beyond headroom${isPool ? '' : ` and spare ${workers}`}.`,
    full: (date: string, cu: number) =>
      `By the growth of this plan it is full on ${date}, when ${n(cu)} ${cuName} are needed.`,
    neverFull: (months: number) =>
      `By the growth of this plan it is enough for all of the horizon of ${plural(months, 'month', 'months')}.`,
    fullByEvent: (date: string, cu: number, usual: string | undefined, months: number) =>
      `On ${date} an event needs ${n(cu)} ${cuName}, more than it has; without events it is ${usual === undefined ? `enough for all of the horizon of ${plural(months, 'month', 'months')}` : `full on ${usual}`}.`,
    /** `paid` is what somebody says they pay today; null where today's price is by the list, too. */
    costs: (change: Price, after: Price | null, paid: Price | null) => {
      const by = signed(change.amount, (amount) => price({ ...change, amount }));
      const lowPaid = paid
        ? '; what you pay then is not known, since you pay less than the list'
        : '';
      const then = after ? `: ${price(after)} from then on` : lowPaid;
      return paid
        ? `You said you pay ${price(paid)}; by the list the change is ${by}${then}.`
        : `By the list that is ${by}${then}.`;
    },
    /** Under a price that is not by the list alone; the list's date and age come after the difference. */
    asPaid: 'What you said you pay.',
    asPaidAndListed: 'What you said you pay, and the difference by the list.',
    newOrder: (
      workerCount: number,
      id: string,
      coordinatorCount: number,
      master: string,
      asked: Price | null,
    ) =>
      `A new order in its place would be ${isPool ? countNodes(workerCount + coordinatorCount) : cluster(workerCount, id, coordinatorCount, master)}${asked ? `, for ${price(asked)}` : ''}.`,
    asNewOrder: 'As a new order',
    /** Over the answer for a cluster that the product does not have. */
    noSuch: (page: string) =>
      `A new order: what you entered as your cluster cannot be. “${page}” says why.`,
    /** Heads what the plan would be without anything that is there. */
    orderHeading: isPool ? 'This plan as a new order' : 'The same shape as a new order',
    order: (text: string) => `As a new order: ${text}`,
    /** What the shape of a cluster is among all. */
    standing: (rank: number, total: number, isPriced: boolean) =>
      `The shape that you have, number ${n(rank)} of ${n(total)}${isPriced ? ' by price' : ''}`,
    sale: (text: string) => `${product.shortName}: ${text}.`,
    figures: {
      carries: 'Carries, records/s',
      free: `Free ${cuName}`,
      paid: 'Price now, as you entered it',
      listed: 'Price now, by the list',
      ceiling: `Largest cluster of these ${coordinators}`,
      newOrder: 'Price of a new order',
    },
    steps: {
      heading: 'From what you have, step by step',
      to: isPool ? Nodes : Workers,
      added: 'More',
      capacity: `${cuName} more`,
      carries: 'Carries, records/s',
      workerPrice: `Price of the ${isPool ? nodes : workers}`,
      coordinatorPrice: `Price of the ${coordinators}`,
      change: 'Price in all',
      afterUnknown: 'not known',
      after: (unit: string) => `From then on${unit === '' ? '' : `, ${unit}`}`,
      state: 'Note',
      of: (from: number, to: number) => `${n(from)}\u00a0→\u00a0${n(to)}`,
      needed: 'what this plan needs',
      passes: (master: string, cu: number) =>
        `passes the ceiling of these ${coordinators}, ${n(cu)} ${cuName}: needs ${shape(master)}`,
      hint: `Prices are differences to what you have, by the plan’s list and with its discount. ${isPool ? '' : `The ${coordinators} stay as they are until they no longer manage the cluster.`}`.trim(),
    },
    changes: {
      heading: 'What can be changed',
      change: 'Change',
      beside: 'What to know',
      kinds: {
        'more-workers': `More ${isPool ? nodes : workers}`,
        'fewer-workers': `Fewer ${isPool ? nodes : workers}`,
        'worker-shape': workerShape,
        'coordinator-shape': coordinatorShape,
        'coordinator-count': `Number of ${coordinators}`,
        zone: `${isPool ? node : worker} in another zone`.replace(/^./, (first) =>
          first.toUpperCase(),
        ),
        billing: 'Way of billing',
      } satisfies Readonly<Record<ChangeKind, string>>,
      verdicts: { yes: 'yes', no: 'no', contradictory: 'sources differ' } satisfies Readonly<
        Record<ChangeVerdict, string>
      >,
      cited: (text: string, sources: readonly string[]) => `${text} (${sources.join('; ')})`,
    },
    renewal: {
      heading: 'What falls due',
      by: 'Renew by',
      months: 'Months',
      until: 'Paid until',
      price: 'Price',
      due: (date: string, days: number | null) =>
        days === null || days < 0
          ? `It is paid for until ${date}${days === null ? '' : ', which is past: check the date'}.`
          : `It is paid for until ${date}: ${days === 0 ? 'today' : `${plural(days, 'day', 'days')} from today`}.`,
      released: (date: string) => `Without a renewal it is released on ${date}.`,
      rule: (fewest: number, most: number | undefined, sources: readonly string[]) =>
        `A renewal lasts ${most === undefined ? `${plural(fewest, 'month', 'months')} or more` : `${n(fewest)} to ${plural(most, 'month', 'months')}`} (${sources.join('; ')}). Below each is as long as possible, at the price now.`,
    },
    addresses: {
      heading: 'Addresses to prepare',
      needed: (count: number, mask: number | undefined) =>
        `The change brings ${countNodes(count)} that ${count === 1 ? 'is' : 'are'} new, each with an address. ${mask === undefined ? 'That is more than one vSwitch holds.' : `A vSwitch made for them is at least a /${n(mask)}.`}`,
    },
    form: {
      heading: 'What you have today',
      hint: 'Left empty: nothing yet, so the plan is a new order.',
      worker: workerShape,
      workers: isPool ? `${Nodes}, management included` : `Number of ${workers}`,
      coordinator: coordinatorShape,
      coordinators: `Number of ${coordinators}`,
      price: (unit: string) => `What you pay, ${unit}`,
      priceHint: 'Left empty: the list price.',
      renewal: 'Paid until',
      none: 'not given',
      clear: 'I have none',
      tooMany: (most: number, master: string | undefined) =>
        `More than ${master === undefined ? `any ${coordinators} manage` : `${shape(master)} ${coordinators} manage`}: at most ${n(most)} of this shape.`,
    },
  };
}

/** What every language says there. */
export type PresentWords = ReturnType<typeof present>;
