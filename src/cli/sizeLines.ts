import { sizedFile } from '@/core/report/present/sizedFile';
import { size } from '@/core/sizing/size';
import type { CommandProblem } from './commandProblem';
import { type Given, parsePlanText } from './planFromInput';
import { type ByteSource, decodeText, maximumInputBytes } from './readInput';
import { type Line, readLines } from './readLines';

/** Large enough that writing is cheap, small enough that results do not wait long in memory. */
const chunkCharacters = 64 * 1024;

/**
 * Reads one plan per line and yields one result per line, in order. Blank lines are skipped; a line that is wrong
 * gives its problems. `given` has what a plan is about
 * that does not say. Everything that has arrived is answered before it waits for more.
 */
export async function* sizeLines(
  source: ByteSource,
  maximum = maximumInputBytes,
  given?: Given,
): AsyncGenerator<string> {
  for await (const lines of readLines(source, maximum)) {
    let chunk = '';
    for (const line of lines) {
      chunk += answerLine(line, maximum, given);
      if (chunk.length < chunkCharacters) continue;
      yield chunk;
      chunk = '';
    }
    if (chunk !== '') yield chunk;
  }
}

function answerLine({ number, bytes }: Line, maximum: number, given: Given | undefined): string {
  if (!bytes) return refusal([{ path: '', code: 'too-large', limit: maximum }]);
  const text = decodeText(bytes);
  if (!text.ok) return refusal(text.problems);
  if (text.value.trim() === '') return '';
  const plan = parsePlanText(text.value, number, given);
  if (!plan.ok) return refusal(plan.problems);
  const sizing = size(plan.value);
  if (!sizing.ok) return refusal(sizing.problems);
  return `${JSON.stringify(sizedFile(plan.value, sizing.result))}\n`;
}

function refusal(problems: readonly CommandProblem[]): string {
  return `${JSON.stringify({ error: problems })}\n`;
}
