import { lazy, useState } from 'react';
import { useDraftKeeper, useStoreApi, useWords } from '@/app/store/storeContext';
import { isUnread } from '@/app/store/unreadTyping';
import { Button } from '@/app/ui/Button';
import { Part } from '@/app/ui/Part';
import { type Copying, copyPageLink } from './copyPageLink';

const fetchPageLinks = () => import('@/app/store/pageLinks');
const CopiedLink = lazy(async () => ({ default: (await import('./CopiedLink')).CopiedLink }));

/** Copies the link to the page as it is now, and says how it went. */
export function CopyLink() {
  const words = useWords();
  const store = useStoreApi();
  const keeper = useDraftKeeper();
  const [asked, setAsked] = useState<Promise<Copying>>();
  const ask = () => {
    const state = store.getState();
    // What was typed since then into a plan that cannot be sized is not in its link.
    const isStale = state.unsized !== undefined || isUnread(state, keeper.getState().draft);
    const made =
      state.isBlank && !state.unsized
        ? Promise.resolve({ outcome: 'blank', link: '' } as const)
        : copyPageLink(fetchPageLinks().then(({ linkTo }) => linkTo(state)));
    setAsked(made.then((how) => ({ ...how, isStale })));
  };
  return (
    <>
      <Button look="primary" onClick={ask}>
        {words.header.copyLink}
      </Button>
      {asked ? (
        <Part name={words.header.copyLink}>
          <CopiedLink asked={asked} />
        </Part>
      ) : null}
    </>
  );
}
