import { createContext, use } from 'react';
import type { PlanForm } from './usePlanForm';

/** The form, for its sections. */
export const FormContext = createContext<PlanForm | undefined>(undefined);

export function useFormParts(): PlanForm {
  const form = use(FormContext);
  if (!form) throw new Error('a part of the form stands outside the form');
  return form;
}
