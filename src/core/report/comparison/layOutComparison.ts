import type { Comparison } from './compareAnswers';
import type { ComparedWorkload } from './compareWorkloads';
import { cellOf, type LaidCell, type LaidRow, layOutRow } from './layOutRow';
import type { ComparisonWords } from './valueText';

/** The lines of one workload under its name. */
export type LaidWorkload = {
  readonly id: string;
  readonly name: LaidCell;
  readonly state: string;
  readonly isDifferent: boolean;
  readonly rows: readonly LaidRow[];
};

/** The figures of both answers in one language. */
export function answerRows({ figures }: Comparison, words: ComparisonWords): readonly LaidRow[] {
  return figures.map((row) => layOutRow(row, words.own.figures[row.id], words));
}

export function settingRows({ settings }: Comparison, words: ComparisonWords): readonly LaidRow[] {
  return settings.map((row) => layOutRow(row, words.own.settingNames[row.id], words));
}

/** Every shape with its price in both plans, marked where it is an answer. */
export function optionRowsOf({ options }: Comparison, words: ComparisonWords): readonly LaidRow[] {
  const { answerOf } = words.own;
  return options.map((row) => {
    const own = row.isA ? answerOf.a : row.isB ? answerOf.b : undefined;
    const note = row.isA && row.isB ? answerOf.both : own;
    return layOutRow(row, words.page.shape(row.id), words, note);
  });
}

export function layOutWorkload(workload: ComparedWorkload, words: ComparisonWords): LaidWorkload {
  const { page, own } = words;
  const { a, b, state, rows } = workload;
  const named = rows.find(({ id }) => id === 'name');
  const name = named?.a ?? named?.b;
  return {
    id: `${a ?? ''}-${b ?? ''}`,
    name:
      name?.kind === 'name'
        ? cellOf(name.name, undefined, true)
        : cellOf(page.plan.unnamed((a ?? b ?? 0) + 1)),
    state: own.states[state],
    isDifferent: state !== 'same',
    rows: rows.map((row) => layOutRow(row, own.fields[row.id], words)),
  };
}

/** The line that tells of workloads in another order, where both plans have some. */
export function orderRow({ workloads }: Comparison, { page, own }: ComparisonWords): LaidRow {
  const { moved } = workloads;
  const none = cellOf(own.none);
  return {
    id: 'order',
    label: own.order,
    note: own.orderHint,
    a: none,
    b: none,
    difference: cellOf(moved === 0 ? own.alike : own.moved(moved, page.number(moved))),
    unit: '',
    isDifferent: moved > 0,
  };
}

/** How many lines of answers and plans differ, and how many do not. The shapes' prices are always all there. */
export function countRows({ figures, settings, workloads }: Comparison) {
  const rows = [
    ...figures,
    ...settings,
    ...workloads.workloads.flatMap((workload) => workload.rows),
  ];
  const different = rows.filter(({ difference }) => difference.kind !== 'none').length;
  const moved = workloads.order === null ? 0 : 1;
  return { different: different + moved, alike: rows.length + 1 - different - moved };
}
