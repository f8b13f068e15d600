import * as fc from 'fast-check';
import { textArbitrary } from '@/core/plan/testing/textArbitrary';
import { provisioning } from '@/core/platforms/blinkDedicated/provisioning/provisioning';
import { blinkDedicated } from '@/core/platforms/blinkDedicated/room';
import type { Checklist } from '@/core/provisioning/checklist/checklistState';
import { checklistArbitrary } from '@/core/provisioning/checklist/testing/checklistArbitrary';
import type { Answer } from '@/core/report/answer';
import type { DocumentLabels } from '@/core/report/document/documentLabels';
import type { PlainDocument, ReportDocument } from '@/core/report/document/documentModel';
import { documentOf } from '@/core/report/document/documentModel';
import type { FullDocumentWords } from '@/core/report/document/documentWords';
import { answerArbitrary } from '@/core/report/testing/answerArbitrary';
import { type Language, languages } from '@/core/words/language';
import { loadProvisionWords } from '@/core/words/loadWords';
import { spoken } from '@/core/words/testing/words';
import type { Subject, WordsWith } from '@/core/words/words';

type EveryWord = FullDocumentWords & WordsWith<Subject>;

const written = languages.map(async (language) => {
  const [general, product] = await Promise.all([
    loadProvisionWords(language),
    blinkDedicated.provisioning?.words[language](),
  ]);
  if (!product) throw new Error('the product has steps');
  const words: EveryWord = { ...spoken[language], provision: { ...general, product } };
  return [language, words] as const;
});

/** What documents say in every language, with the steps of the first product. */
export const documentWords = Object.fromEntries(await Promise.all(written)) as Readonly<
  Record<Language, EveryWord>
>;

const given = { productVersion: '1.2.3', date: '2026-11-20', link: '#/size?v=1&qps=5' } as const;

/** A document with every optional part but a checklist. */
export function documentFor(answer: Answer, labels: DocumentLabels = {}): PlainDocument {
  return documentOf(answer, { ...given, labels });
}

export function documentWithChecklist(
  answer: Answer,
  checklist: Checklist,
  labels: DocumentLabels = {},
): ReportDocument {
  return documentOf(answer, { ...given, labels, checklist: { provisioning, checklist } });
}

/** Texts that would be markup, formulas or links where nobody escaped them. */
export const hostileTexts = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1',
  '＋1',
  ' =1',
  'a|b',
  'a\\|b',
  '\\',
  '`code`',
  '<b>&"\'</b>',
  ']]>',
  '- item',
  '1. one',
  '# head',
  '> quote',
  'two\nlines',
  'two\r\n\r\n# lines',
  'http://example.com',
  'www.example.com',
  'a@example.com',
  '[x](javascript:1)',
  '"quoted',
  'a,b"c',
  '\u202Eright to left',
  '\u0000\u0001\uFFFE',
  '｜',
  '**bold** _it_ ~~no~~',
] as const;

const hostileText = fc.oneof(fc.constantFrom(...hostileTexts), textArbitrary(120));

const labelsArbitrary: fc.Arbitrary<DocumentLabels> = fc.record({
  title: hostileText,
  customer: hostileText,
  author: hostileText,
  remark: hostileText,
});

/** Documents of any plan, some with a checklist, in which names too may be hostile. */
export const documentArbitrary: fc.Arbitrary<ReportDocument> = fc
  .tuple(
    answerArbitrary,
    labelsArbitrary,
    fc.option(hostileText, { nil: undefined }),
    fc.option(checklistArbitrary, { nil: undefined }),
  )
  .map(([answer, labels, name, checklist]) => {
    const document = checklist
      ? documentWithChecklist(answer, checklist, labels)
      : documentFor(answer, labels);
    if (name === undefined) return document;
    const workloads = document.plan.workloads.map((workload) => ({
      ...workload,
      name,
      project: name,
    }));
    return { ...document, plan: { ...document.plan, workloads } };
  });

export const wordsArbitrary: fc.Arbitrary<EveryWord> = fc.constantFrom(
  documentWords.en,
  documentWords['zh-CN'],
);
