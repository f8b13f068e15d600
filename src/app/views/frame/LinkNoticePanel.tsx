import { lazy } from 'react';
import type { LinkNotice } from '@/app/store/planStore';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import { Part } from '@/app/ui/Part';
import { showMarks } from '@/app/ui/showMarks';
import { AnswerChangedPanel } from './AnswerChangedPanel';
import styles from './Frame.module.css';

const MissingProduct = lazy(async () => ({
  default: (await import('./MissingProduct')).MissingProduct,
}));

const WaitingFile = lazy(async () => ({
  default: (await import('./WaitingFile')).WaitingFile,
}));

/** How many problems are listed; the rest are counted. */
const listed = 6;

/** How many problems are compared to drop repeated ones: a hostile link has thousands. */
const compared = 500;

/** What could not be read from a link; shown until dismissed. */
export function LinkNoticePanel({ notice }: { readonly notice: LinkNotice }) {
  const words = useWords();
  const dismiss = usePlanStore((state) => state.dismissNotice);
  const told = notice.problems.slice(0, compared);
  const sentences = [...new Set(told.map(words.link.problem))];
  const rest = sentences.length - listed + notice.problems.length - told.length;
  const { was, missing } = notice;
  if (missing?.kind === 'product') {
    return (
      <Part name={words.link.heading}>
        <MissingProduct missing={missing} />
      </Part>
    );
  }
  if (was) return <AnswerChangedPanel was={was} onDismiss={dismiss} />;
  return (
    <Notice
      heading={notice.isOfTyping ? words.link.typingHeading : words.link.heading}
      action={
        <Button look="link" onClick={dismiss}>
          {words.link.dismiss}
        </Button>
      }
    >
      <ul className={styles.problems}>
        {sentences.slice(0, listed).map((sentence) => (
          <li key={sentence}>{showMarks(sentence)}</li>
        ))}
        {rest > 0 ? <li>{words.link.more(rest)}</li> : null}
      </ul>
      <p>{notice.isExample ? words.link.example : words.link.kept}</p>
      {missing ? (
        <Part name={words.ownPrices.open}>
          <WaitingFile missing={missing} />
        </Part>
      ) : null}
    </Notice>
  );
}
