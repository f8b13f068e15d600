import { usePlanStore, useWords } from '@/app/store/storeContext';
import { findPlatform } from '@/core/platforms/registry';
import { saleNotice } from '@/core/platforms/saleNotice';
import styles from './Frame.module.css';

/** The product that is sized and the state of its sale, under the name of this page. */
export function Offer() {
  const words = useWords();
  const platform = usePlanStore((state) => state.plan.platform);
  // The document that the Share page prints has its own heading.
  const isPrinted = usePlanStore(({ view }) => view !== 'share');
  const sale = saleNotice(findPlatform(platform));
  return (
    <p data-offer className={isPrinted ? styles.offer : `${styles.offer} ${styles.screenOnly}`}>
      <strong>{words.products[platform]}</strong>
      {sale ? <span>{words.sales[sale.code]?.(sale.date)}</span> : null}
    </p>
  );
}
