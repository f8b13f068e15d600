import type { LinkState } from '@/core/link/linkState';
import { stampedPlan } from '@/core/report/answerStamp';
import { writeLink } from './linkFiles';
import { linkStateOf } from './linkState';
import type { PlanState } from './planStore';

/** In characters. A longer link is not printed: nobody could type it. */
export const longestPrintedLink = 480;

/** The full link to the page as it is now, for people to send; on the Share page it is the link shown there. */
export async function linkTo(state: PlanState): Promise<string> {
  return state.view === 'share' ? documentLink(state) : onPage(await writeLink(linkStateOf(state)));
}

/** Puts the address of the page before a link that begins with `#`. */
export function onPage(link: string): string {
  const [page = ''] = window.location.href.split('#');
  return page + link;
}

/** The full link of an embed: the plan, and which part of it the frame shows. */
export async function embedLink(
  { plan, pick, exchange, lists, risk, decides }: PlanState,
  choices: Pick<LinkState, 'part' | 'background' | 'language' | 'theme' | 'checklist' | 'products'>,
): Promise<string> {
  const hasProducts = choices.part === 'products';
  const rates = hasProducts ? { lists, ...(exchange ? { exchange } : {}) } : {};
  const terms =
    choices.part === 'risk' ? { ...(risk ? { risk } : {}), ...(decides ? { decides } : {}) } : {};
  return onPage(
    await writeLink({ view: 'embed', ...stampedPlan(plan, pick), ...choices, ...rates, ...terms }),
  );
}

/**
 * The link printed in documents: the plan, its answer and the labels, without a language or a theme. When the page
 * was opened from a file, only the part from `#` on: the file's address means nothing to others.
 */
export async function documentLink({ plan, unsized, pick, labels }: PlanState): Promise<string> {
  const [page = ''] = window.location.href.split('#');
  const link = await writeLink({
    view: 'size',
    ...stampedPlan(unsized ?? plan, pick),
    ...(labels ? { labels } : {}),
  });
  return page.startsWith('file:') ? link : page + link;
}
