import type { UseFormReturn } from 'react-hook-form';
import type { PlanDraft } from '@/core/plan/draft';

type Form = UseFormReturn<PlanDraft>;
type Field = Parameters<Form['setValue']>[0];

/**
 * A form that tells which of its fields was edited, by typing or by `setValue`. Its own `subscribe` hands over a copy of
 * all that is typed with each edit, which takes long where there are hundreds of workloads.
 */
export function tellingForm(form: Form, onEdit: (field: Field) => void): Form {
  return {
    ...form,
    register: (field, options) =>
      form.register(field, { ...options, onChange: () => onEdit(field) } as typeof options),
    setValue: (field, value, options) => {
      const before: unknown = form.getValues(field);
      form.setValue(field, value, options);
      if (value !== before) onEdit(field);
    },
  };
}
