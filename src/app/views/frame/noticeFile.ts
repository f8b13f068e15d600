import { use } from 'react';
import { askOnce, fulfilled } from '@/app/store/usedPromise';

const ask = askOnce(async (_: 'notice') => (await import('./LinkNoticePanel')).LinkNoticePanel);

/** Fetches what says what could not be read from a link; once it is there, it is drawn at once. */
export async function fetchNotice(): Promise<void> {
  const asked = ask('notice');
  fulfilled(asked, await asked);
}

/** The panel of that notice. Suspends until it has come. */
export function useNoticePanel() {
  return use(ask('notice'));
}
