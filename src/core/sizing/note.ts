import type { ShapeId } from '@/core/platforms/platform';
import type { Price } from '@/core/quantity/money';

/** Something that helps to decide: a code with its numbers, never a sentence. A `slave` marks the option it speaks of. */
export type Note =
  | NoteOf<'not-for-sale', { readonly since: string }>
  | NoteOf<
      'minimum-slaves-decides',
      { readonly slave: ShapeId; readonly minimumSlaves: number; readonly neededSlaves: number }
    >
  | NoteOf<'master-ceiling-near', MasterCeilingNear>
  | NoteOf<'smaller-need-cheaper', MasterCeilingNear>
  | NoteOf<
      'last-slave-idle',
      { readonly slave: ShapeId; readonly usedCu: number; readonly usableCu: number }
    >
  | NoteOf<'above-95-at-peak', { readonly slave: ShapeId; readonly utilisationPercent: number }>
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
  | NoteOf<'billing-not-listed', { readonly priceList: string; readonly billing: string }>;

export type NoteCode = Note['code'];

/** `lessCu` CU less of need and `slaveCount` Slaves fit under smaller Masters, which saves `saved`. */
export type MasterCeilingNear = {
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
