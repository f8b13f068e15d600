import { forgetKept, keepText, readKept } from './browserStorage';
import { type HistoryEntry, readHistoryEntry } from './historyEntry';

/** The last edit of a page that is being left before it stood in the address bar. */
export type Leaving = HistoryEntry & { readonly link: string };

const key = 'streamsizer.leaving';

/** A browser that reloads has chosen the address already, so the last edit waits in the session's storage. */
export function saveLeaving(leaving: Leaving): void {
  // Without storage only the last third of a second of typing is lost.
  keepText(key, JSON.stringify(leaving), 'sessionStorage');
}

/** After a reload, puts the last edit back into the address bar. Elsewhere it is forgotten. */
export function resumeLeaving(): void {
  try {
    const saved = readKept(key, 'sessionStorage');
    forgetKept(key, 'sessionStorage');
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
    // A broken entry has nothing to resume.
  }
}
