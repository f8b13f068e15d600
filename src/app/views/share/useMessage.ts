import { useEffect, useState } from 'react';
import type { ToastMessage } from '@/app/ui/Toast';

/** How long a message stays, in milliseconds; one that can be undone stays longer. */
const [shownMs, undoMs] = [4_000, 10_000];

/** A passing message and how to say one; it stays while `lasts` is asked for. */
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
