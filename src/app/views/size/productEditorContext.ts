import { createContext, use } from 'react';
import { type ProductPath, valueAt } from '@/core/platforms/own/productPath';
import type { ProductProblem } from '@/core/platforms/own/productProblem';
import type { ProductFileWords } from '@/core/words/productFile/en';

type ProductEditing = {
  /** What the file would say: right or wrong. */
  readonly input: unknown;
  readonly problems: readonly ProductProblem[];
  readonly said: ProductFileWords;
  /** Sets what stands at a path; undefined takes it away. */
  readonly set: (path: ProductPath, value: unknown) => void;
  /** Replaces the whole; the fields then begin anew, because other machines or lists stand in their places. */
  readonly rebuild: (input: unknown) => void;
  /** Counts the rebuildings. */
  readonly turn: number;
};

/** The file that the editor holds. */
export const ProductEditingContext = createContext<ProductEditing | undefined>(undefined);

export function useProductEditing(): ProductEditing {
  const editing = use(ProductEditingContext);
  if (!editing) throw new Error('a field of a product is rendered outside its editor');
  return editing;
}

/**
 * The value at a path, and what is wrong with it in a sentence: its own problem, that of a part without a field, or
 * that the whole is missing to which it belongs.
 */
export function useProductField(path: ProductPath): {
  readonly value: unknown;
  readonly problem: string | undefined;
} {
  const { input, problems, said } = useProductEditing();
  const own = path.join('.');
  const found = problems.find(
    (one) =>
      one.path === own ||
      one.path.startsWith(`${own}.`) ||
      (one.code === 'required' && own.startsWith(`${one.path}.`)),
  );
  return { value: valueAt(input, path), problem: found && said.problem(found) };
}

/** Paths that have a field of their own; a star stands for one step. */
const fields = [
  'name shortName date unit.memoryGb minimumWorkers coordinatorCounts coordinatorCount',
  'roles.worker.one roles.worker.many roles.coordinator.one roles.coordinator.many',
  'rates.simple rates.complex.low rates.complex.high busyPercent jobMaximumCu source',
  'workers.*.shape workers.*.name workers.*.cores workers.*.memoryGb',
  'workers.*.keptBack.cores workers.*.keptBack.memoryGb',
  'coordinators.*.shape coordinators.*.name coordinators.*.cores coordinators.*.memoryGb',
  'coordinators.*.maximumCu sources.*.id sources.*.title sources.*.date sources.*.publisher',
  'priceLists.*.id priceLists.*.name priceLists.*.currency',
  'priceLists.*.columns.*.billing priceLists.*.columns.*.name priceLists.*.columns.*.per',
  'priceLists.*.columns.*.since priceLists.*.columns.*.seen priceLists.*.columns.*.source',
  'priceLists.*.columns.*.workers.* priceLists.*.columns.*.coordinators.*',
]
  .flatMap((line) => line.split(' '))
  .map((path) => path.split('.'));

/** Whether a problem is shown beside a field: one of its own, or those of the parts that are missing with a whole. */
export function hasField({ path, code }: ProductProblem): boolean {
  const steps = path.split('.');
  return fields.some((field) => {
    const isBelow = code === 'required' && !field.slice(steps.length).includes('*');
    const along = isBelow ? field.slice(0, steps.length) : field;
    return along.every((step, i) => (step === '*' ? steps[i] !== undefined : step === steps[i]));
  });
}
