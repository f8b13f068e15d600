import type { ShapeId } from '@/core/platforms/platform';
import { findPlatform } from '@/core/platforms/registry';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { priceRowOf } from './differenceOf';
import { type ComparisonRow, priceValue } from './value';

/** The price of one worker shape in both plans, and in which plans it is the answer. */
export type ComparedOption = ComparisonRow<ShapeId> & {
  readonly isA: boolean;
  readonly isB: boolean;
};

/** Every worker shape of both platforms by size, with what it would cost in each plan. */
export function compareOptions(a: ReportDocument, b: ReportDocument): readonly ComparedOption[] {
  const shapes = [a, b].flatMap(({ plan }) =>
    findPlatform(plan.platform).workers.map(({ shape }) => shape),
  );
  return [...new Set(shapes)].map((shape) => ({
    ...priceRowOf(shape, priceAt(a, shape), priceAt(b, shape)),
    isA: a.answer.slave === shape,
    isB: b.answer.slave === shape,
  }));
}

function priceAt({ options }: ReportDocument, shape: ShapeId) {
  return priceValue(options.find(({ option }) => option.slave === shape)?.option.price ?? null);
}
