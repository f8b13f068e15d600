import { useWords } from '@/app/store/storeContext';
import { Section } from '@/app/ui/Section';
import { findPlatform } from '@/core/platforms/registry';
import type { Answer } from '@/core/report/answer';
import styles from './MixSection.module.css';

/** What happened to the sale of the product, with dates and sources, and what that means for the figures. */
export function SoldSection({ answer }: { readonly answer: Answer }) {
  const words = useWords();
  const { notices } = findPlatform(answer.plan.platform);
  return (
    <Section heading={words.availability.heading} className={styles.sold}>
      <ul className={styles.list}>
        {[...notices]
          .sort((a, b) => b.date.localeCompare(a.date))
          .map(({ code, date, citation }) => (
            <li key={code}>
              <span>{date}</span>
              <span>{(words.availability.notices as Readonly<Record<string, string>>)[code]}</span>
              <span>{words.source.short(citation)}</span>
            </li>
          ))}
      </ul>
      <p className={styles.rules}>{words.availability.rules}</p>
    </Section>
  );
}
