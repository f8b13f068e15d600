import { carriedLoad } from '@/core/report/carriedLoad';
import {
  type DocumentSection,
  numberCell,
  numberColumn,
  sectionOf,
  textCell,
  textColumn,
} from '@/core/report/document/layoutParts';
import type { WordsWith } from '@/core/words/words';
import type { ParallelFigures, ParallelRow } from './parallelFigures';

type Carried = Pick<ParallelRow, 'carriedPercent' | 'recordsPerSecond'>;

/** How far more parallel tasks help one job, and from where on they do not. */
export function parallelSection(
  figures: ParallelFigures,
  words: WordsWith<'risk'>,
): DocumentSection {
  const { parallel: said } = words.risk;
  const { workload, job, planned, limits, tasksPerCu, isUsualGroups } = figures;
  const name = said.jobName(workload.name, job);
  return sectionOf('risk-parallel', said.heading, {
    paragraphs: [
      words.printed
        .sentences(said.job(name, planned.tasks, tasksPerCu), outcomeSentence(figures, words))
        .trim(),
      boundSentence(figures, words),
      ...(isUsualGroups && limits.keyGroups !== undefined
        ? [said.usualGroups(limits.keyGroups)]
        : []),
      said.even,
    ],
    tables: [tableOf(figures, words)],
  });
}

function outcomeSentence(
  { outcome, planned, needed }: ParallelFigures,
  words: WordsWith<'risk'>,
): string {
  const { parallel: said } = words.risk;
  const carried = carriedText(planned, words);
  if (outcome === 'enough') return said.enough(planned.busiestPercent, carried);
  return needed ? said.more(carried, needed.tasks, needed.cu) : '';
}

/** What no number of tasks gets past, and why. */
function boundSentence({ outcome, ceiling }: ParallelFigures, words: WordsWith<'risk'>): string {
  const { parallel: said } = words.risk;
  if (!ceiling) return said.unbound;
  const say = outcome === 'never' ? said.never : said.ceiling;
  return say(carriedText(ceiling, words), said.bounds[ceiling.by]);
}

function carriedText(
  { recordsPerSecond, carriedPercent }: Carried,
  { risk: { parallel: said } }: WordsWith<'risk'>,
): string {
  const records = recordsPerSecond === undefined ? undefined : carriedLoad(recordsPerSecond);
  return said.carried(records, carriedPercent);
}

/** The steps with the tasks of the plan and those that are enough among them. */
function tableOf(
  { planned, needed, steps }: ParallelFigures,
  { number, percent, risk: { parallel: said } }: WordsWith<'risk'>,
) {
  const rows = new Map(steps.map((row) => [row.tasks, row]));
  rows.set(planned.tasks, planned);
  if (needed) rows.set(needed.tasks, needed);
  const hasRecords = planned.recordsPerSecond !== undefined;
  const markOf = ({ tasks }: ParallelRow) =>
    [
      ...(tasks === planned.tasks ? [said.planned] : []),
      ...(tasks === needed?.tasks ? [said.needed] : []),
    ].join(', ');
  return {
    columns: [
      numberColumn(said.tasks),
      numberColumn(said.cu),
      numberColumn(said.busiest),
      ...(hasRecords ? [numberColumn(said.records)] : []),
      numberColumn(said.share),
      textColumn(said.mark),
    ],
    rows: [...rows.values()]
      .sort((a, b) => a.tasks - b.tasks)
      .map((row) => [
        numberCell(row.tasks, number),
        numberCell(row.cu, number),
        numberCell(row.busiestPercent, percent),
        ...(hasRecords ? [numberCell(carriedLoad(row.recordsPerSecond ?? 0), number)] : []),
        numberCell(row.carriedPercent, percent),
        textCell(markOf(row)),
      ]),
  };
}
