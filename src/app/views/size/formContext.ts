import { createContext, use } from 'react';
import type { FormParts } from './usePlanForm';

/** The form, for its sections. */
export const FormContext = createContext<FormParts | undefined>(undefined);

export function useFormParts(): FormParts {
  const form = use(FormContext);
  if (!form) throw new Error('a part of the form stands outside the form');
  return form;
}
