import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { loadPageWords } from '@/app/store/loadPageWords';
import type { PlanStore } from '@/app/store/planStore';
import { createUpdates, startUpdates } from '@/app/store/updates';
import { UpdateNotice } from './UpdateNotice';

/**
 * Adds the notice about versions below the page. Its words are loaded in advance: it may have to say that other files
 * are missing.
 */
export async function mountUpdates(store: PlanStore): Promise<void> {
  const words = (await loadPageWords(store.getState().language)).wordsFor().updates;
  const updates = createUpdates();
  const place = document.body.appendChild(document.createElement('div'));
  createRoot(place).render(createElement(UpdateNotice, { store, updates, words }));
  startUpdates(updates);
}
