import { use, useRef, useState } from 'react';
import { usedProductWords } from '@/app/store/loadPageWords';
import { openWaiting } from '@/app/store/openWaiting';
import type { WaitingLink } from '@/app/store/planStore';
import { type ProductRefusal, refusalReason } from '@/app/store/productRefusal';
import { usePlanStore, useStoreApi, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { JsonFileInput } from '@/app/ui/JsonFileInput';
import { Notice } from '@/app/ui/Notice';
import styles from './Frame.module.css';

/** How many problems of a file are listed; the rest are counted. */
const listed = 6;

/** A link's plan waits for its product: the file that describes it is opened here, and the plan then opens by itself. */
export function MissingProduct({ missing }: { readonly missing: WaitingLink }) {
  const words = useWords();
  const said = use(usedProductWords(words.language));
  const store = useStoreApi();
  const dismiss = usePlanStore((state) => state.dismissNotice);
  const input = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<ProductRefusal>();
  const [other, setOther] = useState<string>();
  const open = async (file: File) => {
    const { readProductFile } = await import('@/app/store/productFiles');
    const given = await readProductFile(file);
    setRefusal(given.ok ? undefined : given.refusal);
    if (!given.ok) return setOther(undefined);
    if (given.room.rules.id === missing.id) return openWaiting(store, missing.link);
    setOther(given.room.wordsIn(words.language).name);
  };
  const reason = refusal && refusalReason(refusal, said);
  return (
    <Notice
      heading={said.missing.heading}
      action={
        <Button look="link" onClick={dismiss}>
          {words.link.dismiss}
        </Button>
      }
    >
      <p>{said.missing.text(missing.id)}</p>
      <p>
        <Button onClick={() => input.current?.click()}>{said.missing.open}</Button>
      </p>
      <JsonFileInput
        input={input}
        label={said.missing.open}
        onFile={(file) => {
          if (file) void open(file);
        }}
      />
      <div role="status">
        {other === undefined ? null : <p>{said.missing.other(other)}</p>}
        {refusal ? (
          <>
            <p>{said.refusal.heading(refusal.fileName)}</p>
            {reason === undefined ? null : <p>{reason}</p>}
            <ul className={styles.problems}>
              {refusal.problems.slice(0, listed).map(({ path, code, ...rest }) => (
                <li key={`${path} ${code}`}>
                  {said.at(path || said.wholeFile, said.problem({ path, code, ...rest }))}
                </li>
              ))}
              {refusal.problems.length > listed ? (
                <li>{words.link.more(refusal.problems.length - listed)}</li>
              ) : null}
            </ul>
          </>
        ) : null}
      </div>
    </Notice>
  );
}
