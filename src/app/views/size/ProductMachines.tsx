import styles from '@/app/fileEditor/FileEditor.module.css';
import { FigureInput, PlainInput, ToldInput } from '@/app/fileEditor/FileInputs';
import { useFileEditing } from '@/app/fileEditor/fileEditing';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { itemsAt, valueAt, withShape, withValue } from '@/core/platforms/own/productPath';
import { usableCuOf } from '@/core/platforms/own/usableCu';

type Props = { readonly kind: 'workers' | 'coordinators' };

/** The shapes of one role, and what belongs to each. */
export function ProductMachines({ kind: role }: Props) {
  const { list } = useWords();
  const { input, said, set, rebuild, turn } = useFileEditing();
  const told = said.editor;
  const machines = itemsAt(input, [role]);
  return (
    <>
      {machines.map((machine, i) => {
        const path = [role, i] as const;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a change of the places begins all fields anew
          <fieldset key={`${turn} ${i}`} className={styles.item}>
            <legend>{told.machine(i + 1)}</legend>
            <div className={styles.fields}>
              <PlainInput
                path={[...path, 'shape']}
                label={told.shape}
                onText={(text) => set([], withShape(input, role, i, text))}
              />
              <ToldInput path={[...path, 'name']} label={told.shapeName} />
              <FigureInput path={[...path, 'cores']} label={told.cores} />
              <FigureInput path={[...path, 'memoryGb']} label={told.memory} unit={told.gb} />
              {role === 'workers' ? (
                <>
                  <FigureInput path={[...path, 'keptBack', 'cores']} label={told.keptCores} />
                  <FigureInput
                    path={[...path, 'keptBack', 'memoryGb']}
                    label={told.keptMemory}
                    unit={told.gb}
                  />
                </>
              ) : (
                <FigureInput
                  path={[...path, 'maximumCu']}
                  label={told.ceiling}
                  unit={told.cu}
                  hint={told.ceilingHint}
                />
              )}
            </div>
            <p className={styles.after}>
              <span className={styles.hint}>
                {role === 'workers' ? list(usableText(input, machine, told.usable)) : null}
              </span>
              <Button look="link" onClick={() => rebuild(withValue(input, path, undefined))}>
                {told.remove}
              </Button>
            </p>
          </fieldset>
        );
      })}
      <Button onClick={() => rebuild(withValue(input, [role, machines.length], {}))}>
        {told.add}
      </Button>
    </>
  );
}

/** The CU that a worker has left, once all its figures are given. */
function usableText(
  input: unknown,
  machine: unknown,
  write: (cu: number) => string,
): readonly string[] {
  const given = [
    ...[['cores'], ['memoryGb'], ['keptBack', 'cores'], ['keptBack', 'memoryGb']].map(
      (path, i) => valueAt(machine, path) ?? (i > 1 ? 0 : undefined),
    ),
    valueAt(input, ['unit', 'memoryGb']),
  ];
  const figures = given.flatMap((value) =>
    typeof value === 'number' && Number.isFinite(value) && value >= 0 ? [value] : [],
  );
  const [cores, memoryGb, keptCores, keptGb, unitGb] = figures;
  if (cores === undefined || memoryGb === undefined || keptCores === undefined) return [];
  if (keptGb === undefined || unitGb === undefined || unitGb === 0) return [];
  const keptBack = { cores: keptCores, memoryGb: keptGb };
  return [write(usableCuOf({ cores, memoryGb, keptBack }, unitGb))];
}
