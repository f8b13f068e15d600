import { forgetKept, keepText, readKept } from './browserStorage';
import { type HistoryEntry, readHistoryEntry } from './historyEntry';

/** The last edit, when the page is left before it could be written to the address bar. */
export type Leaving = HistoryEntry & { readonly link: string };

const key = 'streamsizer.leaving';

/** On a reload the browser has already chosen the address, so the last edit waits in the session storage. */
export function saveLeaving(leaving: Leaving): void {
  // Without storage only the last 0.3 seconds of typing are lost.
  keepText(key, JSON.stringify(leaving), 'sessionStorage');
}

/** The page may have come back with what it was left with, and gone on from there. */
export function forgetLeaving(): void {
  forgetKept(key, 'sessionStorage');
}

/** After a reload, puts the last edit back into the address bar. Any other way of opening the page discards it. */
export function resumeLeaving(): void {
  try {
    const saved = readKept(key, 'sessionStorage');
    forgetLeaving();
    const [navigation] = performance.getEntriesByType('navigation');
    const isReload =
      navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload';
    if (!saved || !isReload) return;
    const leaving: unknown = JSON.parse(saved);
    const entry = readHistoryEntry(leaving);
    const link = entry && leaving !== null && (leaving as { readonly link?: unknown }).link;
    if (typeof link !== 'string' || !link.startsWith('#/')) return;
    window.history.replaceState(entry, '', link);
  } catch {
    // A broken entry holds nothing to restore.
  }
}
