import { describe, expect, it } from 'vitest';
import { answerOf } from '@/core/report/answer';
import { planOf } from '@/core/sizing/testing/planOf';
import { languages } from '@/core/words/language';
import { spoken } from '@/core/words/testing/words';
import { rangeParts, rangeText } from './answerPhrases';

const answering = answerOf(planOf({ workloads: [{ qps: 100_000, complexity: 'complex' }] }));
const range = answering.ok ? answering.answer.result.range : null;

describe.each(languages)('what narrows a range, in %s', (language) => {
  const words = spoken[language];

  it('names the button that has the operator guide on the page, where documents have none', () => {
    if (!range) throw new Error('complex work has a range');
    const { ends, narrow } = rangeParts(range, words);
    expect(narrow).toContain(words.plan.findRate);
    expect(rangeText(range, words)).not.toContain(words.plan.findRate);
    expect(`${ends}${narrow}`.startsWith(rangeText(range, words))).toBe(true);
  });
});
