import { namedIn } from '@/core/provisioning/checklist/namedIn';
import type { ChecklistReport, ChecklistStep } from './checklistReport';
import type { ChecklistDocumentWords, DocumentWords } from './documentWords';
import { type DocumentSection, sectionOf, textCell, textColumn } from './layoutParts';

/** How provisioning stands: path and progress as sentences, then every step of the path as a row. */
export function checklistSection(
  report: ChecklistReport,
  words: DocumentWords,
  provision: ChecklistDocumentWords,
): DocumentSection {
  const { checklist, product } = provision;
  const { labels } = checklist;
  const { name, notice } = namedIn(product.paths, report.path);
  const headings = [
    words.document.phase,
    words.document.stepOf,
    labels.status,
    labels.owner,
    labels.date,
    words.document.notes,
  ];
  return sectionOf('checklist', checklist.heading, {
    paragraphs: [
      [
        `${checklist.path}${words.document.colon}${name}`,
        ...(report.region === null
          ? []
          : [`${words.document.region}${words.document.colon}${report.region}`]),
      ].join(words.document.between),
      notice,
      progressText(report, words, provision),
    ],
    tables: [
      {
        columns: headings.map(textColumn),
        rows: report.phases.flatMap(({ phase, steps: ofPhase }) =>
          ofPhase.map((step) =>
            [
              namedIn(product.phases, phase),
              namedIn(product.steps, step.id).title,
              statusText(step, provision),
              step.owner,
              step.date,
              notesText(step, words, provision),
            ].map(textCell),
          ),
        ),
      },
    ],
  });
}

function progressText(
  { counts, next }: ChecklistReport,
  words: DocumentWords,
  { checklist, product }: ChecklistDocumentWords,
): string {
  const more = checklist.progressMore(counts.blocked, counts.stale);
  const left =
    next !== null
      ? `${checklist.labels.next}${words.document.colon}${namedIn(product.steps, next).title}`
      : counts.finished === counts.total
        ? checklist.allDone
        : checklist.nothingNow;
  return [
    checklist.progress(counts.finished, counts.total),
    ...(more === '' ? [] : [more]),
    left,
  ].join(words.document.between);
}

function statusText(
  { status, occasional, changed }: ChecklistStep,
  { checklist }: ChecklistDocumentWords,
): string {
  if (changed.length > 0) return checklist.labels.stale;
  return status === 'open' && occasional ? checklist.labels.occasional : checklist.statuses[status];
}

/** What delays a step, what was noted on it, and what has changed since it was done. */
function notesText(
  { status, reason, remark, waitsFor, unmet, changed }: ChecklistStep,
  words: DocumentWords,
  { checklist, product }: ChecklistDocumentWords,
): string {
  const { labels } = checklist;
  const reasonLabel = status === 'skipped' ? labels.reasonSkipped : labels.reasonBlocked;
  const isFinished = status === 'done' || status === 'skipped';
  return [
    ...(reason === null ? [] : [`${reasonLabel}${words.document.colon}${reason}`]),
    ...(changed.length === 0 ? [] : [checklist.stale(changed.map((name) => product.values[name]))]),
    ...(unmet.length === 0
      ? []
      : [checklist.unmet(unmet.map((id) => namedIn(product.steps, id).title))]),
    ...(waitsFor.length === 0 || isFinished
      ? []
      : [checklist.waitsFor(waitsFor.map((id) => namedIn(product.steps, id).title))]),
    ...(remark === null ? [] : [`${labels.remark}${words.document.colon}${remark}`]),
  ].join(words.document.between);
}
