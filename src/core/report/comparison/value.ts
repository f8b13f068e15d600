import type { WorkloadKind } from '@/core/plan/draft';
import type { Choice } from '@/core/plan/fieldKinds';
import type { SettingId } from '@/core/plan/fields';
import type { ShapeId } from '@/core/platforms/platform';
import type { Price } from '@/core/quantity/money';

/** What a number counts: CU, percent as a person gave it or as a share that came out, records/s, records/s per CU, cores, GB of memory, or machines of a kind. */
export type Unit =
  | 'cu'
  | 'percent'
  | 'share'
  | 'load'
  | 'rate'
  | 'cores'
  | 'memory'
  | 'workers'
  | 'coordinators'
  | 'machines';

/** One thing that a plan or an answer says. `name` is a person's own text, in no language. */
export type ComparedValue =
  | { readonly kind: 'number'; readonly number: number; readonly unit: Unit }
  | { readonly kind: 'price'; readonly price: Price }
  | { readonly kind: 'shape'; readonly shape: ShapeId }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'work'; readonly work: WorkloadKind }
  | { readonly kind: 'choice'; readonly setting: SettingId; readonly choice: Choice }
  | { readonly kind: 'cheapest' }
  /** In the place of a price, for a need that no cluster of the product carries. */
  | { readonly kind: 'noCluster' };

/**
 * What B says beyond A. `by` is B − A, exact, then the nearest double; `other` cannot be subtracted by its nature,
 * `onlyA` and `onlyB` stand on one side alone;
 * prices of two currencies or periods are not subtracted, nor is a price that is missing.
 */
export type Difference =
  | { readonly kind: 'none' }
  | { readonly kind: 'by'; readonly value: Extract<ComparedValue, { kind: 'number' | 'price' }> }
  | { readonly kind: 'other' }
  | { readonly kind: 'onlyA' }
  | { readonly kind: 'onlyB' }
  | { readonly kind: 'currencies' }
  | { readonly kind: 'periods' }
  | { readonly kind: 'unpriced' };

/** One of the two plans. */
export type Side = 'A' | 'B';

/** One line of a comparison; null where a side does not have it. */
export type ComparisonRow<Id extends string = string> = {
  readonly id: Id;
  readonly a: ComparedValue | null;
  readonly b: ComparedValue | null;
  readonly difference: Difference;
};

export function isDifferent({ difference }: Pick<ComparisonRow, 'difference'>): boolean {
  return difference.kind !== 'none';
}

export function numberValue(number: number | null, unit: Unit): ComparedValue | null {
  return number === null ? null : { kind: 'number', number, unit };
}

export function nameValue(name: string | null): ComparedValue | null {
  return name === null ? null : { kind: 'name', name };
}

export function priceValue(price: Price | null): ComparedValue | null {
  return price && { kind: 'price', price };
}
