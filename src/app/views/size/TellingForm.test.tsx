import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import { expect, it } from 'vitest';
import { emptyPlanDraft, type PlanDraft } from '@/core/plan/draft';
import { defaultPlatform } from '@/core/platforms/registry';
import { tellingForm } from './tellingForm';

const told: string[] = [];

function Title() {
  const form = useForm<PlanDraft>({ defaultValues: emptyPlanDraft(defaultPlatform, String) });
  const telling = tellingForm(form, (field) => told.push(`${field} ${form.getValues(field)}`));
  return (
    <>
      <input aria-label="title" {...telling.register('title')} />
      <button type="button" onClick={() => telling.setValue('title', 'set')}>
        set
      </button>
    </>
  );
}

it('tells of each edit once, when the form has it, and of nothing that stays as it is', async () => {
  const user = userEvent.setup();
  render(<Title />);
  await user.type(screen.getByRole('textbox', { name: 'title' }), 'ab');
  await user.tab();
  expect(told).toEqual(['title a', 'title ab']);
  await user.click(screen.getByRole('button', { name: 'set' }));
  await user.click(screen.getByRole('button', { name: 'set' }));
  expect(told).toEqual(['title a', 'title ab', 'title set']);
});
