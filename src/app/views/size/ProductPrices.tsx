import styles from '@/app/fileEditor/FileEditor.module.css';
import { ChoiceInput, FigureInput, PlainInput, ToldInput } from '@/app/fileEditor/FileInputs';
import { useFileEditing } from '@/app/fileEditor/fileEditing';
import { useToday } from '@/app/store/useToday';
import { Button } from '@/app/ui/Button';
import { itemsAt, type ProductPath, valueAt, withValue } from '@/core/platforms/own/productPath';
import { priceAge } from '@/core/report/priceAge';

/** Lists of prices: in each its ways of billing, in each the price of every shape. */
export function ProductPrices() {
  const { input, said, rebuild, turn } = useFileEditing();
  const told = said.editor;
  const lists = itemsAt(input, ['priceLists']);
  return (
    <>
      {lists.map((list, i) => {
        const path = ['priceLists', i] as const;
        const columns = itemsAt(list, ['columns']);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a change of the places begins all fields anew
          <fieldset key={`${turn} ${i}`} className={styles.item}>
            <legend>{told.list(i + 1)}</legend>
            <div className={styles.fields}>
              <PlainInput path={[...path, 'id']} label={told.shape} />
              <ToldInput path={[...path, 'name']} label={told.shapeName} />
              <PlainInput
                path={[...path, 'currency']}
                label={told.currency}
                hint={told.currencyHint}
              />
            </div>
            {columns.map((_, j) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a change of the places begins all fields anew
              <Column key={j} path={[...path, 'columns', j]} position={j + 1} />
            ))}
            <p className={styles.after}>
              <Button
                onClick={() =>
                  rebuild(withValue(input, [...path, 'columns', columns.length], newColumn))
                }
              >
                {told.addColumn}
              </Button>
              <Button look="link" onClick={() => rebuild(withValue(input, path, undefined))}>
                {told.remove}
              </Button>
            </p>
          </fieldset>
        );
      })}
      <Button
        onClick={() =>
          rebuild(withValue(input, ['priceLists', lists.length], { columns: [newColumn] }))
        }
      >
        {told.addList}
      </Button>
    </>
  );
}

const newColumn = { per: 'month', workers: {}, coordinators: {} };

function Column({ path, position }: { readonly path: ProductPath; readonly position: number }) {
  const { input, said, rebuild } = useFileEditing();
  const told = said.editor;
  const today = useToday();
  const since = valueAt(input, [...path, 'since']);
  const age = typeof since === 'string' ? priceAge(since, today) : null;
  const sources = sourceChoices(input, told.noSource);
  return (
    <fieldset className={styles.item}>
      <legend>{told.column(position)}</legend>
      <div className={styles.fields}>
        <PlainInput path={[...path, 'billing']} label={told.billing} />
        <ToldInput path={[...path, 'name']} label={told.shapeName} />
        <ChoiceInput
          path={[...path, 'per']}
          label={told.per}
          choices={(['month', 'hour'] as const).map((value) => {
            return { value, label: told.periods[value] };
          })}
        />
        <PlainInput path={[...path, 'since']} label={told.since} hint={told.dateHint} />
        <PlainInput path={[...path, 'seen']} label={told.seen} hint={told.dateHint} />
        {sources.length > 1 ? (
          <ChoiceInput path={[...path, 'source']} label={told.priceSource} choices={sources} />
        ) : null}
      </div>
      {age?.unit === 'years' ? <p className={styles.warning}>{told.old(age.count)}</p> : null}
      <div className={styles.fields}>
        {(['workers', 'coordinators'] as const).flatMap((role) =>
          pricedShapes(input, path, role).map((shape) => (
            <FigureInput
              key={`${role} ${shape}`}
              path={[...path, role, shape]}
              label={told.priceOf(told[role], shape)}
            />
          )),
        )}
      </div>
      <p className={styles.after}>
        <Button look="link" onClick={() => rebuild(withValue(input, path, undefined))}>
          {told.remove}
        </Button>
      </p>
    </fieldset>
  );
}

/** The shapes of a role, and those that only have a price. */
function pricedShapes(
  input: unknown,
  path: ProductPath,
  role: 'workers' | 'coordinators',
): readonly string[] {
  const shapes = itemsAt(input, [role]).flatMap((machine) => {
    const shape = valueAt(machine, ['shape']);
    return typeof shape === 'string' && shape !== '' ? [shape] : [];
  });
  const prices = valueAt(input, [...path, role]);
  const isTable = typeof prices === 'object' && prices !== null && !Array.isArray(prices);
  return [...new Set([...shapes, ...(isTable ? Object.keys(prices).slice(0, 50) : [])])];
}

/** The sources that the file names, and the file itself. */
export function sourceChoices(input: unknown, none: string) {
  const named = itemsAt(input, ['sources']).flatMap((source) => {
    const id = valueAt(source, ['id']);
    return typeof id === 'string' && id !== '' ? [id] : [];
  });
  return [
    { value: '', label: none },
    ...[...new Set(named)].map((id) => ({ value: id, label: id })),
  ];
}
