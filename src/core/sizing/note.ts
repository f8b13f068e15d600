import type { ShapeId } from '@/core/platforms/platform';
import type { Price } from '@/core/quantity/money';

/**
 * Something that helps to decide: a code with its numbers, never a sentence. A `slave`, the shape of an option's workers,
 * marks the option it speaks of. Codes and keys are part of the result's contract.
 */
export type Note =
  | NoteOf<'not-for-sale', { readonly since: string }>
  | NoteOf<
      'minimum-slaves-decides',
      { readonly slave: ShapeId; readonly minimumSlaves: number; readonly neededSlaves: number }
    >
  | NoteOf<'master-ceiling-near', SmallerCluster>
  | NoteOf<'smaller-need-cheaper', SmallerCluster>
  | NoteOf<
      'last-slave-idle',
      { readonly slave: ShapeId; readonly usedCu: number; readonly usableCu: number }
    >
  /** The busy share is 95 %, as the code says; every other share has the next code. */
  | NoteOf<'above-95-at-peak', { readonly slave: ShapeId; readonly utilisationPercent: number }>
  | NoteOf<
      'busy-at-peak',
      {
        readonly slave: ShapeId;
        readonly utilisationPercent: number;
        readonly busyPercent: number;
      }
    >
  /** Shapes that are no option: the smallest of their clusters that carries the need is above the largest ceiling. */
  | NoteOf<
      'workers-above-ceiling',
      { readonly slaves: readonly ShapeId[]; readonly ceilingCu: number }
    >
  /** Shapes that are no option: no process fits beside what their system keeps back. */
  | NoteOf<'workers-without-room', { readonly slaves: readonly ShapeId[] }>
  /** The last step of the option is the largest of its clusters that any coordinator manages. */
  | NoteOf<
      'growth-ends',
      {
        readonly slave: ShapeId;
        readonly slaveCount: number;
        readonly capacityCu: number;
        readonly ceilingCu: number;
      }
    >
  | NoteOf<
      'spare-slaves-cost',
      {
        readonly spareSlaves: number;
        readonly slave: ShapeId;
        readonly slaveCount: number;
        readonly price: Price;
        readonly saved: Price;
      }
    >
  | NoteOf<'one-master', Record<string, never>>
  | NoteOf<
      'window-job-small',
      {
        readonly workloads: number;
        readonly name: string | null;
        readonly cu: number;
        readonly advisedCu: number;
      }
    >
  /** More than one job gets unless the provider allows it more. */
  | NoteOf<
      'job-quota',
      {
        readonly workloads: number;
        readonly name: string | null;
        readonly cu: number;
        readonly quotaCu: number;
      }
    >
  | NoteOf<
      'job-limit',
      {
        readonly workloads: number;
        readonly name: string | null;
        readonly cu: number;
        readonly limitCu: number;
      }
    >
  | NoteOf<'price-missing', { readonly slave: ShapeId; readonly shapes: readonly ShapeId[] }>
  | NoteOf<
      'base-unused',
      { readonly baseUnits: number; readonly units: number; readonly unused: number }
    >
  | NoteOf<'hybrid-limits', Record<string, never>>
  | NoteOf<'no-prices', Record<string, never>>
  | NoteOf<'billing-not-listed', { readonly priceList: string; readonly billing: string }>;

export type NoteCode = Note['code'];

/** With `lessCu` CU less of need `slaveCount` workers do, under coordinators of the ceiling `ceilingCu`, and save `saved`. */
export type SmallerCluster = {
  readonly slave: ShapeId;
  readonly lessCu: number;
  readonly slaveCount: number;
  readonly master: ShapeId;
  readonly masterCount: number;
  readonly ceilingCu: number;
  readonly price: Price;
  readonly saved: Price;
};

type NoteOf<C extends string, V> = { readonly code: C; readonly values: V };
