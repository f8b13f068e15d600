import { usePlanStore, useWords } from '@/app/store/storeContext';
import { useIsUnread } from '@/app/store/unreadTyping';
import { Button } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';

/** On the pages that use the plan: a field cannot be read, so everything here belongs to the plan before it. */
export function UnreadNotice() {
  const { unread } = useWords();
  const isUnread = useIsUnread();
  const setView = usePlanStore((state) => state.setView);
  if (!isUnread) return null;
  return (
    <Notice
      heading={unread.heading}
      action={
        <Button look="link" onClick={() => setView('size')}>
          {unread.toField}
        </Button>
      }
    >
      <p>{unread.before}</p>
    </Notice>
  );
}
