import { useWords } from '@/app/store/storeContext';
import { SelectField } from '@/app/ui/SelectField';
import type { WorkloadKind } from '@/core/plan/draft';
import type { RowChoices, RowsReading, WorkWord } from '@/core/plan/readRows';
import styles from './PastedTable.module.css';

type Props = {
  readonly reading: RowsReading;
  readonly choices: RowChoices;
  readonly onChange: (choices: RowChoices) => void;
};

const unsaidKinds: readonly WorkloadKind[] = ['complex', 'simple'];
const kinds: readonly WorkloadKind[] = ['simple', 'complex', 'measured', 'resources'];

/** How many words are listed; those that the user must decide come first. */
const shownWords = 12;

/** What each word for a kind of work is taken for; the user can change it and decides unknown words here. */
export function PastedWork({ reading, choices, onChange }: Props) {
  const words = useWords('workloads');
  const { pasteRows } = useWords('workloads');
  const isAsked = (one: WorkWord) => one.kind === undefined || choices.kinds.has(one.word);
  const sorted = [...reading.words].sort((a, b) => Number(isAsked(b)) - Number(isAsked(a)));
  const open = reading.words.filter(({ kind }) => kind === undefined);
  const take = (decided: readonly WorkWord[], value: string) => {
    const kind = kinds.find((one) => one === value);
    const next = new Map(choices.kinds);
    for (const { word } of decided) {
      if (kind) next.set(word, kind);
      else next.delete(word);
    }
    onChange({ ...choices, kinds: next });
  };
  const named = kinds.map((value) => ({ value, label: words.plan.kinds[value] }));
  const choose = { value: '', label: pasteRows.choose };
  return (
    <div className={styles.work}>
      {sorted.length > 0 ? (
        <table className={styles.table}>
          <caption>{pasteRows.work}</caption>
          <thead>
            <tr>
              <th scope="col">{pasteRows.word}</th>
              <th scope="col">{pasteRows.rows}</th>
              <th scope="col">{pasteRows.becomes}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, shownWords).map((one) => (
              <tr key={one.word}>
                <td translate="no">
                  <span className={styles.cell}>{one.word}</span>
                </td>
                <td>{words.number(one.rows)}</td>
                <td>
                  <SelectField
                    label={pasteRows.takenFor(one.word)}
                    choices={one.kind ? named : [choose, ...named]}
                    value={one.kind ?? ''}
                    onChange={(event) => take([one], event.target.value)}
                  />
                </td>
              </tr>
            ))}
            {open.length > 1 ? (
              <tr>
                <td colSpan={2}>{pasteRows.allOpen(open.length)}</td>
                <td>
                  <SelectField
                    label={pasteRows.allOpen(open.length)}
                    choices={[choose, ...named]}
                    value=""
                    onChange={(event) => take(open, event.target.value)}
                  />
                </td>
              </tr>
            ) : null}
          </tbody>
        </table>
      ) : null}
      {sorted.length > shownWords ? (
        <p className={styles.more}>{pasteRows.moreWords(sorted.length - shownWords)}</p>
      ) : null}
      {reading.count === 0 || reading.unsaid > 0 ? (
        <div className={styles.unsaid}>
          <span aria-hidden="true">{pasteRows.unsaid}</span>
          <SelectField
            label={pasteRows.unsaid}
            choices={named.filter(({ value }) => unsaidKinds.includes(value))}
            value={choices.kindWhenUnsaid}
            onChange={(event) =>
              onChange({ ...choices, kindWhenUnsaid: event.target.value as WorkloadKind })
            }
          />
        </div>
      ) : null}
    </div>
  );
}
