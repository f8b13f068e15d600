import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Problem } from '@/core/plan/problem';
import type { FormProblems, FormProblemsStore } from './formProblems';

/** What the form found, for it and for what stands around it: there also before the form itself has come. */
export const ProblemsContext = createContext<FormProblemsStore | undefined>(undefined);

export function useProblemsStore(): FormProblemsStore {
  const store = use(ProblemsContext);
  if (!store) throw new Error('a part that tells of the form stands outside the Size page');
  return store;
}

/** What of the form's problems a part shows: it is drawn again only when that changes. */
export function useFormProblems<T>(select: (problems: FormProblems) => T): T {
  return useStore(useProblemsStore(), select);
}

/** What is wrong with one field, or what there is to know about it. */
export function useProblemAt(path: string): Problem | undefined {
  return useFormProblems(({ byPath }) => byPath.get(path));
}
