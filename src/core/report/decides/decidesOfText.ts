import type { Answer } from '@/core/report/answer';
import { type DecidesFigures, decidesOf } from './decidesFigures';
import { readDecidesTerms } from './decidesTerms';

/** What decides an answer, by the text of a link; whatever cannot be read of it counts as not said. */
export function decidesOfText(answer: Answer, text: string): DecidesFigures {
  return decidesOf(answer, readDecidesTerms(text, answer.plan).terms);
}
