import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { PlanStore } from '@/app/store/planStore';
import { createUpdates, startUpdates } from '@/app/store/updates';
import { loadUpdatesWords } from '@/app/store/updatesWords';
import { UpdateNotice } from './UpdateNotice';

/** Sets the notice about versions below the page, with its words at hand: it may have to say that others are missing. */
export async function mountUpdates(store: PlanStore): Promise<void> {
  const words = await loadUpdatesWords(store.getState().language);
  const updates = createUpdates();
  const place = document.body.appendChild(document.createElement('div'));
  createRoot(place).render(createElement(UpdateNotice, { store, updates, words }));
  startUpdates(updates);
}
