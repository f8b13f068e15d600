import { type ReactNode, useRef } from 'react';
import styles from './AnswerPage.module.css';
import { LiveSentence } from './LiveSentence';
import { PageContents } from './PageContents';
import { Unbroken } from './Unbroken';

type HeadProps = {
  readonly headline: string;
  /** What the page is about, small above the headline. */
  readonly over?: ReactNode;
  /** The sentences under the headline. */
  readonly lead?: readonly string[];
  /** The answer as it is read out when it changes. */
  readonly spoken?: string;
  /** What is wrong with what the page was asked. */
  readonly problems?: ReactNode;
  /** Whether another answer is on its way. */
  readonly isBusy?: boolean;
  /** Ways to other pages. */
  readonly links?: ReactNode;
};

type Props = HeadProps & {
  /** Fields, at the left of the figures or above them; not printed. */
  readonly form: ReactNode;
  /** The name of the list of what the page has. */
  readonly contents: string;
  /** The figures. */
  readonly children: ReactNode;
};

/** A page that answers in a headline, with a form beside the figures that it decides, and a list of what is found there. */
export function AnswerPage({ form, contents, children, ...head }: Props) {
  const figures = useRef<HTMLDivElement>(null);
  return (
    <main className={styles.page}>
      <AnswerPageHead {...head} />
      <div className={styles.columns}>
        <div className={styles.side}>
          {form}
          <PageContents name={contents} within={figures} />
        </div>
        <div className={styles.figures} ref={figures} aria-busy={head.isBusy}>
          {children}
        </div>
      </div>
    </main>
  );
}

/** A page that says no more than a headline. */
export function HeadlinePage(props: HeadProps) {
  return (
    <main className={styles.page}>
      <AnswerPageHead {...props} />
    </main>
  );
}

function AnswerPageHead(props: HeadProps) {
  const { over, headline, lead = [], spoken, problems, isBusy, links } = props;
  const sentences = lead.filter((sentence) => sentence !== '');
  const isOnly = sentences.length === 1;
  return (
    <div id="answer" tabIndex={-1} className={styles.head} aria-busy={isBusy}>
      {over === undefined ? null : <p className={styles.over}>{over}</p>}
      <h1 className={styles.headline}>
        <Unbroken text={headline} />
      </h1>
      {sentences.map((sentence) => (
        <p key={sentence} className={isOnly ? `${styles.lead} ${styles.only}` : styles.lead}>
          <Unbroken text={sentence} />
        </p>
      ))}
      {problems}
      {spoken === undefined ? null : <LiveSentence sentence={spoken} />}
      {links ? <p className={styles.links}>{links}</p> : null}
    </div>
  );
}
