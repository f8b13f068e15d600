import { parsePlan } from '@/core/plan/parsePlan';
import type { Plan } from '@/core/plan/planSchema';
import { type Comparison, compareAnswers } from '@/core/report/comparison/compareAnswers';
import type { ComparisonWords } from '@/core/report/comparison/valueText';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { compareEn } from '@/core/words/compare/en';
import { compareZhCn } from '@/core/words/compare/zhCn';
import { en } from '@/core/words/en';
import { zhCn } from '@/core/words/zhCn';

export const comparisonWords: Readonly<Record<'en' | 'zhCn', ComparisonWords>> = {
  en: { page: en, own: compareEn },
  zhCn: { page: zhCn, own: compareZhCn },
};

/** Compares what two plan files would say. */
export function comparisonOf(a: object, b: object): Comparison {
  return compareAnswers(answerTo(planOf(a)), answerTo(planOf(b)));
}

function planOf(input: object): Plan {
  const reading = parsePlan(input);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.plan;
}
