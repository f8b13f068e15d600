import { act, type RenderResult, render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { type ReactNode, Suspense } from 'react';
import { vi } from 'vitest';
import { createDraftKeeper, type DraftKeeper } from '@/app/store/draftKeeper';
import { loadWords } from '@/app/store/loadWords';
import type { PlanState, PlanStore } from '@/app/store/planStore';
import { AppContext } from '@/app/store/storeContext';
import { storeOf } from '@/app/store/testing/storeOf';
import type { Words } from '@/core/words/words';

type Page = RenderResult & {
  readonly store: PlanStore;
  readonly keeper: DraftKeeper;
  /** The words of the store's language. */
  readonly words: Words;
  /** Types and clicks as a person does. */
  readonly user: UserEvent;
};

/**
 * Shows a part of the page as the page does: within the store, its words and the keeper of unreadable typing, in
 * React's strict mode, once every part that is fetched later has come. `state` is what the store begins with; the rest is a plan of one simple workload, in English.
 */
export async function renderInPage(part: ReactNode, state: Partial<PlanState> = {}): Promise<Page> {
  const store = storeOf(state);
  const { language, arrivedDraft } = store.getState();
  const keeper = createDraftKeeper(arrivedDraft);
  const spoken = await loadWords(language);
  const page = await act(async () =>
    render(
      <AppContext value={{ store, keeper, spoken }}>
        <Suspense>{part}</Suspense>
      </AppContext>,
    ),
  );
  await allShown();
  const words = spoken.wordsFor(store.getState().plan.platform);
  return { ...page, store, keeper, words, user: userEvent.setup() };
}

/** Waits until every part that is being fetched has come and is shown, and what those ask for as well. */
export async function allShown(): Promise<void> {
  await act(() => vi.dynamicImportSettled());
  await act(() => vi.dynamicImportSettled());
}
