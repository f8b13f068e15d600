import { useMemo, useRef, useState } from 'react';
import { useWords } from '@/app/store/storeContext';
import { forgetUnfinished, keepUnfinished, readUnfinished } from '@/app/store/unfinishedProduct';
import { Button } from '@/app/ui/Button';
import { Dialog } from '@/app/ui/Dialog';
import { saveFile } from '@/app/ui/saveFile';
import { parseProduct } from '@/core/platforms/own/parseProduct';
import { type ProductPath, valueAt, withValue } from '@/core/platforms/own/productPath';
import type { ProductProblem } from '@/core/platforms/own/productProblem';
import { toldIn } from '@/core/platforms/own/words/file/told';
import { writeProduct } from '@/core/platforms/own/writeProduct';
import type { ProductFileWords } from '@/core/words/productFile/en';
import styles from './ProductEditor.module.css';
import { ProductEditorFields } from './ProductEditorFields';
import { hasField, ProductEditingContext } from './productEditorContext';

type Props = {
  /** What the typing begins with: see `unfinishedProduct.ts`. */
  readonly base: string;
  /** What the file says, right or wrong; undefined for a new one. */
  readonly input: object | undefined;
  readonly said: ProductFileWords;
  readonly onUse: (input: unknown, name: string) => void;
  readonly onClose: () => void;
};

/** A file in which there is room for one machine of each role and one price of each. */
const emptyFile = {
  version: 1,
  workers: [{}],
  coordinators: [{}],
  priceLists: [{ columns: [{ per: 'month', workers: {}, coordinators: {} }] }],
};

/** Every field of a file that describes a product, with what is wrong beside it. Nothing of the file is lost. */
export function ProductEditor({ base, input: given = emptyFile, said, onUse, onClose }: Props) {
  const words = useWords();
  const told = said.editor;
  const [first, setFirst] = useState(() => readUnfinished(base) ?? given);
  const [input, setInput] = useState<unknown>(first);
  const [turn, setTurn] = useState(0);
  const [isAsked, setIsAsked] = useState(first !== emptyFile);
  const fields = useRef<HTMLDivElement>(null);
  const reading = useMemo(() => parseProduct(input), [input]);
  const problems = reading.ok ? [] : reading.problems;
  const change = (next: unknown) => {
    setInput(next);
    keepUnfinished(base, next);
  };
  const startAnew = () => {
    forgetUnfinished();
    setFirst(given);
    setInput(given);
    setIsAsked(given !== emptyFile);
    setTurn((count) => count + 1);
  };
  const rebuild = (next: unknown) => {
    change(next);
    setTurn((count) => count + 1);
  };
  const editing = {
    input,
    // A new file is empty, which is no mistake yet.
    problems: isAsked ? problems : [],
    said,
    set: (path: ProductPath, value: unknown) => change(withValue(input, path, value)),
    rebuild,
    turn,
  };
  const unplaced = editing.problems.filter((one) => !hasField(one));
  const use = () => {
    if (reading.ok) {
      forgetUnfinished();
      return onUse(reading.file, toldIn(reading.file.name, words.language));
    }
    setIsAsked(true);
    requestAnimationFrame(() =>
      fields.current?.querySelector<HTMLElement>('[aria-invalid], [data-unplaced] button')?.focus(),
    );
  };
  const save = () => {
    const name = reading.ok ? toldIn(reading.file.name, words.language) : told.heading;
    const text = reading.ok ? writeProduct(reading.file) : `${JSON.stringify(input, null, 2)}\n`;
    saveFile(`${name}.json`, text);
  };
  return (
    <Dialog heading={told.heading} closeLabel={words.header.close} isWide onClose={onClose}>
      <div ref={fields} className={styles.body}>
        <p className={styles.hint}>{told.intro}</p>
        {first === given ? null : (
          <p role="status">
            {told.restored}{' '}
            <Button look="link" onClick={startAnew}>
              {told.startAnew}
            </Button>
          </p>
        )}
        {unplaced.length > 0 ? (
          <div data-unplaced="" className={styles.unplaced}>
            <p>{told.unplaced}</p>
            <ul className={styles.list}>
              {unplaced.map((one) => (
                <li key={`${one.path} ${one.code}`}>
                  <strong translate="no">{one.path || said.wholeFile}</strong>
                  <span className={styles.hint}>{said.problem(one)}</span>
                  {one.code === 'unknown-field' ? (
                    <Button
                      look="link"
                      onClick={() => rebuild(withValue(input, pathIn(input, one.path), undefined))}
                    >
                      {told.takeOut}
                    </Button>
                  ) : null}
                  {repairOf(one) === undefined ? null : (
                    <Button
                      look="link"
                      onClick={() =>
                        rebuild(withValue(input, pathIn(input, one.path), repairOf(one)))
                      }
                    >
                      {told.setRight}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <ProductEditingContext value={editing}>
          <ProductEditorFields />
        </ProductEditingContext>
        <div className={styles.foot}>
          <p role="status" className={problems.length > 0 ? styles.problem : styles.hint}>
            {!isAsked ? null : problems.length > 0 ? told.problems(problems.length) : told.sound}
          </p>
          <div className={styles.actions}>
            <Button onClick={save}>{told.save}</Button>
            <Button look="primary" onClick={use}>
              {told.use}
            </Button>
          </div>
        </div>
      </div>
    </Dialog>
  );
}

/** The only value that a part without a field can have, or an empty one that its fields then fill. */
function repairOf({ path, limit, code }: ProductProblem): 1 | object | undefined {
  if (path === 'version') return 1;
  const isTable = limit === 'object' || /\.columns\.\d+\.(?:workers|coordinators)$/.test(path);
  return isTable && (code === 'wrong-type' || code === 'required') ? {} : undefined;
}

/** The steps of a problem's path: a name in the file may have dots itself. */
function pathIn(input: unknown, path: string): ProductPath {
  const steps: (string | number)[] = [];
  let rest = path;
  while (rest !== '') {
    const here = valueAt(input, steps);
    const names = typeof here === 'object' && here !== null ? Object.keys(here) : [];
    const name = names.find((one) => rest === one || rest.startsWith(`${one}.`)) ?? rest;
    steps.push(Array.isArray(here) ? Number(name) : name);
    rest = rest.slice(name.length + 1);
  }
  return steps;
}
