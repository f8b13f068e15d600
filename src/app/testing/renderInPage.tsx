import { act, fireEvent, type RenderResult, render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { arrivalOf } from '@/app/store/arrival';
import { createDraftKeeper, type DraftKeeper } from '@/app/store/draftKeeper';
import { loadPageWords } from '@/app/store/loadPageWords';
import type { PlanState, PlanStore } from '@/app/store/planStore';
import { readAddress } from '@/app/store/readAddress';
import { StoreAround } from '@/app/store/StoreAround';
import { storeOf } from '@/app/store/testing/storeOf';
import { Part } from '@/app/ui/Part';
import type { Language } from '@/core/words/language';
import type { Subject, WordsWith } from '@/core/words/words';

type Page = RenderResult & {
  readonly store: PlanStore;
  readonly keeper: DraftKeeper;
  /** The words of the store's language, with every subject. */
  readonly words: WordsWith<Subject>;
  /** Types and clicks as a person does. */
  readonly user: UserEvent;
};

/**
 * Shows a part of the page as the page does: within the store, its words and the keeper of unreadable typing, in
 * React's strict mode, once every part that is fetched later has come.
 * `start` is what the store begins with, or a link, from `#` on, that is opened. Without it, a plan of one simple workload.
 */
export async function renderInPage(
  part: ReactNode,
  start: Partial<PlanState> | string = {},
  language: Language = 'en',
): Promise<Page> {
  const store = storeOf({
    language,
    ...(typeof start === 'string' ? await stateOf(start, language) : start),
  });
  const { arrivedDraft } = store.getState();
  const keeper = createDraftKeeper(arrivedDraft);
  const spoken = await loadPageWords(store.getState().language);
  await spoken.fetchProducts();
  const wordsFor = await spoken.fetchSubjects(spoken.subjects);
  const page = await act(async () =>
    render(
      <StoreAround store={store} keeper={keeper} spoken={spoken}>
        <Part name="part">{part}</Part>
      </StoreAround>,
    ),
  );
  await allShown();
  const words = wordsFor(store.getState().plan.platform);
  return { ...page, store, keeper, words, user: userEvent.setup() };
}

async function stateOf(hash: string, language: Language): Promise<Partial<PlanState>> {
  window.history.replaceState(null, '', hash);
  const address = await readAddress();
  const spoken = await loadPageWords(language);
  const { draft, checklist, isBlank, ...arrival } = arrivalOf(address, spoken.wordsFor(undefined));
  const { view = 'size', theme = 'system' } = arrival;
  return {
    ...arrival,
    view,
    theme,
    language: arrival.language ?? language,
    isBlank: isBlank ?? false,
    arrivedDraft: draft,
    linkedChecklist: checklist,
  } as Partial<PlanState>;
}

/** A part that is fetched asks for its words, then for parts of its own: no part of the page lies deeper than this. */
const deepestPart = 8;

/**
 * Waits until every part that is being fetched has come, and what those ask for as well. React may hold a part back for a
 * moment after a placeholder: a test that reads such a part waits for it by name (`findByRole`).
 */
export async function allShown(): Promise<void> {
  for (let depth = 0; depth < deepestPart; depth++) await act(() => vi.dynamicImportSettled());
}

/** Puts a text into a field in place of what stands there, as pasting does. */
export function fill(field: HTMLElement, text: string): void {
  field.focus();
  fireEvent.change(field, { target: { value: text } });
}
