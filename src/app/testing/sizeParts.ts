import { screen, within } from '@testing-library/react';
import type { Words } from '@/core/words/words';

/** What a person finds on the Size view, by role and by the words of the language. */
export function sizeParts({ plan, answer, showField }: Words) {
  const field = (name: string, row?: HTMLElement) =>
    (row ? within(row) : screen).getByRole('textbox', { name });
  return {
    field,
    /** The fields of a workload, counted from 1. */
    workload: (position: number) => {
      const row = screen.getByRole('listitem', { name: plan.workload(position) });
      const button = (name: string) => within(row).getByRole('button', { name });
      return {
        button,
        name: () => field(plan.name, row),
        project: () => field(plan.project, row),
        load: () => field(plan.load, row),
        rate: () => field(plan.rate, row),
        cores: () => field(plan.cores, row),
        memory: () => field(plan.memory, row),
      };
    },
    headline: () => screen.getByRole('heading', { level: 1 }),
    /** “Shown for the last readable plan”, or nothing. */
    stale: () => screen.queryByText(answer.stale),
    warning: () => screen.queryByRole('alert'),
    showField: () => screen.getByRole('button', { name: showField }),
  };
}
