import { answerSentence, pricedSentence, termsSentence } from './answerSentence';
import { madeWith, offerText, titleOf } from './documentHead';
import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import { oneLine } from './oneLine';

/** The answer for a chat message: what it is about, its inputs, its sentence, its link; a line each. */
export function writeText(document: ReportDocument, words: DocumentWords): string {
  const { own } = words;
  const { customer, author, remark } = document.labels;
  const named = (label: string, text: string | null) =>
    text === null ? [] : [`${label}${own.colon}${text}`];
  const lines = [
    titleOf(document, words),
    offerText(document, words.page),
    ...named(own.customer, customer),
    ...named(own.author, author),
    ...named(own.remark, remark),
    [madeWith(document), ...(document.date === null ? [] : [document.date])].join(own.between),
    inputsLine(document, words),
    answerSentence(document, words),
    pricedSentence(document, words),
    ...(document.link === null ? [] : [document.link]),
  ];
  return `${lines.map(oneLine).join('\n')}\n`;
}

/** The workloads, a few by name, and the settings. */
export function inputsLine(document: ReportDocument, words: DocumentWords): string {
  const { page, own, later } = words;
  const { workloads } = document.plan;
  const shown = workloads.slice(0, namedWorkloads).map((workload) => {
    const { name, kind, qps, recordsPerSecondPerCu: rate, cores, memoryGb } = workload;
    const load =
      qps !== null && rate !== null
        ? later.printed.load(qps, page.plan.kinds[kind], rate)
        : later.printed.resources(cores ?? 0, memoryGb ?? 0);
    return `${name ?? later.derivation.unnamedWorkload}${own.colon}${load}`;
  });
  const rest = workloads.length - shown.length;
  const all = [...shown, ...(rest > 0 ? [later.printed.more(rest)] : [])].join(own.between);
  return own.inputsLine(all, termsSentence(document, words));
}

/** Workloads that a short text names; the others are counted. */
const namedWorkloads = 3;
