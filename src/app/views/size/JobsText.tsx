import { type DragEvent, useRef, useState } from 'react';
import { useWords } from '@/app/store/storeContext';
import { AreaField } from '@/app/ui/AreaField';
import { Button } from '@/app/ui/Button';
import { FileInput } from '@/app/ui/FileInput';
import styles from './RateDialog.module.css';
import { readTableFile } from './tableText';

type Props = { readonly text: string; readonly onChange: (text: string) => void };

/** The table of measured jobs: typed, pasted, dropped, or opened from a file. What a file replaces can be put back. */
export function JobsText({ text, onChange }: Props) {
  const words = useWords('rates');
  const said = words.jobs;
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [replaced, setReplaced] = useState('');
  const [problem, setProblem] = useState('');
  const open = async (file: File | undefined) => {
    if (!file) return;
    const { name } = file;
    const read = await readTableFile(file).then(
      (found) => found ?? { problem: said.notTable(name) },
      () => ({ problem: said.unopened(name) }),
    );
    if (typeof read !== 'string') {
      setProblem(read.problem);
      return;
    }
    setProblem('');
    setReplaced(text.trim() === '' ? '' : text);
    onChange(read);
  };
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer.files[0];
    if (!file) return;
    event.preventDefault();
    void open(file);
  };
  const putBack = () => {
    onChange(replaced);
    setReplaced('');
    opener.current?.focus();
  };
  return (
    <div className={styles.text}>
      <AreaField
        label={said.label}
        placeholder={said.placeholder}
        value={text}
        rows={6}
        onChange={(event) => onChange(event.target.value)}
        onDrop={drop}
      />
      <div className={styles.links}>
        <Button ref={opener} look="link" onClick={() => input.current?.click()}>
          {said.open}
        </Button>
        {replaced === '' ? null : (
          <Button look="link" onClick={putBack}>
            {said.putBack}
          </Button>
        )}
      </div>
      <FileInput
        input={input}
        label={said.file}
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        onFile={(file) => void open(file)}
      />
      <div role="alert">{problem ? <p className={styles.problem}>{problem}</p> : null}</div>
    </div>
  );
}
