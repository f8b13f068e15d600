import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { qrCodeOf, qrPath } from '@/app/documents/qrCode';
import { labelStore, trimmedLabels } from '@/app/store/documentLabels';
import { localDay } from '@/app/store/localDay';
import { documentLink, longestPrintedLink } from '@/app/store/pageLinks';
import { productVersion } from '@/app/store/productVersion';
import { usePlanStore, useStoreApi, useWords } from '@/app/store/storeContext';
import { CodePicture } from '@/app/ui/CodePicture';
import type { LinkLabels } from '@/core/link/linkState';
import type { Answer } from '@/core/report/answer';
import { headOf, titleOf } from '@/core/report/document/documentHead';
import { documentOf } from '@/core/report/document/documentModel';
import type { DocumentWords } from '@/core/report/document/documentWords';
import styles from './PrintedPlan.module.css';
import { PrintedTitle } from './PrintedTitle';

/**
 * Title, labels, version, date, link and QR code. They are made when the page is printed, and hidden again if the
 * answer has changed since.
 */
export function PrintedHead({ answer }: { readonly answer: Answer }) {
  const words = useWords('report');
  const store = useStoreApi();
  const linked = usePlanStore((state) => state.labels);
  const own = useStore(labelStore(), (state) => state.labels);
  const [made, setMade] = useState<{ answer: Answer; head: Head }>();
  useEffect(() => {
    // Made only when printing: nobody sees it on the screen, and edits must stay fast.
    const make = () => {
      const show = (link?: string) => {
        const head = headFor(answer, words, linked ?? own, link);
        flushSync(() => setMade({ answer, head }));
      };
      show();
      // A link that needs no loading is there before the page is laid out for printing.
      void documentLink(store.getState()).then(show);
    };
    window.addEventListener('beforeprint', make);
    return () => window.removeEventListener('beforeprint', make);
  }, [answer, words, linked, own, store]);
  const head = made?.answer === answer ? made.head : undefined;
  const { plan } = answer;
  return (
    <div className={styles.top}>
      <div className={styles.facts}>
        <PrintedTitle plan={plan} title={head?.title} />
        <p className={styles.fact}>{head?.facts}</p>
        <p className={styles.link}>{head?.link}</p>
      </div>
      {head?.code ? (
        <CodePicture {...head.code} label={words.document.link} className={styles.code} />
      ) : null}
    </div>
  );
}

type Head = ReturnType<typeof headFor>;

/** The product is named above the head, and the price list among the plan's settings. */
function headFor(
  answer: Answer,
  words: DocumentWords,
  labels: LinkLabels,
  link: string | undefined,
) {
  const document = documentOf(answer, {
    productVersion,
    date: localDay(new Date()),
    labels: trimmedLabels(labels),
    ...(link === undefined ? {} : { link }),
  });
  const code = qrCodeOf(document.link);
  const lines = headOf(document, words).filter(
    ({ label }) => label !== words.document.prices && label !== words.document.product,
  );
  const written = lines.map(({ label, text, isLink = false }) => {
    const shown = isLink && text.length > longestPrintedLink ? words.document.linkTooLong : text;
    return { isLink, text: `${label}${words.document.colon}${shown}` };
  });
  const texts = (isLink: boolean) =>
    written.filter((line) => line.isLink === isLink).map(({ text }) => text);
  return {
    title: titleOf(document, words),
    facts: texts(false).join(words.document.between),
    link: texts(true).join(words.document.between),
    code: code && qrPath(code),
  };
}
