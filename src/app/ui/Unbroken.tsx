import styles from './Unbroken.module.css';

/**
 * What must stay on one line: a count with its machine (7 × 24-core 96 GB), and words with a hyphen. In Chinese such
 * a phrase ends at the next Chinese character.
 */
const wholes =
  /(\d[\d,]* × \S+ \d+ GB|\d[\d,]* 台 \d+ 核 \d+ GB|[^\s\u2e80-\u9fff\uff00-\uffef]*-[^\s\u2e80-\u9fff\uff00-\uffef]*)/;

/** Text that breaks between machines, not within one. */
export function Unbroken({ text }: { readonly text: string }) {
  return text.split(wholes).map((part, i) =>
    // Every second part must stay on one line.
    i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts have a place, not a name; two may be alike
      <span key={i} className={styles.whole}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
