import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Edit, separateEdit } from '@/app/store/edit';
import { useStoreApi, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { FieldGroup } from '@/app/ui/FieldGroup';
import { Hidden } from '@/app/ui/Hidden';
import { Icon } from '@/app/ui/Icon';
import { Toast } from '@/app/ui/Toast';
import { maximumDates } from '@/core/plan/timeFields';
import styles from './RoadView.module.css';

type Props<Row> = {
  readonly heading: string;
  readonly hint: string;
  /** What the button says that adds a row. */
  readonly add: string;
  readonly nameOf: (row: Row, number: number) => string;
  readonly rows: readonly Row[];
  readonly empty: Row;
  /** `edit` makes the edit of the list of that name. */
  readonly onChange: (rows: readonly Row[], edit: (list: string) => Edit) => void;
  /** The fields of a row. `set` takes a part of it after the field of that name was changed. */
  readonly children: (
    row: Row,
    i: number,
    set: (part: Partial<Row>, field: string) => void,
  ) => ReactNode;
};

/** A list of rows with a day each. A row that was removed can be put back. */
export function DatedRows<Row extends object>(props: Props<Row>) {
  const { heading, hint, add, nameOf, rows, empty, onChange, children } = props;
  const { roadForm: said } = useWords('roadForm');
  const store = useStoreApi();
  const group = useRef<HTMLFieldSetElement>(null);
  const [removed, setRemoved] = useState<{ readonly row: Row; readonly i: number }>();
  const separate = (kind: 'addRow' | 'removeRow' | 'restoreRow') => (list: string) => ({
    ...separateEdit(kind, store.getState().lastEdit),
    field: `road.${list}`,
  });
  const find = (selector: string) => group.current?.querySelector<HTMLElement>(selector);
  const append = () => {
    setRemoved(undefined);
    // What is typed next belongs into the new row.
    flushSync(() => onChange([...rows, empty], separate('addRow')));
    find('li:last-child input')?.focus();
  };
  const remove = (row: Row, i: number) => {
    setRemoved({ row, i });
    flushSync(() => onChange(rows.toSpliced(i, 1), separate('removeRow')));
    // The row that took its place, or the last one.
    const next = find(`li:nth-child(${i + 1}) input`) ?? find('li:last-child input');
    (next ?? find('[data-add]'))?.focus();
  };
  const restore = ({ row, i }: { readonly row: Row; readonly i: number }) => {
    setRemoved(undefined);
    flushSync(() => onChange(rows.toSpliced(i, 0, row), separate('restoreRow')));
    find(`li:nth-child(${i + 1}) input`)?.focus();
  };
  return (
    <FieldGroup heading={heading} hint={hint} ref={group}>
      {rows.length > 0 ? (
        <ol className={styles.rows}>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place
            <li key={i}>
              <fieldset className={styles.row}>
                <legend>
                  <Hidden>{nameOf(row, i + 1)}</Hidden>
                </legend>
                {children(row, i, (part, field) =>
                  onChange(rows.with(i, { ...row, ...part }), (list) => ({
                    kind: 'field',
                    field: `road.${list}.${i}.${field}`,
                  })),
                )}
              </fieldset>
              <Button
                look="icon"
                aria-label={said.remove(nameOf(row, i + 1))}
                onClick={() => remove(row, i)}
              >
                <Icon name="close" />
              </Button>
            </li>
          ))}
        </ol>
      ) : null}
      <Button
        data-add
        className={styles.add}
        disabled={rows.length >= maximumDates}
        onClick={append}
      >
        {add}
      </Button>
      <Toast
        message={
          removed && {
            text: said.removed(nameOf(removed.row, removed.i + 1)),
            action: { label: said.undo, run: () => restore(removed) },
          }
        }
      />
    </FieldGroup>
  );
}
