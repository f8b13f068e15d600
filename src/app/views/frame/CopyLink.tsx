import { lazy, Suspense, useRef, useState } from 'react';
import { useStoreApi, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Toast } from '@/app/ui/Toast';

const RefusedCopy = lazy(async () => ({ default: (await import('./RefusedCopy')).RefusedCopy }));

/** Copies the link and says so; where the browser refuses, shows it selected. */
export function CopyLink() {
  const words = useWords();
  const store = useStoreApi();
  const [isCopied, setIsCopied] = useState(false);
  const [refused, setRefused] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const copy = async () => {
    const { linkTo } = await import('@/app/store/linkSync');
    const link = await linkTo(store.getState());
    try {
      await navigator.clipboard.writeText(link);
      clearTimeout(timer.current);
      setIsCopied(true);
      timer.current = setTimeout(() => setIsCopied(false), 4_000);
    } catch {
      setRefused(link);
    }
  };
  return (
    <>
      <Button look="primary" onClick={copy}>
        {words.header.copyLink}
      </Button>
      <Toast message={isCopied ? { text: words.header.copied } : undefined} />
      {refused === undefined ? null : (
        <Suspense>
          <RefusedCopy link={refused} onClose={() => setRefused(undefined)} />
        </Suspense>
      )}
    </>
  );
}
