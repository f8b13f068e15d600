import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useLaterWords } from '@/app/store/laterWords';
import { linkTo } from '@/app/store/linkSync';
import { useStoreApi } from '@/app/store/storeContext';
import { Toast } from '@/app/ui/Toast';
import { isLongLink } from '@/core/link/longLink';
import { RefusedCopy } from './RefusedCopy';

const LongLink = lazy(async () => ({ default: (await import('./LongLink')).LongLink }));

/** How long it is said that the link was copied, in milliseconds. */
const shownMs = 4_000;

/** Copies the link each time it is asked for, and says so; asks before a long one; where the browser refuses, shows it selected. */
export function CopiedLink({ asked }: { readonly asked: number }) {
  const { copying } = useLaterWords();
  const store = useStoreApi();
  const [message, setMessage] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const [long, setLong] = useState<string>();
  useEffect(() => {
    if (message === undefined) return;
    const timer = setTimeout(() => setMessage(undefined), shownMs);
    return () => clearTimeout(timer);
  }, [message]);
  const { copied } = copying;
  const copy = useCallback(
    async (link: string) => {
      try {
        await navigator.clipboard.writeText(link);
        setMessage(copied);
      } catch {
        setRefused(link);
      }
    },
    [copied],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: each click is one more request, another language is none.
  useEffect(() => {
    let isLatest = true;
    const take = async () => {
      const link = await linkTo(store.getState());
      if (!isLatest) return;
      if (isLongLink(link)) setLong(link);
      else await copy(link);
    };
    setMessage(undefined);
    void take();
    return () => {
      isLatest = false;
    };
  }, [asked, store]);
  return (
    <>
      <Toast message={message === undefined ? undefined : { text: message }} />
      {refused === undefined ? null : (
        <RefusedCopy link={refused} onClose={() => setRefused(undefined)} />
      )}
      {long === undefined ? null : (
        <Suspense>
          <LongLink
            link={long}
            onCopy={() => {
              setLong(undefined);
              void copy(long);
            }}
            onSaved={(text) => {
              setLong(undefined);
              setMessage(text);
            }}
            onClose={() => setLong(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}
