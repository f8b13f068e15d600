import type { Answer } from '@/core/report/answer';
import { type FailureFigures, failureOf } from './failureFigures';
import { readFailureTerms } from './failureTerms';

/** What fails of an answer, by the text of a link; whatever cannot be read of it counts as not said. */
export function failureOfText(answer: Answer, text: string): FailureFigures {
  return failureOf(answer, readFailureTerms(text, answer.plan.workloads.length).terms);
}
