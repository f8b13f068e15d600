import { isPool } from '@/core/report/isPool';
import type { WordsWith } from '@/core/words/words';
import type { Comparison } from './compareAnswers';
import type { ComparedId } from './compareSettings';
import type { ComparedWorkload } from './compareWorkloads';
import { type LaidCell, type LaidRow, laidCell, layOutRow } from './layOutRow';
import { nameOnSides, type SideWords } from './sideWords';

/** The lines of one workload under its name. */
type LaidWorkload = {
  readonly id: string;
  readonly name: LaidCell;
  readonly state: string;
  readonly isDifferent: boolean;
  readonly rows: readonly LaidRow[];
};

/** The figures of both answers in one language. */
export function answerRows({ figures }: Comparison, words: SideWords): readonly LaidRow[] {
  return figures.map((row) => layOutRow(row, ({ compare }) => compare.figures[row.id], words));
}

export function settingRows({ settings }: Comparison, words: SideWords): readonly LaidRow[] {
  return settings.map((row) => layOutRow(row, (own) => labelOf(row.id, own), words));
}

function labelOf(id: ComparedId, words: WordsWith<'compare'>): string {
  return id === 'pick' ? words.compare.settingNames.pick : words.settings[id].label;
}

/** Every shape with its price in both plans; a note marks the answers. */
export function optionRowsOf({ options }: Comparison, words: SideWords): readonly LaidRow[] {
  const { answerOf } = words.a.compare;
  return options.map((row) => {
    const whose = row.isA ? answerOf.a : row.isB ? answerOf.b : undefined;
    const note = row.isA && row.isB ? answerOf.both : whose;
    const own = row.platform === 'b' ? words.b : words.a;
    return layOutRow(row, () => own.shape(row.shape), words, note);
  });
}

/** What heads the names of shapes: what the products that have shapes call them. */
export function shapeHeading({ a, b }: Comparison, words: SideWords): string {
  const labelIn = ({ compare }: WordsWith<'compare'>) => compare.shape;
  if (isPool(a) === isPool(b)) return nameOnSides(words, labelIn);
  return labelIn(isPool(a) ? words.b : words.a);
}

export function layOutWorkload(workload: ComparedWorkload, words: SideWords): LaidWorkload {
  const { a, b, state, rows } = workload;
  const named = rows.find(({ id }) => id === 'name');
  const name = named?.a ?? named?.b;
  return {
    id: `${a ?? ''}-${b ?? ''}`,
    name:
      name?.kind === 'name'
        ? laidCell(name.name, undefined, true)
        : laidCell(words.a.plan.unnamed((a ?? b ?? 0) + 1)),
    state: words.a.compare.states[state],
    isDifferent: state !== 'same',
    rows: rows.map((row) => layOutRow(row, ({ compare }) => compare.fields[row.id], words)),
  };
}

/** The line that says whether the workloads of both plans are in the same order. */
export function orderRow({ workloads }: Comparison, words: SideWords): LaidRow {
  const { moved } = workloads;
  const none = laidCell(words.a.compare.none);
  return {
    id: 'order',
    label: words.a.compare.order,
    note: words.a.compare.orderHint,
    a: none,
    b: none,
    difference: laidCell(
      moved === 0 ? words.a.compare.alike : words.a.compare.moved(moved, words.a.number(moved)),
    ),
    unit: '',
    isDifferent: moved > 0,
  };
}

/**
 * How many lines of the answers and the plans differ, and how many do not. The table of shapes does not count,
 * because it always has every line.
 */
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
