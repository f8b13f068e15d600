import { lazy, useId } from 'react';
import { type PricesOpen, usePrices } from '@/app/fileEditor/usePrices';
import { useEveryWords, usePlanStore, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Part } from '@/app/ui/Part';
import { findPlatform } from '@/core/platforms/registry';
import type { Exchange } from '@/core/quantity/exchange';
import type { Price } from '@/core/quantity/money';
import { exchangedText } from '@/core/report/products/exchangeText';
import {
  boughtText,
  lacksSizesAlone,
  limitTexts,
  monthRangeLines,
  noPriceText,
  pricedText,
  productName,
  saleText,
} from '@/core/report/products/offerSections';
import type { ProductOffer } from '@/core/report/products/offers';
import type { WordsWith } from '@/core/words/words';
import styles from './OffersTable.module.css';
import { OwnPricesLine } from './OwnPricesLine';
import { SizeForAll } from './SizeForAll';
import { useChooseProduct } from './useChooseProduct';
import { useTakePrices } from './useTakePrices';

const PricesDialogs = lazy(async () => ({
  default: (await import('@/app/fileEditor/PricesDialogs')).PricesDialogs,
}));

type Props = { readonly offers: readonly ProductOffer[]; readonly exchange: Exchange };

/** A row for each product: whether it is sold, what is bought, and what it costs. */
export function OffersTable({ offers, exchange }: Props) {
  const words = useWords('products');
  const { offers: said } = words;
  const wordsFor = useEveryWords('products');
  const choose = useChooseProduct();
  const inOne = exchangedText(offers, exchange, wordsFor);
  const setView = usePlanStore((state) => state.setView);
  const prices = usePrices(useTakePrices());
  return (
    <>
      <table className={styles.table} aria-label={said.heading}>
        <thead>
          <tr>
            <th scope="col">{words.settings.platform.label}</th>
            <th scope="col">{said.bought}</th>
            <th scope="col" className={styles.figure}>
              {said.month}
            </th>
            <th scope="col" className={styles.figure}>
              {said.year}
            </th>
          </tr>
        </thead>
        <tbody>
          {offers.map((offer) => (
            <Row
              key={offer.platform}
              offer={offer}
              inOne={inOne}
              prices={prices}
              words={wordsFor(offer.platform)}
              onChoose={() => choose(offer)}
              onLeave={() => setView('leaving')}
            />
          ))}
        </tbody>
      </table>
      <p role="status" className={styles.small}>
        {prices.isUnfetched ? words.ownProduct.unfetched : null}
      </p>
      {prices.dialog ? (
        <Part name={words.ownPrices.dialog}>
          <PricesDialogs dialog={prices.dialog} prices={prices} />
        </Part>
      ) : null}
    </>
  );
}

type InOne = ReturnType<typeof exchangedText>;

type RowProps = {
  readonly offer: ProductOffer;
  readonly inOne: InOne;
  readonly prices: PricesOpen;
  readonly words: WordsWith<'products'>;
  readonly onChoose: () => void;
  readonly onLeave: () => void;
};

function Row({ offer, inOne, prices, words, onChoose, onLeave }: RowProps) {
  const { offers: said } = words;
  const { sizing, sale, isOwn } = offer;
  const amount = { inOne, words, none: noPriceText(offer, words) };
  const nameId = useId();
  const { successor } = findPlatform(offer.platform);
  return (
    <tr>
      <th scope="row" className={isOwn ? styles.own : undefined}>
        <span id={nameId} className={styles.name}>
          {productName(offer, words)}
        </span>
        <span className={sale ? styles.gone : said.isOffer ? styles.sold : styles.small}>
          {saleText(offer, words)}
        </span>
        {isOwn ? (
          <>
            <span className={styles.used}>{said.used}</span>
            {successor === undefined ? null : (
              <Button look="link" onClick={onLeave}>
                {said.leave}
              </Button>
            )}
          </>
        ) : (
          <Button
            look="link"
            aria-describedby={nameId}
            disabled={!canBeChosen(offer)}
            onClick={onChoose}
          >
            {said.use}
          </Button>
        )}
      </th>
      <td>
        <span className={sizing.ok ? styles.bought : styles.problem}>
          {boughtText(offer, words)}
        </span>
        {sizing.ok ? (
          <span className={styles.small}>
            {words.answer.capacityFor(sizing.answer.result.demand.requiredCu)}
          </span>
        ) : null}
        {limitTexts(offer, words).map((text) => (
          <span key={text} className={styles.gone}>
            {text}
          </span>
        ))}
        {lacksSizesAlone(offer) ? <SizeForAll offer={offer} /> : null}
        <span className={styles.small}>{pricedText(offer, words)}</span>
        <OwnPricesLine offer={offer} prices={prices} words={words} />
      </td>
      {sizing.ok ? (
        <>
          <Amount
            price={sizing.perMonth}
            {...amount}
            label={said.month}
            range={monthRangeLines(offer, words)}
          />
          <Amount price={sizing.perYear} {...amount} label={said.year} />
        </>
      ) : (
        <>
          <td className={styles.figure} />
          <td className={styles.figure} />
        </>
      )}
    </tr>
  );
}

/** A plan that the product can carry, or that only lacks record sizes: the form asks for those. */
function canBeChosen(offer: ProductOffer): boolean {
  const { sizing } = offer;
  return sizing.ok || lacksSizesAlone(offer);
}

type AmountProps = {
  readonly price: Price | null;
  readonly inOne: InOne;
  readonly label: string;
  /** The prices by the rate of complex work, where they differ. */
  readonly range?: readonly string[];
  /** In place of a price. */
  readonly none: string;
  readonly words: WordsWith<'products'>;
};

/** A price in its own currency, and below it in the one that all are shown in. */
function Amount({ price, inOne, label, range, none, words }: AmountProps) {
  if (!price) {
    return (
      <td className={styles.figure} data-label={label}>
        <span className={styles.small}>{none}</span>
      </td>
    );
  }
  const other = inOne(price);
  return (
    <td className={styles.figure} data-label={label}>
      <span className={styles.amount}>{words.money(price)}</span>
      {other ? <span className={styles.small}>{other}</span> : null}
      {range?.map((line) => (
        <span key={line} className={styles.small}>
          {line}
        </span>
      ))}
    </td>
  );
}
