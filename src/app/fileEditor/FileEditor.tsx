import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useWords } from '@/app/store/storeContext';
import { forgetUnfinished, keepUnfinished, readUnfinished } from '@/app/store/unfinishedProduct';
import { Button } from '@/app/ui/Button';
import { Dialog } from '@/app/ui/Dialog';
import { saveFile } from '@/app/ui/saveFile';
import { type ProductPath, valueAt, withValue } from '@/core/platforms/own/productPath';
import type { ProductProblem } from '@/core/platforms/own/productProblem';
import type { ProductFileWords } from '@/core/words/productFile/en';
import styles from './FileEditor.module.css';
import { FileEditingContext, hasField } from './fileEditing';

/** What an editor reads and writes. */
export type FileKind = {
  /** Every problem of what stands in the fields, or the file that they make. */
  readonly read: (
    input: unknown,
  ) =>
    | { readonly ok: true; readonly file: object; readonly name: string; readonly text: string }
    | { readonly ok: false; readonly problems: readonly ProductProblem[] };
  /** The paths that have a field of their own while the file says `input`; a star stands for any one step. */
  readonly fieldsIn: (input: unknown) => readonly string[];
  /** The part to leave out for a problem that no field shows; undefined where none can be. */
  readonly spareIn: (problem: ProductProblem) => string | undefined;
  /** A file in which nothing stands yet. */
  readonly empty: object;
};

type Props = {
  readonly kind: FileKind;
  readonly told: {
    readonly heading: string;
    readonly intro: string;
    readonly use: string;
    readonly problems: (count: number) => string;
  };
  /** What the typing begins with: see `unfinishedProduct.ts`. */
  readonly base: string;
  /** What the file says, right or wrong; undefined for a new one. */
  readonly input: object | undefined;
  readonly said: ProductFileWords;
  readonly onUse: (input: unknown, name: string) => void;
  readonly onClose: () => void;
  /** The fields. */
  readonly children: ReactNode;
};

/** A dialog with the fields of a file and what is wrong beside them. Nothing of the file is lost. */
export function FileEditor({
  kind,
  told: own,
  base,
  input: given = kind.empty,
  said,
  ...rest
}: Props) {
  const { onUse, onClose, children } = rest;
  const words = useWords();
  const told = { ...said.editor, ...own };
  const [first, setFirst] = useState(() => readUnfinished(base) ?? given);
  const [input, setInput] = useState<unknown>(first);
  const [turn, setTurn] = useState(0);
  const [isAsked, setIsAsked] = useState(first !== kind.empty);
  const fields = useRef<HTMLDivElement>(null);
  const reading = useMemo(() => kind.read(input), [kind, input]);
  const problems = reading.ok ? [] : reading.problems;
  const change = (next: unknown) => {
    setInput(next);
    keepUnfinished(base, next);
  };
  const startAnew = () => {
    forgetUnfinished(base);
    setFirst(given);
    setInput(given);
    setIsAsked(given !== kind.empty);
    setTurn((count) => count + 1);
  };
  const rebuild = (next: unknown) => {
    change(next);
    setTurn((count) => count + 1);
  };
  const editing = {
    input,
    // That a new file is empty is no mistake yet; what is typed wrong is named at once.
    problems: isAsked ? problems : problems.filter(({ path }) => isTyped(input, path)),
    said,
    set: (path: ProductPath, value: unknown) => change(withValue(input, path, value)),
    rebuild,
    turn,
  };
  const placed = kind.fieldsIn(input);
  const unplaced = editing.problems.filter((one) => !hasField(placed, one));
  const use = () => {
    if (reading.ok) {
      forgetUnfinished(base);
      return onUse(reading.file, reading.name);
    }
    setIsAsked(true);
    requestAnimationFrame(() =>
      fields.current?.querySelector<HTMLElement>('[aria-invalid], [data-unplaced] button')?.focus(),
    );
  };
  const save = () => {
    const name = reading.ok ? reading.name : told.heading;
    const text = reading.ok ? reading.text : `${JSON.stringify(input, null, 2)}\n`;
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
                  {kind.spareIn(one) === undefined ? null : (
                    <Button
                      look="link"
                      onClick={() =>
                        rebuild(withValue(input, pathIn(input, kind.spareIn(one) ?? ''), undefined))
                      }
                    >
                      {told.takeOut}
                    </Button>
                  )}
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
        <FileEditingContext value={editing}>{children}</FileEditingContext>
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

/** Whether a field holds something, right or wrong. */
function isTyped(input: unknown, path: string): boolean {
  return ['string', 'number'].includes(typeof valueAt(input, pathIn(input, path)));
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
