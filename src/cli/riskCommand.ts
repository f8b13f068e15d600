import type { Answer } from '@/core/report/answer';
import { answerOf } from '@/core/report/answer';
import { type DecidesFigures, decidesOf } from '@/core/report/decides/decidesFigures';
import { decidesFile } from '@/core/report/decides/decidesFile';
import { readDecidesTerms } from '@/core/report/decides/decidesTerms';
import { type FailureFigures, failureOf } from '@/core/report/failure/failureFigures';
import { failureFile } from '@/core/report/failure/failureFile';
import { readFailureTerms } from '@/core/report/failure/failureTerms';
import type { Language } from '@/core/words/language';
import { loadWords } from '@/core/words/loadWords';
import type { Outcome } from './commandProblem';
import { type PlanInput, planFromInput } from './planFromInput';
import type { ByteSource } from './readInput';
import { type RiskFormat, riskPicture } from './riskCharts';

export type RiskRequest = PlanInput & {
  readonly format: RiskFormat;
  /** What is said of failures, as a link has it behind `risk=`; undefined where all is as usual. */
  readonly terms: string | undefined;
  /** Which loads and rates are not known, as a link has it behind `odds=`. */
  readonly odds: string | undefined;
};

/** What fails of the plan's best cluster, and what decides it: all of it as indented JSON, or a chart of it as SVG. */
export async function riskCommand(
  { format, terms, odds, ...input }: RiskRequest,
  language: Language,
  stdin: () => ByteSource,
): Promise<Outcome<string>> {
  const plan = await planFromInput(input, stdin);
  if (!plan.ok) return plan;
  const answering = answerOf(plan.value);
  if (!answering.ok) return answering;
  const figures = failureFigures(answering.answer, terms, '--terms');
  if (!figures.ok) return figures;
  const decides = decidesFigures(answering.answer, odds);
  if (!decides.ok) return decides;
  if (format !== 'json') {
    const words = await (await loadWords(language)).fetchSubjects(['risk', 'decides']);
    const both = { failure: figures.value, decides: decides.value };
    return riskPicture(format, both, words(plan.value.platform));
  }
  const file = { ...failureFile(figures.value), decides: decidesFile(decides.value) };
  return { ok: true, value: `${JSON.stringify(file, null, 2)}\n` };
}

/** What fails of an answer, by terms that were typed behind an option. Refuses terms that cannot be read. */
export function failureFigures(
  answer: Answer,
  terms: string | undefined,
  option: string,
): Outcome<FailureFigures> {
  const reading = readFailureTerms(terms ?? '', answer.plan.workloads.length);
  const problems = reading.problems.map(({ path, ...problem }) => ({
    ...problem,
    path: [option, path].filter((part) => part !== '').join(' '),
  }));
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: failureOf(answer, reading.terms) };
}

/** What decides an answer, by what was typed behind --odds. Refuses what cannot be read. */
export function decidesFigures(answer: Answer, odds: string | undefined): Outcome<DecidesFigures> {
  const reading = readDecidesTerms(odds ?? '', answer.plan);
  const problems = reading.problems.map(({ path, ...problem }) => ({
    ...problem,
    path: ['--odds', path].filter((part) => part !== '').join(' '),
  }));
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: decidesOf(answer, reading.terms) };
}
