import { lazy, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/app/ui/tokens.css';
import { arrivalOf } from '@/app/store/arrival';
import { createDraftKeeper } from '@/app/store/draftKeeper';
import { readEarlierWork, startKeepingWork } from '@/app/store/earlierWork';
import { resumeLeaving } from '@/app/store/leaving';
import { namePlan, startLinkSync } from '@/app/store/linkSync';
import { loadWords } from '@/app/store/loadWords';
import { createPlanStore } from '@/app/store/planStore';
import { savedLanguage, savedTheme } from '@/app/store/preferences';
import { type Address, readAddress } from '@/app/store/readAddress';
import { watchMissingParts } from '@/app/ui/missingParts';
import { App } from '@/app/views/frame/App';
import type { Views } from '@/app/views/frame/Frame';
import { mountUpdates } from '@/app/views/frame/mountUpdates';
import { SizeView } from '@/app/views/size/SizeView';
import { preferredLanguage } from '@/core/words/language';

const ProvisionView = lazy(async () => ({
  default: (await import('@/app/views/provision/ProvisionView')).ProvisionView,
}));
const CompareView = lazy(async () => ({
  default: (await import('@/app/views/compare/CompareView')).CompareView,
}));
const ShareView = lazy(async () => ({
  default: (await import('@/app/views/share/ShareView')).ShareView,
}));
const EmbedView = lazy(async () => ({
  default: (await import('@/app/views/embed/EmbedView')).EmbedView,
}));

const views: Views = {
  size: <SizeView />,
  provision: <ProvisionView />,
  compare: <CompareView />,
  share: <ShareView />,
  embed: <EmbedView />,
};

async function start(): Promise<void> {
  watchMissingParts();
  // What is remembered here belongs to the page, not to a frame of it in somebody's document.
  if (!window.location.hash.startsWith('#/embed')) resumeLeaving();
  const address = await readAddress();
  const { view, language: linkLanguage, theme: linkTheme } = address.state;
  const isEmbed = view === 'embed';
  const chosen = isEmbed ? undefined : savedLanguage();
  const language = linkLanguage ?? chosen ?? preferredLanguage(navigator.languages);
  const spoken = await loadWords(language);
  const arrival = arrivalOf(address, spoken.wordsFor(address.state.plan?.platform));
  const { plan, isBlank, pick, draft, notice, checklist, other, labels, embed, planId } = arrival;
  const store = createPlanStore({
    view,
    plan,
    isBlank,
    planId,
    pick,
    language,
    theme: linkTheme ?? (isEmbed ? 'system' : savedTheme()),
    linkSays: { language: linkLanguage !== undefined, theme: linkTheme !== undefined },
    notice,
    offered: isBare(address) ? readEarlierWork()[0] : undefined,
    other,
    labels,
    embed,
    linkedChecklist: checklist,
    arrivedDraft: draft,
  });
  const keeper = createDraftKeeper(draft);
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <App store={store} keeper={keeper} spoken={spoken} views={views} />
    </StrictMode>,
  );
  const travel = async () => {
    const there = await readAddress();
    const spoken = await loadWords(there.state.language ?? store.getState().language);
    store
      .getState()
      .arrive(arrivalOf(there, spoken.wordsFor(there.state.plan?.platform)), { kind: 'travel' });
  };
  startLinkSync(store, keeper, travel);
  startKeepingWork(store);
  namePlan(store.getState());
  await mountUpdates(store);
}

/** Nobody asked for a plan: neither a link, however damaged, nor what was being typed. */
function isBare({ state, problems, typed }: Address): boolean {
  const { view, plan, other, checklist } = state;
  const brought = plan ?? other ?? checklist ?? typed;
  return brought === undefined && problems.length === 0 && view !== 'embed';
}

void start();
