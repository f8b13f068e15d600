import { lazy, useRef, useState } from 'react';
import { usePrices } from '@/app/fileEditor/usePrices';
import { openWaiting } from '@/app/store/openWaiting';
import { useStoreApi, useWords } from '@/app/store/storeContext';
import { useToday } from '@/app/store/useToday';
import { Button } from '@/app/ui/Button';
import { JsonFileInput } from '@/app/ui/JsonFileInput';
import { Part } from '@/app/ui/Part';
import type { PlatformId, PriceListId } from '@/core/platforms/platform';
import { findOwnPrices, findPlatform, findPriceList } from '@/core/platforms/registry';
import type { OwnPrices } from '@/core/platforms/room';
import { priceAge } from '@/core/report/priceAge';
import { withList } from '@/core/report/products/withList';
import { choiceText } from '@/core/report/settingText';
import product from './ProductField.module.css';
import styles from './SafetySection.module.css';
import { useFileDrop } from './useFileDrop';

const PricesDialogs = lazy(async () => ({
  default: (await import('@/app/fileEditor/PricesDialogs')).PricesDialogs,
}));

type Props = {
  readonly platform: PlatformId;
  /** The price list of the plan. */
  readonly list: PriceListId;
  readonly onTake: (prices: OwnPrices) => void;
};

/** Whether there are prices of today, where they are told, and the way to prices of one's own. */
export function OwnPricesPart({ platform, list, onTake }: Props) {
  const words = useWords();
  const said = words.ownPrices;
  const today = useToday();
  const store = useStoreApi();
  /** The product whose prices a file had instead. */
  const [other, setOther] = useState<PlatformId>();
  const prices = usePrices((taken) => {
    const waiting = store.getState().notice?.missing;
    // A link waits for these very prices: its plan is the one to show.
    if (waiting?.id === taken.list.id) return void openWaiting(store, waiting.link);
    if (taken.platform === platform) {
      setOther(undefined);
      return onTake(taken);
    }
    const { lists, setLists } = store.getState();
    setLists(withList(lists, taken));
    setOther(taken.platform);
  });
  const file = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useFileDrop(place, (given) => prices.openFile(platform, given));
  const own = findOwnPrices(list);
  const notes = own ? [] : publishedNotes();
  return (
    <div ref={place}>
      {notes.length > 0 ? (
        <p className={`${styles.reason} ${styles.published}`}>{notes.join(' ')}</p>
      ) : null}
      <p className={product.own}>
        <Button look="link" onClick={() => prices.edit(platform, list)}>
          {own ? said.edit : said.type}
        </Button>
        <Button look="link" onClick={() => file.current?.click()}>
          {said.open}
        </Button>
      </p>
      <JsonFileInput
        input={file}
        label={said.open}
        onFile={(given) => {
          if (given) prices.openFile(platform, given);
        }}
      />
      <p role="status" className={styles.reason}>
        {prices.isUnfetched ? words.ownProduct.unfetched : null}
        {other === undefined ? null : said.other(choiceText('platform', other, words))}
      </p>
      {prices.dialog ? (
        <Part name={said.dialog}>
          <PricesDialogs dialog={prices.dialog} prices={prices} />
        </Part>
      ) : null}
    </div>
  );

  /** What is known of the published prices: that there are none, or how old they are, and where today's are told. */
  function publishedNotes(): readonly string[] {
    const { columns } = findPriceList(findPlatform(platform), list);
    const since = columns
      .map((column) => column.since)
      .sort()
      .at(-1);
    const age = since === undefined ? null : priceAge(since, today);
    if (since !== undefined && age?.unit !== 'years') return [];
    const asked = words.availability.priceAsked;
    return [age ? said.old(words.age(age)) : said.none, ...(asked === undefined ? [] : [asked])];
  }
}
