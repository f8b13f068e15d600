import { lazy, Suspense, useState } from 'react';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';

const CopiedLink = lazy(async () => ({ default: (await import('./CopiedLink')).CopiedLink }));

/** Copies the link to this moment. How it went is told by a part that comes with the first click. */
export function CopyLink() {
  const words = useWords();
  const [asked, setAsked] = useState(0);
  return (
    <>
      <Button look="primary" onClick={() => setAsked(asked + 1)}>
        {words.header.copyLink}
      </Button>
      {asked > 0 ? (
        <Suspense>
          <CopiedLink asked={asked} />
        </Suspense>
      ) : null}
    </>
  );
}
