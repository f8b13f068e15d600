import type { Price } from '@/core/quantity/money';
import type { Phrases } from '@/core/words/phrases/en';

/** The cheapest choice over the whole horizon, in English. */
export function horizon({
  isPool,
  nodes,
  workers,
  coordinators,
  cluster,
  money,
  billing,
  shape,
}: Phrases) {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  /** A choice before its verb: the way of billing stands between commas. */
  const ended = (choice: string) => (isPool ? choice : `${choice},`);
  return {
    heading: 'Cheapest over the whole horizon',
    // Units differ in their way of billing alone; shapes are compared by that of the plan.
    same: (one: string, sum: Price) =>
      isPool
        ? `The plan’s way of billing is the cheapest: ${one}, ${money(sum)}.`
        : `The cluster that is cheapest today by the plan’s billing stays the cheapest: ${one}, ${money(sum)}.`,
    other: (one: string, sum: Price, today: string, todaySum: Price, more: Price) =>
      `${capital(ended(one))} cost ${money(sum)}. ${isPool ? 'The plan’s way of billing' : 'What is cheapest today by the plan’s billing'}, ${today}, costs ${money(todaySum)} over the same time: ${money(more)} more.`,
    sameOwned: (one: string, sum: Price) =>
      `The cluster you have stays the cheapest: ${one}, ${money(sum)}. Every other choice is a new order.`,
    otherThanOwned: (one: string, sum: Price, own: string, ownSum: Price, more: Price) =>
      `As a new order, ${ended(one)} cost ${money(sum)}. The cluster you have, ${own}, costs ${money(ownSum)} over the same time: ${money(more)} more.`,
    alone: (one: string, sum: Price) => `${capital(ended(one))} cost ${money(sum)}.`,
    none: 'No choice has a price for the whole horizon.',
    choice: (id: string, name: string) =>
      isPool
        ? `${nodes} billed ${billing(name)}`
        : `${shape(id)} ${workers}, billed ${billing(name)}`,
    cheapestBase: (name: string) => `${name} with the cheapest base`,
    largerNow: (id: string, more: Price) =>
      `Taking ${shape(id)} ${coordinators} from the first day on, so that no order for larger ${coordinators} has to be made later, costs ${money(more)} more.`,
    following: (less: Price) =>
      `If ${coordinators} could change with this billing, on which the provider’s pages contradict each other, it would cost ${money(less)} less.`,
    what: 'Choice',
    first: 'At the beginning',
    last: 'At the end',
    sum: (unit: string) => `Whole horizon, ${unit}`,
    more: 'Extra cost',
    cluster: (count: number, id: string, coordinatorCount: number, coordinatorId: string) =>
      cluster(count, id, coordinatorCount, coordinatorId),
  };
}

/** What every language says there. */
export type HorizonWords = ReturnType<typeof horizon>;
