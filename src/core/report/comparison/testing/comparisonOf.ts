import { parsePlan } from '@/core/plan/parsePlan';
import type { Plan } from '@/core/plan/planSchema';
import { type Comparison, compareAnswers } from '@/core/report/comparison/compareAnswers';
import type { SideWords } from '@/core/report/comparison/sideWords';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { spoken } from '@/core/words/testing/words';

export const comparisonWords: Readonly<Record<'en' | 'zhCn', SideWords>> = {
  en: { a: spoken.en, b: spoken.en },
  zhCn: { a: spoken['zh-CN'], b: spoken['zh-CN'] },
};

/** Compares the answers of two plan files. */
export function comparisonOf(a: object, b: object): Comparison {
  return compareAnswers(answerTo(planOf(a)), answerTo(planOf(b)));
}

function planOf(input: object): Plan {
  const reading = parsePlan(input);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.plan;
}
