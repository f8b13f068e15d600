import type { WorkloadKind } from '@/core/plan/draft';
import type { FieldChoice } from '@/core/plan/fieldKinds';
import type { SettingId } from '@/core/plan/fields';
import type { TimeFieldId } from '@/core/plan/timeFields';
import type { ShapeId } from '@/core/platforms/platform';
import type { Price } from '@/core/quantity/money';
import type { TimeSaid } from '@/core/report/timeSaid';

/**
 * What a number counts: CU, a percentage that a person entered, a share that was calculated, records/s, records/s per
 * CU, MB/s per CU, bytes, a factor, workloads, cores, GB of memory, slots of a process, processes, or machines of a kind.
 */
export type Unit =
  | 'cu'
  | 'percent'
  | 'share'
  | 'load'
  | 'rate'
  | 'megabyteRate'
  | 'bytes'
  | 'times'
  | 'jobs'
  | 'cores'
  | 'memory'
  | 'slots'
  | 'workers'
  | 'coordinators'
  | 'workspaces'
  | 'processes'
  | 'hours'
  | 'days'
  | 'months'
  | 'machines';

/** One value of a plan or an answer. `name` was typed by a person, in no known language. */
export type ComparedValue =
  | { readonly kind: 'number'; readonly number: number; readonly unit: Unit }
  | { readonly kind: 'price'; readonly price: Price }
  | { readonly kind: 'shape'; readonly shape: ShapeId }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'work'; readonly work: WorkloadKind }
  | { readonly kind: 'choice'; readonly setting: SettingId; readonly choice: FieldChoice }
  | { readonly kind: 'timeField'; readonly id: TimeFieldId; readonly time: TimeSaid }
  | { readonly kind: 'cheapest' }
  /** In the place of a price, for a need that no cluster of the product carries. */
  | { readonly kind: 'noCluster' };

/**
 * The difference between A and B. `by` is B − A, calculated exactly and rounded to the nearest double; `other` means
 * that the values cannot be subtracted; `onlyA` and `onlyB` mean that one side has no value. Prices of different
 * currencies or periods are not subtracted, nor is a missing price.
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

/** One line of a comparison; null for a side that does not have the value. */
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
