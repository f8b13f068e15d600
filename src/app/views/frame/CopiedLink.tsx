import { useCallback, useEffect, useState } from 'react';
import { useWords } from '@/app/store/storeContext';
import { copyText } from '@/app/ui/copyText';
import { Toast } from '@/app/ui/Toast';
import type { Copying } from './copyPageLink';
import { LongLink } from './LongLink';
import { RefusedCopy } from './RefusedCopy';

type Told = 'copied' | 'copiedBefore' | 'blank' | 'failed' | { readonly saved: string };

/** How long a message is shown, in milliseconds: longer when it says more than that the link was copied. */
const [copiedMs, shownMs] = [4_000, 12_000];

/**
 * Says how copying the link went. Asks before copying a long link, and shows the link selected when the browser
 * refuses.
 */
export function CopiedLink({ asked }: { readonly asked: Promise<Copying> }) {
  const { copying } = useWords();
  const [told, setTold] = useState<Told>();
  const [shown, setShown] = useState<Copying>();
  useEffect(() => {
    if (told === undefined) return;
    const timer = setTimeout(() => setTold(undefined), told === 'copied' ? copiedMs : shownMs);
    return () => clearTimeout(timer);
  }, [told]);
  const tell = useCallback((how: Copying) => {
    const { outcome, isStale } = how;
    if (outcome === 'refused' || outcome === 'long') return setShown(how);
    setShown(undefined);
    setTold(outcome === 'copied' && isStale ? 'copiedBefore' : outcome);
  }, []);
  useEffect(() => {
    let isLatest = true;
    setTold(undefined);
    void asked.then((how) => isLatest && tell(how));
    return () => {
      isLatest = false;
    };
  }, [asked, tell]);
  const copyLong = async (long: Copying) => {
    const isCopied = await copyText({ plain: long.link });
    tell({ ...long, outcome: isCopied ? 'copied' : 'refused' });
  };
  const close = () => setShown(undefined);
  const text = typeof told === 'object' ? told.saved : told && copying[told];
  return (
    <>
      <Toast message={text === undefined ? undefined : { text }} />
      {shown?.outcome === 'refused' ? <RefusedCopy link={shown.link} onClose={close} /> : null}
      {shown?.outcome === 'long' ? (
        <LongLink
          link={shown.link}
          onCopy={() => void copyLong(shown)}
          onSaved={(saved) => {
            close();
            setTold({ saved });
          }}
          onClose={close}
        />
      ) : null}
    </>
  );
}
