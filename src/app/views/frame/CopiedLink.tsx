import { useEffect, useState } from 'react';
import { linkTo } from '@/app/store/linkSync';
import { useStoreApi, useWords } from '@/app/store/storeContext';
import { Toast } from '@/app/ui/Toast';
import { RefusedCopy } from './RefusedCopy';

/** How long it is said that the link was copied, in milliseconds. */
const shownMs = 4_000;

/** Copies the link each time it is asked for, and says so; where the browser refuses, shows it selected. */
export function CopiedLink({ asked }: { readonly asked: number }) {
  const words = useWords();
  const store = useStoreApi();
  const [isCopied, setIsCopied] = useState(false);
  const [refused, setRefused] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each click is one more request.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isLatest = true;
    const copy = async () => {
      const link = await linkTo(store.getState());
      try {
        await navigator.clipboard.writeText(link);
      } catch {
        if (isLatest) setRefused(link);
        return;
      }
      if (!isLatest) return;
      setIsCopied(true);
      timer = setTimeout(() => setIsCopied(false), shownMs);
    };
    void copy();
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [asked, store]);
  return (
    <>
      <Toast message={isCopied ? { text: words.header.copied } : undefined} />
      {refused === undefined ? null : (
        <RefusedCopy link={refused} onClose={() => setRefused(undefined)} />
      )}
    </>
  );
}
