import { lazy, memo, Suspense, useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { useDescribed } from '@/app/store/describedProducts';
import { openWaiting } from '@/app/store/openWaiting';
import { usePlanStore, useStoreApi, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { JsonFileInput } from '@/app/ui/JsonFileInput';
import { Part } from '@/app/ui/Part';
import { Row } from '@/app/ui/Row';
import { SelectField } from '@/app/ui/SelectField';
import { moveDraft } from '@/core/plan/movePlan';
import { findDescribed, platformIds } from '@/core/platforms/registry';
import type { DescribedRoom } from '@/core/platforms/room';
import { choiceText } from '@/core/report/settingText';
import type { Words } from '@/core/words/words';
import { useFormParts } from './formContext';
import { MovedSentence } from './MovedSentence';
import product from './ProductField.module.css';
import styles from './SafetySection.module.css';
import { useFileDrop } from './useFileDrop';
import { useOwnProduct } from './useOwnProduct';

const OwnProductDialogs = lazy(async () => ({
  default: (await import('./OwnProductDialogs')).OwnProductDialogs,
}));

/** Before the name of a worked example among the values of the choice. */
const exampleMark = 'example:';

/**
 * The product that is sized. Another one keeps what means something there; the rest is named and can be taken back. A
 * file that describes a cluster is opened by choice or by drop.
 */
export const ProductField = memo(function ProductField() {
  const words = useWords();
  const { form, commit } = useFormParts();
  const platform = useWatch({ control: form.control, name: 'platform' });
  const move = usePlanStore((state) => state.moved);
  const setMoved = usePlanStore((state) => state.setMoved);
  const store = useStoreApi();
  const place = useRef<HTMLDivElement>(null);
  const choose = (chosen: string) => {
    if (chosen === form.getValues('platform')) return;
    const before = structuredClone(form.getValues());
    const moved = moveDraft(before, chosen, words.typed);
    form.reset(moved.draft);
    const { pick } = store.getState();
    commit({ kind: 'product', id: chosen });
    setMoved({ before, pick, moved });
  };
  // The button that was pressed goes away.
  const toField = () => place.current?.querySelector('select')?.focus();
  const dismiss = () => {
    setMoved(undefined);
    toField();
  };
  const undo = () => {
    if (!move) return;
    form.reset(move.before);
    commit({ kind: 'undoProduct' });
    if (move.pick !== undefined) store.getState().setPick(move.pick);
    toField();
  };
  const own = useOwnProduct((chosen) => {
    const waiting = store.getState().notice?.missing;
    // A link waits for this very product: its plan is the one to show.
    if (waiting?.id === chosen) void openWaiting(store, waiting.link);
    else choose(chosen);
  });
  const file = useRef<HTMLInputElement>(null);
  useFileDrop(place, own.openFile);
  const described = useDescribed();
  const said = words.ownProduct;
  return (
    <div className={product.product} ref={place}>
      <Row label={words.settings.platform.label}>
        <SelectField
          label={words.settings.platform.label}
          className={styles.list}
          choices={productChoices(words, described, platform)}
          value={platform}
          onChange={({ target: { value } }) => {
            if (value.startsWith(exampleMark)) own.openExample(value.slice(exampleMark.length));
            else choose(value);
          }}
        />
      </Row>
      <p className={product.own}>
        <Button look="link" onClick={() => file.current?.click()}>
          {said.open}
        </Button>
        <Button look="link" onClick={() => own.edit(platform)}>
          {findDescribed(platform) ? said.edit : said.describe}
        </Button>
        {described.length > 0 ? (
          <Button look="link" onClick={own.showList}>
            {said.list}
          </Button>
        ) : null}
      </p>
      <JsonFileInput
        input={file}
        label={said.open}
        onFile={(given) => {
          if (given) own.openFile(given);
        }}
      />
      <p role="status" className={styles.reason}>
        {own.isUnfetched ? said.unfetched : null}
        {move?.moved.draft.platform === platform ? (
          <>
            <Suspense>
              <MovedSentence move={move} />
            </Suspense>{' '}
            <Button look="link" onClick={undo}>
              {words.plan.undo}
            </Button>{' '}
            <Button look="link" onClick={dismiss}>
              {words.header.close}
            </Button>
          </>
        ) : null}
      </p>
      {own.dialog ? (
        <Part name={said.list}>
          <OwnProductDialogs dialog={own.dialog} platform={platform} own={own} />
        </Part>
      ) : null}
    </div>
  );
});

/** Shipped products, those that files describe (of one name the newest, and the plan's own), and worked examples. */
function productChoices(words: Words, rooms: readonly DescribedRoom[], platform: string) {
  const said = words.ownProduct;
  const shipped = platformIds.map((value) => ({
    value,
    label: choiceText('platform', value, words),
    group: said.shipped,
  }));
  const nameOf = (room: DescribedRoom) => room.wordsIn(words.language).shortName;
  const current = findDescribed(platform);
  const newest = new Map(rooms.map((room) => [nameOf(room), room]));
  if (current) newest.set(nameOf(current), current);
  const own = [...newest].map(([label, { rules }]) => {
    return { value: rules.id, label, group: said.described };
  });
  const examples = Object.entries(said.exampleNames).map(([id, label]) => {
    return { value: `${exampleMark}${id}`, label, group: said.examples };
  });
  return [...shipped, ...own, ...examples];
}
