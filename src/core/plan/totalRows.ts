/** A row of a pasted table, as far as a total can be told by it. */
export type SummedRow = {
  readonly position: number;
  /** The first text in the row, which names it. */
  readonly label: string;
  readonly isNamed: boolean;
  readonly saysKind: boolean;
  /** Its figures by column; undefined where there is none that can be read. */
  readonly figures: readonly (number | undefined)[];
};

export type TotalRow = { readonly position: number; readonly label: string };

const totalWord =
  /^((grand|sub|overall|sum)[\s-]*)?totals?$|^sum$|^subtotals?$|^(合计|总计|小计|总和|共计|总数|总量)$/;

/**
 * Rows that add up others: by their word, or by figures that are the sum of those above. By figures
 * alone only where no kind of work stands in the row, and it has no name or is the last of many: that a
 * third job has the load of the first two is a common chance.
 */
export function findTotals(rows: readonly SummedRow[]): TotalRow[] {
  const totals: TotalRow[] = [];
  const all: Sums = { rows: 0, columns: [] };
  let group: Sums = { rows: 0, columns: [] };
  for (const [i, row] of rows.entries()) {
    const isLast = i === rows.length - 1;
    const mayBeSum = !row.saysKind && (!row.isNamed || isLast);
    const least = row.isNamed ? 3 : 2;
    const isSum = mayBeSum && [all, group].some((sums) => matches(sums, row.figures, least));
    if (isTotalWord(row.label) || isSum) {
      totals.push({ position: row.position, label: row.label });
      group = { rows: 0, columns: [] };
    } else {
      count(all, row.figures);
      count(group, row.figures);
    }
  }
  return totals;
}

function isTotalWord(label: string): boolean {
  const word = label.slice(0, 60).normalize('NFKC').toLowerCase();
  return totalWord.test(
    word
      .replace(/\(.*$/, '')
      .replace(/[\s:.·*_-]+$/, '')
      .trim(),
  );
}

/** Sums by column. Doubles do: whether rows look like a sum is a guess that people see. */
type Sums = { rows: number; columns: number[] };

function count(sums: Sums, figures: SummedRow['figures']) {
  sums.rows += 1;
  for (const [i, figure] of figures.entries()) {
    sums.columns[i] = (sums.columns[i] ?? 0) + (figure ?? 0);
  }
}

function matches({ rows, columns }: Sums, figures: SummedRow['figures'], least: number): boolean {
  const given = figures.flatMap((figure, i) =>
    figure === undefined ? [] : [{ figure, sum: columns[i] ?? 0 }],
  );
  return (
    rows >= least &&
    given.some(({ figure }) => figure > 0) &&
    given.every(({ figure, sum }) => Math.abs(figure - sum) <= 1e-9 * sum)
  );
}
