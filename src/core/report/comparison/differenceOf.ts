import { inUnitOf } from '@/core/quantity/money';
import { add, ratioOf } from '@/core/quantity/ratio';
import { nearestNumber } from '@/core/quantity/rounding';
import type { ComparedValue, ComparisonRow, Difference } from './value';

/** A line of the comparison with its difference, B − A. */
export function rowOf<Id extends string>(
  id: Id,
  a: ComparedValue | null,
  b: ComparedValue | null,
): ComparisonRow<Id> {
  return { id, a, b, difference: differenceOf(a, b) };
}

/** A line of two prices; where one side has none, the difference says so. */
export function priceRowOf<Id extends string>(
  id: Id,
  a: ComparedValue | null,
  b: ComparedValue | null,
): ComparisonRow<Id> {
  const isMissing = (a === null) !== (b === null);
  return { id, a, b, difference: isMissing ? { kind: 'unpriced' } : differenceOf(a, b) };
}

function differenceOf(a: ComparedValue | null, b: ComparedValue | null): Difference {
  if (a === null) return b === null ? none : { kind: 'onlyB' };
  if (b === null) return { kind: 'onlyA' };
  if (a.kind === 'number' && b.kind === 'number' && a.unit === b.unit) {
    if (a.number === b.number) return none;
    return { kind: 'by', value: { ...b, number: subtract(b.number, a.number) } };
  }
  if (a.kind === 'price' && b.kind === 'price') {
    if (a.price.currency !== b.price.currency) return { kind: 'currencies' };
    if (a.price.per !== b.price.per) return { kind: 'periods' };
    if (a.price.amount === b.price.amount) return none;
    const amount = subtract(b.price.amount, a.price.amount);
    return { kind: 'by', value: { kind: 'price', price: inUnitOf(b.price, amount) } };
  }
  return saidBy(a) === saidBy(b) ? none : other;
}

const none: Difference = { kind: 'none' };
const other: Difference = { kind: 'other' };

/** x − y of two decimal figures, exact, as the nearest double: amounts of minor units stay amounts of minor units. */
function subtract(x: number, y: number): number {
  const { numerator, denominator } = add(ratioOf(x), ratioOf(-y));
  return numerator < 0n
    ? -nearestNumber({ numerator: -numerator, denominator })
    : nearestNumber({ numerator, denominator });
}

/** A text that is the same only for equal values. */
function saidBy(value: ComparedValue): string {
  return JSON.stringify(value);
}
