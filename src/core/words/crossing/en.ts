import type { Price } from '@/core/quantity/money';
import type { Phrases } from '@/core/words/phrases/en';

/** Going over to another product within a plan over time, in English. */
export function crossing({ money }: Phrases) {
  return {
    heading: 'Going over to another product',
    /** How the CU of the other product are estimated, at the beginning of a sentence. */
    estimates: {
      'one-to-one': 'At one CU for one CU, the upper estimate,',
      band: 'At its own published rates',
    },
    saves: (estimate: string, name: string, date: string, saved: Price) =>
      `${estimate} moving to ${name} on ${date} saves ${money(saved)} over the whole horizon.`,
    never: (estimate: string, name: string, more: Price) =>
      `${estimate} moving to ${name} within this horizon never saves money: it costs at least ${money(more)} more.`,
    /** What is in the sums, of a plan that begins with a cluster that somebody has or with a new order. */
    overlap: (isOwned: boolean): string =>
      isOwned
        ? 'One month in which both are paid is in these sums, which is our assumption; the work of moving is not.'
        : 'A month in which both are paid is in these sums, which is our assumption, unless the other product is taken from the first day on; the work of moving is not.',
    none: 'No other product can be set beside this plan yet.',
    hint: 'Products that are no longer sold are left out, and so are those whose prices are not known in this currency (type its rate on the Products page) or that need the size of your records.',
    worth: (from: string, rate: string, to: string, date: string) =>
      `Converted at 1 ${from} = ${rate} ${to}, a rate that was typed in for ${date}.`,
    estimate: 'Its CU',
    how: { 'one-to-one': 'one for one', band: 'by its own rates' },
    paid: 'Paid',
    paidBy: {
      month: 'by the month',
      day: 'by the day',
      hour: 'by the hour',
      mixed: 'a base by the month, hours above it',
    },
    date: 'Best day to move',
    whole: (unit: string) => `Both together, ${unit}`,
    saved: 'Saved',
  };
}

/** What every language says there. */
export type CrossingWords = ReturnType<typeof crossing>;
