import { lazy } from 'react';
import { createRoot } from 'react-dom/client';
import '@/app/ui/tokens.css';
import { arrivalOf } from '@/app/store/arrival';
import { createDraftKeeper } from '@/app/store/draftKeeper';
import { readEarlierWork, startKeepingWork } from '@/app/store/earlierWork';
import { resumeLeaving } from '@/app/store/leaving';
import { loadWords } from '@/app/store/loadWords';
import { createPlanStore, travelled } from '@/app/store/planStore';
import { savedLanguage, savedTheme } from '@/app/store/preferences';
import { type Address, readAddress } from '@/app/store/readAddress';
import type { Views } from '@/app/views/frame/Frame';
import { House } from '@/app/views/frame/House';
import { SizeView } from '@/app/views/size/SizeView';
import { type Language, preferredLanguage } from '@/core/words/language';

const LaterView = lazy(async () => ({ default: (await import('./LaterView')).LaterView }));

const views: Views = {
  size: <SizeView />,
  provision: <LaterView view="provision" />,
  compare: <LaterView view="compare" />,
  share: <LaterView view="share" />,
  embed: <LaterView view="embed" />,
};

async function start(): Promise<void> {
  // What is remembered here belongs to the page, not to a frame of it in somebody's document.
  if (!window.location.hash.startsWith('#/embed')) resumeLeaving();
  const { hash } = window.location;
  const address = await readAddress();
  const { view, language: linkLanguage, theme: linkTheme } = address.state;
  const isEmbed = view === 'embed';
  const chosen = isEmbed ? undefined : savedLanguage();
  const language = linkLanguage ?? chosen ?? preferredLanguage(navigator.languages);
  const words = await loadWords(language);
  const arrival = arrivalOf(address, words);
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
  const first = store.getState();
  const keeper = createDraftKeeper(draft);
  const noticePanel = notice && !isEmbed ? await loadNoticePanel(language) : undefined;
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <House store={store} keeper={keeper} words={words} views={views} noticePanel={noticePanel} />,
  );
  const { namePlan, startLinkSync } = await import('@/app/store/linkSync');
  const travel = async () => {
    const there = await readAddress();
    const spoken = await loadWords(there.state.language ?? store.getState().language);
    store.getState().arrive(arrivalOf(there, spoken), travelled);
  };
  // Somebody may have gone Back while this file was on its way.
  const hasTravelled = window.location.hash !== hash;
  startLinkSync(store, keeper, travel);
  startKeepingWork(store, first);
  if (hasTravelled) await travel();
  else namePlan(store.getState());
  const { mountUpdates } = await import('@/app/views/frame/mountUpdates');
  await mountUpdates(store);
}

/** Nobody asked for a plan: neither a link, however damaged, nor what was being typed. */
function isBare({ state, problems, typed }: Address): boolean {
  const { view, plan, other, checklist } = state;
  const brought = plan ?? other ?? checklist ?? typed;
  return brought === undefined && problems.length === 0 && view !== 'embed';
}

/** A notice that came after the first paint would push the sheet down, so it comes before, with its words. */
async function loadNoticePanel(language: Language) {
  const { loadLaterWords } = await import('@/app/store/laterWords');
  const [{ LinkNoticePanel }] = await Promise.all([
    import('@/app/views/frame/LinkNoticePanel'),
    loadLaterWords(language),
  ]);
  return LinkNoticePanel;
}

void start();
