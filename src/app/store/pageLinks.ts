import { fitsLink } from '@/core/link/checklistParameter';
import { encodeLink, encodeLinkNow } from '@/core/link/encodeLink';
import type { LinkState } from '@/core/link/linkState';
import { linkStateOf, stampedPlan } from './linkState';
import type { PlanState } from './planStore';

/**
 * The whole link to this moment, for people to send: on the page that shares, the link that it shows. At once where
 * the compressor is not needed or is there already, since a browser lets nothing be copied long after the click.
 */
export function linkTo(state: PlanState): string | Promise<string> {
  if (state.view === 'share') return documentLinkNow(state) ?? documentLink(state);
  const link = encodeLinkNow(linkStateOf(state));
  return link === undefined ? encodeLink(linkStateOf(state)).then(onPage) : onPage(link);
}

/** A link from `#` on, behind the address of the page. */
function onPage(link: string): string {
  const [page = ''] = window.location.href.split('#');
  return page + link;
}

/** The whole link of an embed: the plan as it is, and what of it the frame shows. */
export async function embedLink(
  { plan, pick }: PlanState,
  choices: Pick<LinkState, 'part' | 'background' | 'language' | 'theme' | 'checklist'>,
): Promise<string> {
  return onPage(await encodeLink({ view: 'embed', ...stampedPlan(plan, pick), ...choices }));
}

/**
 * The link that documents carry: the plan, its answer and labels put in links, in no language and no theme. The part
 * from `#` on where the page was opened from a file, whose address leads nowhere for others.
 */
export async function documentLink(state: PlanState): Promise<string> {
  return `${sharedAddress()}${await encodeLink(documentLinkState(state))}`;
}

/** The same at once, or undefined when the compressor that it takes is not loaded yet. */
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

/** The whole link with the checklist in it; undefined when the checklist is too long for one. Rejects offline. */
export function linkWithChecklist(
  state: PlanState,
  checklist: string,
): Promise<string> | undefined {
  if (!fitsLink(checklist)) return undefined;
  return encodeLink({ ...linkStateOf(state), view: 'provision', checklist }).then(onPage);
}
