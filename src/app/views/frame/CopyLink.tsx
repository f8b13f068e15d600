import { lazy, Suspense, useState } from 'react';
import { linkTo } from '@/app/store/pageLinks';
import { useDraftKeeper, useStoreApi, useWords } from '@/app/store/storeContext';
import { isUnread } from '@/app/store/unreadTyping';
import { Button } from '@/app/ui/Button';
import { copyText } from '@/app/ui/copyText';
import { isLongLink } from '@/core/link/longLink';

const CopiedLink = lazy(async () => ({ default: (await import('./CopiedLink')).CopiedLink }));

/** How copying a link went; a long link is not copied before it was asked for. */
export type Copying = {
  readonly outcome: 'copied' | 'refused' | 'long' | 'failed' | 'blank';
  readonly link: string;
  /** A field could not be read, so the link is that of the plan before. */
  readonly isStale: boolean;
};

/** Copies the link to this moment. How it went is told by a part that comes with the first click. */
export function CopyLink() {
  const words = useWords();
  const store = useStoreApi();
  const keeper = useDraftKeeper();
  const [asked, setAsked] = useState<Promise<Copying>>();
  const ask = () => {
    const state = store.getState();
    const isStale = isUnread(state, keeper.getState().draft);
    const made = state.isBlank
      ? Promise.resolve({ outcome: 'blank', link: '' } as const)
      : copyLink(linkTo(state));
    setAsked(made.then((how) => ({ ...how, isStale })));
  };
  return (
    <>
      <Button look="primary" onClick={ask}>
        {words.header.copyLink}
      </Button>
      {asked ? (
        <Suspense>
          <CopiedLink asked={asked} />
        </Suspense>
      ) : null}
    </>
  );
}

async function copyLink(made: string | Promise<string>): Promise<Omit<Copying, 'isStale'>> {
  if (typeof made === 'string' && isLongLink(made)) return { outcome: 'long', link: made };
  const isCopied = await copyText(
    typeof made === 'string' ? { plain: made } : made.then(shortEnough),
  );
  const link = await Promise.resolve(made).catch(() => undefined);
  if (link === undefined) return { outcome: 'failed', link: '' };
  if (isCopied) return { outcome: 'copied', link };
  return { outcome: isLongLink(link) ? 'long' : 'refused', link };
}

/** A promised link that proves long stays off the clipboard. */
function shortEnough(link: string): { readonly plain: string } {
  if (isLongLink(link)) throw new RangeError('a long link is asked for first');
  return { plain: link };
}
