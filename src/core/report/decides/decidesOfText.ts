import type { Answer } from '@/core/report/answer';
import type { DrawnNeeds } from '@/core/sizing/decides/drawNeeds';
import { type DecidesFigures, decidesOf } from './decidesFigures';
import { readDecidesTerms } from './decidesTerms';

/**
 * What decides an answer, by the text of a link; whatever cannot be read of it counts as not said. Needs that must be drawn
 * are drawn unless they are given; with null it is without likelihoods.
 */
export function decidesOfText(
  answer: Answer,
  text: string,
  drawn?: DrawnNeeds | null,
): DecidesFigures {
  return decidesOf(answer, readDecidesTerms(text, answer.plan).terms, drawn);
}
