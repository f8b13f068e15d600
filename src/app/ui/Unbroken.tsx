import styles from './Unbroken.module.css';

type Props = {
  readonly text: string;
  /** Phrases in the text that must stay on one line each, such as a count with its machine. */
  readonly wholes?: readonly string[];
};

/** With a count before it, as in 3 × 8-core. Outside Chinese text, which ends a word by itself. */
const hyphenated = String.raw`(?:[\d,]+ × )?[^\s\u2e80-\u9fff\uff00-\uffef]*-[^\s\u2e80-\u9fff\uff00-\uffef]*`;

const onlyHyphenated = new RegExp(`(${hyphenated})`);

/** The blank of a percentage as English writes it, and those of an arrow between two counts. */
const keptBlank = /(?<=\d) (?=[%→])|(?<=→) /g;

/**
 * Text that breaks neither within the given phrases, nor at a hyphen, nor between a count and what it counts, nor before
 * the sign of a percentage, nor at an arrow from one count to another.
 */
export function Unbroken({ text, wholes = [] }: Props) {
  return text.split(patternOf(wholes)).map((part, i) =>
    // Every second part must stay on one line.
    i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts have a place, not a name; two may be alike
      <span key={i} className={styles.whole}>
        {part}
      </span>
    ) : (
      part.replace(keptBlank, '\u00a0')
    ),
  );
}

function patternOf(wholes: readonly string[]): RegExp {
  if (wholes.length === 0) return onlyHyphenated;
  const phrases = wholes.toSorted((a, b) => b.length - a.length).map(escapePattern);
  return new RegExp(`(${[...phrases, hyphenated].join('|')})`);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
