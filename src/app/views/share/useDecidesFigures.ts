import { useMemo } from 'react';
import { useDrawnNeeds } from '@/app/aside/useDrawnNeeds';
import type { WorkProgress } from '@/app/aside/workProgress';
import type { Answer } from '@/core/report/answer';
import { type DecidesFigures, modelOf } from '@/core/report/decides/decidesFigures';
import { decidesOfText } from '@/core/report/decides/decidesOfText';
import { readDecidesTerms } from '@/core/report/decides/decidesTerms';

/**
 * What decides an answer, by the text of a link; undefined without an answer. While needs are drawn beside the page it is
 * without likelihoods, and `progress` says how far that is.
 */
export function useDecidesFigures(
  answer: Answer | undefined,
  text: string,
): {
  readonly figures: DecidesFigures | undefined;
  readonly isBusy: boolean;
  readonly progress: WorkProgress;
} {
  const model = useMemo(
    () => answer && modelOf(answer, readDecidesTerms(text, answer.plan).terms),
    [answer, text],
  );
  const { needs, progress } = useDrawnNeeds(model);
  const figures = useMemo(
    () => answer && decidesOfText(answer, text, needs),
    [answer, text, needs],
  );
  return { figures, isBusy: needs === null, progress };
}
