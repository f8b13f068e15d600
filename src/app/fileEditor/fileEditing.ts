import { createContext, use } from 'react';
import { type ProductPath, valueAt } from '@/core/platforms/own/productPath';
import type { ProductProblem } from '@/core/platforms/own/productProblem';
import type { ProductFileWords } from '@/core/words/productFile/en';

type FileEditing = {
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
export const FileEditingContext = createContext<FileEditing | undefined>(undefined);

export function useFileEditing(): FileEditing {
  const editing = use(FileEditingContext);
  if (!editing) throw new Error('a field of a file is rendered outside its editor');
  return editing;
}

/**
 * The value at a path, and what is wrong with it in a sentence: its own problem, that of a part without a field, or
 * that the whole is missing to which it belongs.
 */
export function useFileField(path: ProductPath): {
  readonly value: unknown;
  readonly problem: string | undefined;
} {
  const { input, problems, said } = useFileEditing();
  const own = path.join('.');
  const found = problems.find(
    (one) =>
      one.path === own ||
      one.path.startsWith(`${own}.`) ||
      (one.code === 'required' && own.startsWith(`${one.path}.`)),
  );
  return { value: valueAt(input, path), problem: found && said.problem(found) };
}

/**
 * Whether a problem is shown beside a field: one of its own, or those of the parts that are missing with a whole.
 * `fields` are the paths that have one, where a star stands for one step.
 */
export function hasField(fields: readonly string[], { path, code }: ProductProblem): boolean {
  const steps = path.split('.');
  return fields
    .map((field) => field.split('.'))
    .some((field) => {
      const isBelow = code === 'required' && !field.slice(steps.length).includes('*');
      const along = isBelow ? field.slice(0, steps.length) : field;
      return along.every((step, i) => (step === '*' ? steps[i] !== undefined : step === steps[i]));
    });
}
