import { useState } from 'react';
import type { SavedPlan } from '@/app/store/shelfEntry';

/** How many plans are shown at once: an import may have added thousands. */
const pageLength = 25;

/** The plans whose name contains the searched text, one page at a time. */
export function usePages(plans: readonly SavedPlan[], untitled: string) {
  const [sought, setSought] = useState('');
  const [page, setPage] = useState(0);
  const wanted = sought.trim().toLocaleLowerCase();
  const found = plans.filter(({ name }) => (name || untitled).toLocaleLowerCase().includes(wanted));
  const last = Math.max(0, Math.ceil(found.length / pageLength) - 1);
  const shownPage = Math.min(page, last);
  const first = shownPage * pageLength;
  return {
    shown: found.slice(first, first + pageLength),
    first,
    found: found.length,
    isPaged: plans.length > pageLength,
    hasPrevious: shownPage > 0,
    hasNext: shownPage < last,
    turn: (by: 1 | -1) => setPage(shownPage + by),
    sought,
    seek: (text: string) => {
      setSought(text);
      setPage(0);
    },
  };
}

export type Pages = ReturnType<typeof usePages>;
