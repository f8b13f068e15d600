import { answerOf } from '@/core/report/answer';
import { type DocumentFormat, documentFormats } from '@/core/report/document/documentFormats';
import { type DocumentLabels, documentOf } from '@/core/report/document/documentModel';
import type { DocumentWords } from '@/core/report/document/documentWords';
import { en as ownEn } from '@/core/words/document/en';
import { zhCn as ownZhCn } from '@/core/words/document/zhCn';
import type { Language } from '@/core/words/language';
import { laterEn } from '@/core/words/laterEn';
import { laterZhCn } from '@/core/words/laterZhCn';
import type { Outcome } from './commandProblem';
import { stampedLink } from './linkCommand';
import { parsePlanText } from './parsePlanText';
import { type ByteSource, readInput } from './readInput';
import { version } from './version';
import { wordsOf } from './wordsOf';

/** What a report is asked for, apart from its language. */
export type ReportRequest = {
  readonly file: string | undefined;
  readonly format: DocumentFormat;
  readonly labels: DocumentLabels;
  /** YYYY-MM-DD; without it the report carries no date, so that one plan gives the same bytes every day. */
  readonly date: string | undefined;
};

/** The document of a plan in one format. Its link is the one that `streamsizer link` prints. */
export async function reportCommand(
  { file, format, labels, date }: ReportRequest,
  language: Language,
  stdin: () => ByteSource,
): Promise<Outcome<string>> {
  const text = await readInput(file, stdin);
  if (!text.ok) return text;
  const plan = parsePlanText(text.value);
  if (!plan.ok) return plan;
  const answering = answerOf(plan.value);
  if (!answering.ok) return answering;
  const document = documentOf(answering.answer, {
    productVersion: version,
    link: await stampedLink(plan.value),
    labels,
    ...(date === undefined ? {} : { date }),
  });
  return { ok: true, value: documentFormats[format](document, documentWordsOf[language]) };
}

const documentWordsOf: { readonly [L in Language]: DocumentWords } = {
  en: { page: wordsOf.en.page, later: laterEn, own: ownEn },
  'zh-CN': { page: wordsOf['zh-CN'].page, later: laterZhCn, own: ownZhCn },
};
