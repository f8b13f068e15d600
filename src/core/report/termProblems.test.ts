import { describe, expect, it } from 'vitest';
import { readLeavingTerms } from '@/core/report/leaving/leavingTerms';
import { spoken } from '@/core/words/testing/words';
import { termProblems } from './termProblems';

const choices = { workers: [], coordinators: [], priceLists: [] };
const told = (text: string) => termProblems(readLeavingTerms(text, choices).problems, spoken.en);

describe('terms of a link that cannot be read', () => {
  it('are told behind their names, and none is called a field of a plan', () => {
    expect(told('weekz~4~down~x')).toEqual([
      'weekz: Nothing of this name is known here.',
      'down: Cannot be read as a number. Try 12, 1,200 or 120k.',
    ]);
  });

  it('are told without a name where the link ends before it, and each once', () => {
    expect(told('down~45~')).toEqual(['Nothing of this name is known here.']);
    expect(told('~1~~2')).toEqual(['Nothing of this name is known here.']);
  });
});
