import { useCallback, useEffect, useState } from 'react';
import { useLaterWords } from '@/app/store/laterWords';
import { copyText } from '@/app/ui/copyText';
import { Toast } from '@/app/ui/Toast';
import type { Copying } from './copyPageLink';
import { LongLink } from './LongLink';
import { RefusedCopy } from './RefusedCopy';

/** How long it is said that the link was copied, and that it is not that of what stands in the fields, in ms. */
const [shownMs, staleMs] = [4_000, 12_000];

/** Says how copying the link went; asks before a long one; where the browser refuses, shows it selected. */
export function CopiedLink({ asked }: { readonly asked: Promise<Copying> }) {
  const { copying } = useLaterWords();
  const [message, setMessage] = useState<string>();
  const [shown, setShown] = useState<Copying>();
  useEffect(() => {
    if (message === undefined) return;
    const ms = message === copying.copied ? shownMs : staleMs;
    const timer = setTimeout(() => setMessage(undefined), ms);
    return () => clearTimeout(timer);
  }, [message, copying]);
  const tell = useCallback(
    (how: Copying) => {
      setShown(how.outcome === 'refused' || how.outcome === 'long' ? how : undefined);
      if (how.outcome === 'blank') setMessage(copying.blank);
      if (how.outcome === 'failed') setMessage(copying.failed);
      if (how.outcome === 'copied') setMessage(how.isStale ? copying.copiedBefore : copying.copied);
    },
    [copying],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: each click is one more request, another language is none.
  useEffect(() => {
    let isLatest = true;
    setMessage(undefined);
    void asked.then((how) => isLatest && tell(how));
    return () => {
      isLatest = false;
    };
  }, [asked]);
  const copyLong = async (long: Copying) => {
    const isCopied = await copyText({ plain: long.link });
    tell({ ...long, outcome: isCopied ? 'copied' : 'refused' });
  };
  const close = () => setShown(undefined);
  return (
    <>
      <Toast message={message === undefined ? undefined : { text: message }} />
      {shown?.outcome === 'refused' ? <RefusedCopy link={shown.link} onClose={close} /> : null}
      {shown?.outcome === 'long' ? (
        <LongLink
          link={shown.link}
          onCopy={() => void copyLong(shown)}
          onSaved={(text) => {
            close();
            setMessage(text);
          }}
          onClose={close}
        />
      ) : null}
    </>
  );
}
