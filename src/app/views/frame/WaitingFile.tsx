import { use, useRef, useState } from 'react';
import { usedProductWords } from '@/app/store/loadPageWords';
import { openWaiting } from '@/app/store/openWaiting';
import type { WaitingLink } from '@/app/store/planStore';
import { type ProductRefusal, refusalReason } from '@/app/store/productRefusal';
import { useStoreApi, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { JsonFileInput } from '@/app/ui/JsonFileInput';
import type { Language } from '@/core/words/language';
import styles from './Frame.module.css';

/** How many problems of a file are listed; the rest are counted. */
const listed = 6;

/** What a file describes, or why it describes nothing. */
type Given =
  | { readonly ok: true; readonly id: string; readonly name: string }
  | { readonly ok: false; readonly refusal: ProductRefusal };

/** Reads the file of the kind that a link waits for, and makes known what it describes. */
const readers: Readonly<
  Record<WaitingLink['kind'], (file: File, language: Language) => Promise<Given>>
> = {
  product: async (file, language) => {
    const { readProductFile } = await import('@/app/store/productFiles');
    const given = await readProductFile(file);
    if (!given.ok) return given;
    return { ok: true, id: given.room.rules.id, name: given.room.wordsIn(language).name };
  },
  prices: async (file, language) => {
    const { readPriceFile } = await import('@/app/store/priceFiles');
    const given = await readPriceFile(file);
    if (!given.ok) return given;
    return { ok: true, id: given.prices.list.id, name: given.prices.nameIn(language) };
  },
};

/** Opens the file that a link waits for. The link's plan then opens by itself. */
export function WaitingFile({ missing }: { readonly missing: WaitingLink }) {
  const words = useWords();
  const said = use(usedProductWords(words.language));
  const store = useStoreApi();
  const input = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<ProductRefusal>();
  const [other, setOther] = useState<string>();
  const open = async (file: File) => {
    const given = await readers[missing.kind](file, words.language);
    setRefusal(given.ok ? undefined : given.refusal);
    if (!given.ok) return setOther(undefined);
    if (given.id === missing.id) return openWaiting(store, missing.link);
    setOther(given.name);
  };
  const reason = refusal && refusalReason(refusal, said);
  return (
    <>
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
        {other === undefined ? null : <p>{said.missing.other[missing.kind](other)}</p>}
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
    </>
  );
}
