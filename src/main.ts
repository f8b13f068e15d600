import { createElement, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { arrivalOf } from '@/app/store/arrival';
import { createDraftKeeper } from '@/app/store/draftKeeper';
import { readEarlierWork, startKeepingWork } from '@/app/store/earlierWork';
import { firstState, isBare } from '@/app/store/firstState';
import { startKeepingProducts } from '@/app/store/keptProducts';
import { resumeLeaving } from '@/app/store/leaving';
import { namePlan, startLinkSync } from '@/app/store/linkSync';
import { loadPageWords } from '@/app/store/loadPageWords';
import { createPlanStore } from '@/app/store/planStore';
import { savedLanguage, savedTheme } from '@/app/store/preferences';
import { readAddress } from '@/app/store/readAddress';
import { watchMissingParts } from '@/app/ui/missingParts';
import { mountUpdates } from '@/app/views/frame/mountUpdates';
import { preferredLanguage } from '@/core/words/language';
import { Page } from './Page';

async function start(): Promise<void> {
  watchMissingParts();
  // What is remembered here belongs to the page, not to a frame of it in somebody's document.
  if (!window.location.hash.startsWith('#/embed')) resumeLeaving();
  const address = await readAddress();
  const { view, language: linkLanguage } = address.state;
  const isEmbed = view === 'embed';
  const chosen = isEmbed ? undefined : savedLanguage();
  const language = linkLanguage ?? chosen ?? preferredLanguage(navigator.languages);
  const spoken = await loadPageWords(language);
  const device = {
    language,
    theme: isEmbed ? ('system' as const) : savedTheme(),
    offered: readEarlierWork()[0],
  };
  const first = firstState(address, spoken, device);
  const { theme, offered, arrivedDraft } = first;
  const root = document.getElementById('root');
  if (!root) return;
  // The HTML shows the example without what this device knows.
  const stands = root.dataset.language === language && view === 'size' && isBare(address);
  const store = createPlanStore(stands ? { ...first, theme: 'system', offered: undefined } : first);
  const keeper = createDraftKeeper(arrivedDraft);
  const page = createElement(Page, { store, keeper, spoken });
  if (stands) {
    store.setState({ theme, offered });
    startTransition(() => void hydrateRoot(root, page));
  } else startTransition(() => createRoot(root).render(page));
  const travel = async () => {
    const there = await readAddress();
    const spokenThere = await loadPageWords(there.state.language ?? store.getState().language);
    const words = spokenThere.wordsFor(there.state.plan?.platform);
    store.getState().arrive(arrivalOf(there, words), { kind: 'travel' });
  };
  startLinkSync(store, keeper, travel);
  startKeepingWork(store);
  startKeepingProducts(store);
  namePlan(store.getState());
  await mountUpdates(store);
}

void start();
