import { fitsLink } from '@/core/link/checklistParameter';
import { encodeLink, encodeLinkNow } from '@/core/link/encodeLink';
import type { LinkState } from '@/core/link/linkState';
import { stampedPlan } from '@/core/report/answerStamp';
import { linkStateOf } from './linkState';
import type { PlanState } from './planStore';

/**
 * The full link to the page as it is now, for people to send; on the Share page it is the link shown there. Not a
 * promise when the compressor is not needed or already loaded: browsers allow copying only shortly after the click.
 */
export function linkTo(state: PlanState): string | Promise<string> {
  if (state.view === 'share') return documentLinkNow(state) ?? documentLink(state);
  const link = encodeLinkNow(linkStateOf(state));
  return link === undefined ? encodeLink(linkStateOf(state)).then(onPage) : onPage(link);
}

/** Puts the address of the page before a link that begins with `#`. */
function onPage(link: string): string {
  const [page = ''] = window.location.href.split('#');
  return page + link;
}

/** The full link of an embed: the plan, and which part of it the frame shows. */
export async function embedLink(
  { plan, pick }: PlanState,
  choices: Pick<LinkState, 'part' | 'background' | 'language' | 'theme' | 'checklist'>,
): Promise<string> {
  return onPage(await encodeLink({ view: 'embed', ...stampedPlan(plan, pick), ...choices }));
}

/**
 * The link printed in documents: the plan, its answer and the labels, without a language or a theme. When the page
 * was opened from a file, only the part from `#` on: the file's address means nothing to others.
 */
export async function documentLink(state: PlanState): Promise<string> {
  return `${sharedAddress()}${await encodeLink(documentLinkState(state))}`;
}

/** The same without waiting; undefined when the compressor is needed and not loaded yet. */
export function documentLinkNow(state: PlanState): string | undefined {
  const link = encodeLinkNow(documentLinkState(state));
  return link === undefined ? undefined : `${sharedAddress()}${link}`;
}

function sharedAddress(): string {
  const [page = ''] = window.location.href.split('#');
  return page.startsWith('file:') ? '' : page;
}

function documentLinkState({ plan, pick, labels }: PlanState): LinkState {
  return { view: 'size', ...stampedPlan(plan, pick), ...(labels ? { labels } : {}) };
}

/** The full link with the checklist in it; undefined when the checklist is too long for a link. Rejects offline. */
export function linkWithChecklist(
  state: PlanState,
  checklist: string,
): Promise<string> | undefined {
  if (!fitsLink(checklist)) return undefined;
  return encodeLink({ ...linkStateOf(state), view: 'provision', checklist }).then(onPage);
}
