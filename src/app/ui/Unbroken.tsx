import styles from './Unbroken.module.css';

/** Text in which words with a hyphen (8-core) are never broken at it. */
export function Unbroken({ text }: { readonly text: string }) {
  const [first = '', ...rest] = text.split(/(?<=^|\s)(?=\S*-)|(?<=-\S*)(?=\s)/);
  return [first, ...rest].map((part, i) =>
    part.includes('-') ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts have a place, not a name; two may be alike
      <span key={i} className={styles.whole}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
