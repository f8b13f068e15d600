import { newWorkProgress, useWorkProgress } from '@/app/aside/workProgress';
import { useWords } from '@/app/store/storeContext';
import { Toast, type ToastMessage } from '@/app/ui/Toast';
import type { Waiting } from './useShareDocument';

type Props = {
  readonly message: ToastMessage | undefined;
  readonly waits: Waiting | undefined;
  /** Leaves out what is waited for; undefined where that is no choice. */
  readonly onLeaveOut: (() => void) | undefined;
};

const nothing = newWorkProgress();

/** What the document waits for, else a message: only this is drawn again while figures are calculated. */
export function ShareToast({ message, waits, onLeaveOut }: Props) {
  const { labels: said } = useWords('share').share;
  const share = useWorkProgress(waits?.progress ?? nothing);
  if (!waits) return <Toast message={message} />;
  const text = waits.part === 'road' ? said.roadWaits : said.decidesWaits;
  const action = onLeaveOut && { label: said.leaveOut, run: onLeaveOut };
  return <Toast message={{ text, share, action }} />;
}
