import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Problem } from '@/core/plan/problem';
import type { FormProblems } from './formProblems';
import type { PlanForm } from './usePlanForm';

/** The form, for its sections. */
export const FormContext = createContext<PlanForm | undefined>(undefined);

export function useFormParts(): PlanForm {
  const form = use(FormContext);
  if (!form) throw new Error('a part of the form stands outside the form');
  return form;
}

/** What of the form's problems a part shows: it is drawn again only when that changes. */
export function useFormProblems<T>(select: (problems: FormProblems) => T): T {
  return useStore(useFormParts().problems, select);
}

/** What is wrong with one field, or what there is to know about it. */
export function useProblemAt(path: string): Problem | undefined {
  return useFormProblems(({ byPath }) => byPath.get(path));
}
