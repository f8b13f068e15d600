import type { WordsWith } from '@/core/words/words';
import type { StepRow } from './stepRows';

/** What sets a step apart, in words: it is the answer, it needs larger coordinators, or its coordinators end there. */
export function stepStates(
  { place, ceilingCu }: Pick<StepRow, 'place' | 'ceilingCu'>,
  { steps }: WordsWith<'report'>,
): readonly string[] {
  return [
    ...(place === 'now' ? [steps.now] : []),
    ...(place === 'larger-masters' ? [steps.changes] : []),
    ...(ceilingCu === undefined ? [] : [steps.ends(ceilingCu)]),
  ];
}
