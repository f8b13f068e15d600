import { useWordsFor } from '@/app/store/storeContext';
import { useToday } from '@/app/store/useToday';
import { Button } from '@/app/ui/Button';
import { itemsAt, valueAt, withValue } from '@/core/platforms/own/productPath';
import { chargesOf } from '@/core/platforms/ownPrices/chargesOf';
import type { BillingTerm, Platform, PlatformId } from '@/core/platforms/platform';
import {
  billingTermsOf,
  defaultPriceList,
  findPlatform,
  findPriceColumn,
} from '@/core/platforms/registry';
import { majorAmount } from '@/core/quantity/money';
import { priceAge } from '@/core/report/priceAge';
import { choiceText } from '@/core/report/settingText';
import styles from './FileEditor.module.css';
import { FigureInput, PlainInput, ToldInput } from './FileInputs';
import { useFileEditing } from './fileEditing';

/** Currency, day and name of the prices, and a price of every shape for every way of billing that the product has. */
export function PriceEditorFields({ platform }: { readonly platform: PlatformId }) {
  const { input, said, turn } = useFileEditing();
  const told = said.editor;
  const today = useToday();
  const rules = findPlatform(platform);
  const date = valueAt(input, ['date']);
  const age = typeof date === 'string' ? priceAge(date, today) : null;
  return (
    <div key={turn} className={styles.sections}>
      <div className={styles.fields}>
        <PlainInput path={['currency']} label={told.currency} hint={told.currencyHint} />
        <PlainInput path={['date']} label={said.prices.date} hint={told.dateHint} />
        <ToldInput path={['name']} label={said.prices.name} hint={said.prices.nameHint} />
      </div>
      {age?.unit === 'years' ? (
        <p className={styles.warning}>{said.prices.old(age.count)}</p>
      ) : null}
      {billingTermsOf(rules).map((term) => (
        <PriceColumnFields key={term.billing} rules={rules} term={term} />
      ))}
    </div>
  );
}

type ColumnProps = { readonly rules: Platform; readonly term: BillingTerm };

/** The prices for one way of billing. */
function PriceColumnFields({ rules, term: { billing, per } }: ColumnProps) {
  const { input, said, rebuild } = useFileEditing();
  const words = useWordsFor(rules.id, 'report');
  const columns = itemsAt(input, ['columns']);
  const found = columns.findIndex((one) => valueAt(one, ['billing']) === billing);
  const name = choiceText('billing', billing, words);
  if (found < 0) {
    const column = { billing, per, workers: {} };
    return (
      <p>
        <Button onClick={() => rebuild(withValue(input, ['columns', columns.length], column))}>
          {said.prices.addBilling(name)}
        </Button>
      </p>
    );
  }
  const path = ['columns', found] as const;
  const isPool = rules.kind === 'pool';
  const published = defaultPriceList(rules);
  const listed = findPriceColumn(published, billing);
  const hintOf = (minor: number | undefined) =>
    minor === undefined
      ? undefined
      : said.prices.published(
          words.money({
            amount: majorAmount(minor, published.currency),
            currency: published.currency,
            per,
          }),
        );
  const nameOf = (role: string, shape: string) =>
    isPool ? role : said.prices.machine(words.shape(shape), role);
  const hasOthers = valueAt(columns[found], ['coordinators']) !== undefined;
  return (
    <fieldset className={styles.item}>
      <legend>{name}</legend>
      <div className={styles.fields}>
        {rules.workers.map(({ shape }) => (
          <FigureInput
            key={shape}
            path={[...path, 'workers', shape]}
            label={
              isPool && !hasOthers
                ? words.document.units.machines
                : nameOf(words.roles.worker, shape)
            }
            unit={words.answer.per[per]}
            hint={hintOf(listed?.workers[shape])}
          />
        ))}
        {(isPool && !hasOthers ? [] : rules.coordinators).map(({ shape }) => (
          <FigureInput
            key={shape}
            path={[...path, 'coordinators', shape]}
            label={nameOf(words.roles.coordinator, shape)}
            unit={words.answer.per[per]}
            hint={hintOf(listed?.coordinators[shape])}
          />
        ))}
        {chargesOf(rules, billing).map(({ code, minor }) => (
          <FigureInput
            key={code}
            path={[...path, 'charges', code]}
            label={words.charge(code)}
            unit={words.answer.per.month}
            hint={hintOf(minor)}
          />
        ))}
      </div>
    </fieldset>
  );
}
