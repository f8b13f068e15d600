import { platformFor } from '@/core/plan/platformFor';
import type { ShapeId } from '@/core/platforms/platform';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { isPool } from '@/core/report/isPool';
import { priceRowOf, rowOf } from './differenceOf';
import { type ComparisonRow, priceValue } from './value';

/** The price of one worker shape in both plans, and in which plans it is the answer. */
export type ComparedOption = ComparisonRow & {
  readonly shape: ShapeId;
  /** Whose product has the shape. */
  readonly platform: 'both' | 'a' | 'b';
  readonly isA: boolean;
  readonly isB: boolean;
};

/**
 * Every worker shape by size, with what it would cost in each plan. Two products have no shape in common, even if they
 * call two by one name: then the shapes of A come first, then those of B, each with a price on its side alone.
 */
export function compareOptions(a: ReportDocument, b: ReportDocument): readonly ComparedOption[] {
  if (a.plan.platform !== b.plan.platform) {
    return [
      ...shapesOf(a).map((shape) => ({
        ...rowOf(`a-${shape}`, priceAt(a, shape), null),
        shape,
        platform: 'a' as const,
        isA: a.answer.slave === shape,
        isB: false,
      })),
      ...shapesOf(b).map((shape) => ({
        ...rowOf(`b-${shape}`, null, priceAt(b, shape)),
        shape,
        platform: 'b' as const,
        isA: false,
        isB: b.answer.slave === shape,
      })),
    ];
  }
  return shapesOf(a).map((shape) => ({
    ...priceRowOf(shape, priceAt(a, shape), priceAt(b, shape)),
    shape,
    platform: 'both',
    isA: a.answer.slave === shape,
    isB: b.answer.slave === shape,
  }));
}

/** None of a pool, which has units of one kind. */
function shapesOf({ plan }: ReportDocument): readonly ShapeId[] {
  if (isPool({ plan })) return [];
  return platformFor(plan).workers.map(({ shape }) => shape);
}

function priceAt({ options }: ReportDocument, shape: ShapeId) {
  return priceValue(options.find(({ option }) => option.slave === shape)?.option.price ?? null);
}
