import type { Citation } from '@/core/platforms/sources';
import type { WordsWith } from '@/core/words/words';
import { text } from './cellsOf';
import type { Cell } from './workbook';

/** Where a line of prices or rules comes from, in short. */
export function sourceCell(citations: readonly Citation[], words: WordsWith<'workbook'>): Cell {
  return text(citations.map((one) => words.source.short(one)).join(words.document.between), 'hint');
}
