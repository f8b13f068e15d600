import { createElement, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { arrivalAt } from '@/app/store/arrivalAt';
import { createDraftKeeper } from '@/app/store/draftKeeper';
import { firstState, isBare } from '@/app/store/firstState';
import { hasEarlierWork } from '@/app/store/hasEarlierWork';
import { keepTyped } from '@/app/store/keepTyped';
import { startKeepingProducts } from '@/app/store/keptProducts';
import { resumeLeaving } from '@/app/store/leaving';
import { fetchLinks } from '@/app/store/linkFiles';
import { namePlan, startLinkSync } from '@/app/store/linkSync';
import { loadPageWords } from '@/app/store/loadPageWords';
import { createPlanStore } from '@/app/store/planStore';
import { savedLanguage, savedTheme } from '@/app/store/preferences';
import { readAddress } from '@/app/store/readAddress';
import { whenTouched } from '@/app/store/whenTouched';
import { isMissingPart, watchMissingParts } from '@/app/ui/missingParts';
import { mountUpdates } from '@/app/views/frame/mountUpdates';
import { fetchNotice } from '@/app/views/frame/noticeFile';
import { fetchGrounds, holdGrounds } from '@/app/views/size/groundsFile';
import { fetchPlanForm, holdPlanForm } from '@/app/views/size/planFormFile';
import { preferredLanguage } from '@/core/words/language';
import { Page } from './Page';

const fetchWork = () => import('@/app/store/earlierWork');

async function start(): Promise<void> {
  watchMissingParts();
  // What is remembered here belongs to the page, not to a frame of it in somebody's document.
  if (!window.location.hash.startsWith('#/embed')) resumeLeaving();
  const address = await readAddress();
  const { view, language: linkLanguage } = address.state;
  const isEmbed = view === 'embed';
  const chosen = isEmbed ? undefined : savedLanguage();
  const language = linkLanguage ?? chosen ?? preferredLanguage(navigator.languages);
  const root = document.getElementById('root');
  // Unless they stand in the HTML, the plan and the sections below the answer come with the page.
  const isWhole = view === 'size' && root?.dataset.language === undefined;
  const parts = isWhole ? [fetchPlanForm(), fetchGrounds()] : [];
  const fetched = Promise.allSettled(parts);
  const spoken = await loadPageWords(language);
  const said = isWhole ? spoken.fetchSubjects(['report']).catch(() => undefined) : undefined;
  const work = hasEarlierWork() ? await fetchWork().catch(() => undefined) : undefined;
  const device = {
    language,
    theme: isEmbed ? ('system' as const) : savedTheme(),
    offered: work?.readEarlierWork()[0],
  };
  const first = firstState(address, await arrivalAt(address, spoken.wordsFor()), device);
  const { theme, offered, arrivedDraft } = first;
  if (!root) return;
  // The HTML shows the example without what this device knows.
  const stands = root.dataset.language === language && view === 'size' && isBare(address);
  const store = createPlanStore(stands ? { ...first, theme: 'system', offered: undefined } : first);
  const keeper = createDraftKeeper(arrivedDraft);
  const page = createElement(Page, { store, keeper, spoken });
  await Promise.all([fetched, said]);
  // It stands above the page, which would move when it came later.
  if (first.notice) await fetchNotice().catch(() => undefined);
  if (stands) {
    holdPlanForm(root, (typed) => keepTyped(store, keeper, typed, spoken.formats.typed));
    holdGrounds(root);
    store.setState({ theme, offered });
    startTransition(() => void hydrateRoot(root, page, { onRecoverableError }));
  } else startTransition(() => createRoot(root).render(page));
  // Any other view may lead to the plan.
  if (!stands && !isEmbed) void fetchPlanForm().catch(() => undefined);
  const travel = async () => {
    const there = await readAddress();
    const spokenThere = await loadPageWords(there.state.language ?? store.getState().language);
    const words = spokenThere.wordsFor();
    store.getState().arrive(await arrivalAt(there, words), { kind: 'travel' });
  };
  // Where the reader of links cannot be fetched, the browser goes to the address.
  startLinkSync(store, keeper, () => void travel().catch(() => window.location.reload()));
  const begun = store.getState();
  const keepWork = async () => {
    const [{ startKeepingWork }] = await Promise.all([fetchWork(), fetchLinks()]);
    startKeepingWork(store, begun);
  };
  // Nobody needs that before somebody touches the page.
  const keepLater = () => void keepWork().catch(() => undefined);
  if (stands && !offered) whenTouched(keepLater);
  else keepLater();
  // Then another product may be chosen at any moment.
  whenTouched(() => void spoken.fetchProducts().catch(() => undefined));
  startKeepingProducts(store);
  namePlan(store.getState());
  await mountUpdates(store);
}

/** A part that could not be fetched while React took over the page is told where it belongs; all else is an error. */
function onRecoverableError(error: unknown): void {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  if (!isMissingPart(cause)) reportError(error);
}

void start();
