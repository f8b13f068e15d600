import { decidingSentence } from '@/core/report/decides/decidesSections';
import { failureText } from '@/core/report/failure/failureSections';
import { leavingSentences } from '@/core/report/leaving/leavingSections';
import { presentSentences } from '@/core/report/present/presentSections';
import { roadAnswer } from '@/core/report/road/roadHeadline';
import { orderSentence, pricedSentence, reductionText, termsSentence } from './answerSentence';
import { cardAnswer } from './cardAnswer';
import { madeWith, offerText, titleOf } from './documentHead';
import type { ReportDocument } from './documentModel';
import type { DocumentWords } from './documentWords';
import { oneLine } from './oneLine';

/** The answer for a chat message: what it is about, its inputs, what to change of a cluster that is there, its sentence, any discount, its range, the plan over time, what fails and what leaving costs if it says so, its link; a line each. */
export function writeText(document: ReportDocument, words: DocumentWords): string {
  const { customer, author, remark } = document.labels;
  const named = (label: string, text: string | null) =>
    text === null ? [] : [`${label}${words.document.colon}${text}`];
  const reduction = reductionText(document.figures.price, words);
  const lines = [
    titleOf(document, words),
    offerText(document, words),
    ...named(words.document.customer, customer),
    ...named(words.document.author, author),
    ...named(words.document.remark, remark),
    [madeWith(document), ...(document.date === null ? [] : [document.date])].join(
      words.document.between,
    ),
    inputsLine(document, words),
    ...presentLine(document, words),
    orderSentence(document, words),
    ...(reduction === undefined ? [] : [reduction]),
    ...rangeLine(document, words),
    pricedSentence(document, words),
    ...failureLine(document, words),
    ...roadLine(document, words),
    ...decidesLine(document, words),
    ...leavingLine(document, words),
    ...(document.link === null ? [] : [document.link]),
  ];
  return `${lines.map(oneLine).join('\n')}\n`;
}

/** What has to change of the cluster that somebody has, where the document says it. */
function presentLine({ present }: ReportDocument, words: DocumentWords): readonly string[] {
  return present && words.owned ? presentSentences(present, words.owned).slice(0, 1) : [];
}

/** How need and price depend on the rate of complex work, where they do. */
function rangeLine(document: ReportDocument, words: DocumentWords): readonly string[] {
  const { range } = cardAnswer(document, words);
  return range === undefined ? [] : [range];
}

/** What fails, where the document says it. */
function failureLine({ failure }: ReportDocument, words: DocumentWords): readonly string[] {
  const { risk } = words;
  if (!failure || !risk) return [];
  const text = failureText(failure, { ...words, risk });
  return [`${risk.heading}${words.document.colon}${text}`];
}

/** The plan over time, where the document says it. */
function roadLine({ road }: ReportDocument, words: DocumentWords): readonly string[] {
  const { road: said } = words;
  if (!road || !said) return [];
  const sentences = roadAnswer(road.brief, { ...words, road: said });
  return [`${said.heading}${words.document.colon}${sentences}`];
}

/** What decides the answer, where the document says it. */
function decidesLine({ decides }: ReportDocument, words: DocumentWords): readonly string[] {
  const said = words.decides;
  if (!decides || !said) return [];
  const text = decidingSentence(decides, { ...words, decides: said });
  return [`${said.heading}${words.document.colon}${text}`];
}

/** What leaving the plan's product costs, where the document says it. */
function leavingLine({ leaving }: ReportDocument, words: DocumentWords): readonly string[] {
  const said = words.leaving;
  if (!leaving || !said) return [];
  const sentences = words.printed.sentences(...leavingSentences(leaving, said));
  return [`${said.heading}${words.document.colon}${sentences}`];
}

/** The workloads, a few by name, and the settings. */
export function inputsLine(document: ReportDocument, words: DocumentWords): string {
  const { workloads } = document.plan;
  const shown = workloads.slice(0, namedWorkloads).map((workload) => {
    const { name, kind: work, qps, recordBytes, peakFactor, cores, memoryGb } = workload;
    const { megabytesPerSecondPerCu, recordsPerSecondPerCu } = workload;
    const rate = megabytesPerSecondPerCu ?? recordsPerSecondPerCu;
    const unit = megabytesPerSecondPerCu === undefined ? 'records' : 'megabytes';
    const kind = words.plan.kinds[work];
    const load =
      qps !== null && rate !== null
        ? words.printed.load({ qps, kind, rate, unit, recordBytes, peakFactor })
        : words.printed.resources(cores ?? 0, memoryGb ?? 0);
    const line = words.printed.row(load, workload.count, workload.growth);
    return `${name ?? words.printed.unnamed}${words.document.colon}${line}`;
  });
  const rest = workloads.length - shown.length;
  const all = [...shown, ...(rest > 0 ? [words.printed.more(rest)] : [])].join(
    words.document.between,
  );
  return words.document.inputsLine(all, termsSentence(document, words));
}

/** Workloads that a short text names; the others are counted. */
const namedWorkloads = 3;
