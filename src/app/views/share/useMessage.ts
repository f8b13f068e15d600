import { useEffect, useState } from 'react';
import type { ToastMessage } from '@/app/ui/Toast';

/** How long a message is shown, in milliseconds; longer when it can be undone. */
const [shownMs, undoMs] = [4_000, 10_000];

/** A short message and the function that shows one; it stays while `lasts` is set. */
export function useMessage(): readonly [
  ToastMessage | undefined,
  (message: ToastMessage | undefined, lasts?: boolean) => void,
] {
  const [said, setSaid] = useState<{ message: ToastMessage | undefined; lasts: boolean }>();
  useEffect(() => {
    if (!said?.message || said.lasts) return;
    const timer = setTimeout(() => setSaid(undefined), said.message.action ? undoMs : shownMs);
    return () => clearTimeout(timer);
  }, [said]);
  return [said?.message, (message, lasts = false) => setSaid({ message, lasts })];
}
