import type { ChecklistReport, ChecklistStep } from './checklistReport';
import type { ChecklistDocumentWords, DocumentWords } from './documentWords';
import { type Section, sectionOf, textCell, textColumn } from './layoutParts';

/** How provisioning stands: path and progress as sentences, then every step of the path as a row. */
export function checklistSection(
  report: ChecklistReport,
  { own }: DocumentWords,
  words: ChecklistDocumentWords,
): Section {
  const { checklist, steps } = words;
  const { labels } = checklist;
  const { name, notice } = checklist.paths[report.path];
  const headings = [own.phase, own.stepOf, labels.status, labels.owner, labels.date, own.notes];
  return sectionOf(checklist.heading, {
    paragraphs: [
      [
        `${checklist.path}${own.colon}${name}`,
        ...(report.region === null ? [] : [`${own.region}${own.colon}${report.region}`]),
      ].join(own.between),
      notice,
      progressText(report, own, words),
    ],
    tables: [
      {
        columns: headings.map(textColumn),
        rows: report.phases.flatMap(({ phase, steps: ofPhase }) =>
          ofPhase.map((step) =>
            [
              checklist.phases[phase],
              steps[step.id].title,
              statusText(step, words),
              step.owner,
              step.date,
              notesText(step, own, words),
            ].map(textCell),
          ),
        ),
      },
    ],
  });
}

function progressText(
  { counts, next }: ChecklistReport,
  own: DocumentWords['own'],
  { checklist, steps }: ChecklistDocumentWords,
): string {
  const more = checklist.progressMore(counts.blocked, counts.stale);
  const left =
    next !== null
      ? `${checklist.labels.next}${own.colon}${steps[next].title}`
      : counts.finished === counts.total
        ? checklist.allDone
        : checklist.nothingNow;
  return [
    checklist.progress(counts.finished, counts.total),
    ...(more === '' ? [] : [more]),
    left,
  ].join(own.between);
}

function statusText(
  { status, occasional, changed }: ChecklistStep,
  { checklist }: ChecklistDocumentWords,
): string {
  if (changed.length > 0) return checklist.labels.stale;
  return status === 'open' && occasional ? checklist.labels.occasional : checklist.statuses[status];
}

/** What holds a step up, what was noted on it, and what makes it stale. */
function notesText(
  { status, reason, remark, waitsFor, unmet, changed }: ChecklistStep,
  own: DocumentWords['own'],
  { checklist, steps }: ChecklistDocumentWords,
): string {
  const { labels } = checklist;
  const reasonLabel = status === 'skipped' ? labels.reasonSkipped : labels.reasonBlocked;
  const isFinished = status === 'done' || status === 'skipped';
  return [
    ...(reason === null ? [] : [`${reasonLabel}${own.colon}${reason}`]),
    ...(changed.length === 0 ? [] : [checklist.stale(changed)]),
    ...(unmet.length === 0 ? [] : [checklist.unmet(unmet.map((id) => steps[id].title))]),
    ...(waitsFor.length === 0 || isFinished
      ? []
      : [checklist.waitsFor(waitsFor.map((id) => steps[id].title))]),
    ...(remark === null ? [] : [`${labels.remark}${own.colon}${remark}`]),
  ].join(own.between);
}
