import { createStore } from 'zustand/vanilla';
import type { Problem } from '@/core/plan/problem';

/** What the last reading of the draft found. */
export type FormProblems = {
  /** What is wrong with the draft; empty when the answer is that of the draft. */
  readonly problems: readonly Problem[];
  /** Rows that are still empty and do not count yet. */
  readonly waiting: readonly Problem[];
  /** Both, by the field that they are about; problems come first. */
  readonly byPath: ReadonlyMap<string, Problem>;
  /** The field that was last asked for, to be shown and focused. */
  readonly revealed: Revealed | undefined;
};

/** A field to show and focus; every request is a new object. */
export type Revealed = { readonly path: string };

export type FormProblemsStore = ReturnType<typeof createFormProblems>;

const none: FormProblems = {
  problems: [],
  waiting: [],
  byPath: new Map(),
  revealed: undefined,
};

export function createFormProblems() {
  return createStore<FormProblems>()(() => none);
}

/** Keeps what was found. Problems that stay as they were stay the same objects, so that their fields are left alone. */
export function keepProblems(
  store: FormProblemsStore,
  problems: readonly Problem[],
  waiting: readonly Problem[],
): void {
  const before = store.getState();
  if (areEqual(before.problems, problems) && areEqual(before.waiting, waiting)) return;
  const known = new Map([...before.byPath.values()].map((problem) => [textOf(problem), problem]));
  const found = [...waiting, ...problems].map((problem) => known.get(textOf(problem)) ?? problem);
  const byPath = new Map(found.map((problem) => [problem.path, problem]));
  store.setState({ problems, waiting, byPath });
}

const textOf = (problem: Problem) => JSON.stringify(problem);

const areEqual = (a: readonly Problem[], b: readonly Problem[]) =>
  a.length === b.length && JSON.stringify(a) === JSON.stringify(b);
