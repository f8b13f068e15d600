import { useWords } from '@/app/store/storeContext';
import { Section } from '@/app/ui/Section';
import { findOwnPrices, findPlatform } from '@/core/platforms/registry';
import type { Answer } from '@/core/report/answer';
import { LeavingOffer } from './LeavingOffer';
import styles from './MixSection.module.css';

/** What happened to the sale of the product, with dates and sources, and what that means for the figures. */
export function SoldSection({ answer }: { readonly answer: Answer }) {
  const words = useWords('report');
  const { heading, figuresHeading, notices: sentences, rules } = words.availability;
  const { plan } = answer;
  const { notices } = findPlatform(plan.platform);
  const isPlain = notices.length === 0;
  return (
    <Section id="sale" heading={isPlain ? figuresHeading : heading} className={styles.sold}>
      {isPlain ? null : (
        <ul className={styles.list}>
          {[...notices]
            .sort((a, b) => b.date.localeCompare(a.date))
            .map(({ code, date, citation }) => (
              <li key={code}>
                <span>{date}</span>
                <span>{sentences[code]}</span>
                <span>{words.source.short(citation)}</span>
              </li>
            ))}
        </ul>
      )}
      <LeavingOffer answer={answer} />
      <p className={styles.rules}>
        {rules((plan.discountPercent ?? 0) > 0, findOwnPrices(plan.priceList) !== undefined)}
      </p>
    </Section>
  );
}
