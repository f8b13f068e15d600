import { Section } from '@/app/ui/Section';
import type { ReportDocument } from '@/core/report/document/documentModel';
import type { DocumentWords } from '@/core/report/document/documentWords';
import { shownOffers } from '@/core/report/products/documentOffers';
import { exchangedText, exchangeTexts } from '@/core/report/products/exchangeText';
import {
  boughtText,
  limitTexts,
  monthRangeLines,
  noPriceText,
  productName,
  saleText,
} from '@/core/report/products/offerSections';
import type { ProductOffer } from '@/core/report/products/offers';
import { leadTexts } from '@/core/report/products/soldToday';
import styles from './Tables.module.css';

type Props = { readonly document: ReportDocument; readonly words: DocumentWords };

/** The plan on every product: whether it is sold, what it takes and what a month costs. */
export function ProductsPart({ document: { products, plan }, words }: Props) {
  const { forProduct } = words;
  if (!products || !forProduct) return null;
  const ownWords = forProduct(plan.platform);
  const { offers: said } = ownWords;
  const offers = shownOffers(products);
  const { exchange } = products;
  const inOne = exchangedText(offers, exchange, forProduct);
  const monthOf = (offer: ProductOffer): readonly string[] => {
    const { platform, sizing } = offer;
    const own = forProduct(platform);
    if (!sizing.ok) return [];
    const month = sizing.perMonth;
    if (!month) return [noPriceText(offer, own)];
    const other = inOne(month);
    return other === undefined ? [own.money(month)] : [own.money(month), other];
  };
  return (
    <Section heading={said.heading}>
      {leadTexts(offers, exchange, forProduct).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <table className={styles.table} aria-label={said.heading}>
        <thead>
          <tr>
            <th scope="col">{words.settings.platform.label}</th>
            <th scope="col" className={styles.left}>
              {said.bought}
            </th>
            <th scope="col">{said.month}</th>
          </tr>
        </thead>
        <tbody>
          {offers.map((offer) => {
            const own = forProduct(offer.platform);
            return (
              <tr key={offer.platform} className={offer.isOwn ? styles.chosen : undefined}>
                <td>
                  {productName(offer, own)}
                  <p className={styles.source}>{saleText(offer, own)}</p>
                </td>
                <td className={styles.left}>
                  {boughtText(offer, own)}
                  {limitTexts(offer, own).map((text) => (
                    <p key={text} className={styles.source}>
                      {text}
                    </p>
                  ))}
                </td>
                <td>
                  {monthOf(offer).map((amount) => (
                    <span key={amount} className={styles.amount}>
                      {amount}
                    </span>
                  ))}
                  {monthRangeLines(offer, own).map((line) => (
                    <p key={line} className={styles.source}>
                      {line}
                    </p>
                  ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {[...exchangeTexts(offers, exchange, ownWords), said.rateWarning].map((text) => (
        <p key={text} className={styles.hint}>
          {text}
        </p>
      ))}
    </Section>
  );
}
