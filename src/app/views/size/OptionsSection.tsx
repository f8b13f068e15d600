import { useId, useState } from 'react';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { Section } from '@/app/ui/Section';
import type { ShapeId } from '@/core/platforms/platform';
import type { Answer } from '@/core/report/answer';
import { type OptionRow, optionRows } from '@/core/report/optionRows';
import { priceListOf } from '@/core/report/priceListFacts';
import { ownedShape } from '@/core/sizing/present/currentCluster';
import { OptionLine } from './OptionLine';
import styles from './OptionsSection.module.css';

type SortKey = 'slaves' | 'masters' | 'has' | 'unused' | 'price';

/** What each column sorts by. Equal figures keep the order of the ranking. */
const figures: Readonly<Record<SortKey, (row: OptionRow) => number>> = {
  slaves: ({ option }) => option.slaveCount,
  masters: ({ option }) => Number.parseInt(option.master, 10),
  has: ({ option }) => option.capacityCu,
  unused: ({ option }) => option.unusedCu,
  price: ({ rank }) => rank,
};

/** All options side by side; choosing one makes it the answer. */
export function OptionsSection({ answer }: { readonly answer: Answer }) {
  const rows = optionRows(answer.plan, answer.result);
  const words = useWords();
  const setPick = usePlanStore((state) => state.setPick);
  // The table may be updated a moment after the answer; the chosen row must not lag.
  const pick = usePlanStore((state) => state.pick);
  const rowOf = (shape: ShapeId | undefined) => rows.find(({ option }) => option.slave === shape);
  // Where nothing is picked.
  const usual = rowOf(ownedShape(answer.plan)) ?? rows[0];
  const chosen = rowOf(pick) ?? usual;
  const [sort, setSort] = useState<{ key: SortKey; isFalling: boolean }>({
    key: 'price',
    isFalling: false,
  });
  const group = useId();
  const sign = sort.isFalling ? -1 : 1;
  const sorted = [...rows].sort(
    (a, b) => sign * (figures[sort.key](a) - figures[sort.key](b)) || a.rank - b.rank,
  );
  const order = sorted.map(({ option }) => option.slave).join(' ');
  const { per } = priceListOf(answer.plan, null);
  const names: Readonly<Record<SortKey, string>> = {
    slaves: words.options.slaves,
    masters: words.options.masters,
    has: words.options.has,
    unused: words.options.unused,
    price: words.options.price[per],
  };
  const sortedBy = words.options.sorted[sort.key];
  const heading = (key: SortKey, className?: string) => (
    <th
      scope="col"
      className={className}
      aria-sort={sort.key !== key ? 'none' : sort.isFalling ? 'descending' : 'ascending'}
    >
      <button
        type="button"
        className={styles.sort}
        title={words.options.sortBy}
        onClick={() => setSort({ key, isFalling: sort.key === key && !sort.isFalling })}
      >
        {names[key]}
        <span aria-hidden="true" className={styles.arrow}>
          {sort.key !== key ? '' : sort.isFalling ? '↓' : '↑'}
        </span>
      </button>
    </th>
  );
  const most = (figure: (row: OptionRow) => number) => Math.max(...rows.map(figure), 0);
  const scale = {
    cu: most(({ option }) => option.capacityCu),
    amount: most(({ option }) => option.price?.amount ?? 0),
  };
  return (
    <Section
      heading={words.options.heading}
      aside={answer.plan.current ? words.options.asOrders(sortedBy) : sortedBy}
    >
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={words.options.caption}>
          <thead>
            <tr>
              {heading('slaves')}
              {heading('masters', styles.wide)}
              {heading('has')}
              {heading('unused', styles.wide)}
              {heading('price')}
              <th scope="col" className={styles.delta} title={words.options.dearerHint}>
                {words.options.dearer}
              </th>
            </tr>
          </thead>
          {sorted.map((row) => (
            <OptionLine
              // Made anew in another order: Firefox forgets which radio button is checked when it is moved.
              key={`${row.option.slave} of ${order}`}
              row={row}
              group={group}
              needCu={answer.result.demand.requiredCu}
              scale={scale}
              isChosen={row === chosen}
              onPick={() => setPick(row === usual ? undefined : row.option.slave)}
            />
          ))}
        </table>
      </div>
    </Section>
  );
}
