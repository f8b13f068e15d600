import type { LinkReading, LinkState } from '@/core/link/linkState';
import { linkBudget } from './pageBudget';
import type { PlanState } from './planStore';

/*
 * What reads and writes links is fetched when the first one is read or written: an address that asks for nothing needs
 * none of it.
 */

const fetchFiles = async () => {
  const [{ decodeLink }, { encodeLink }, { linkStateOf }] = await Promise.all([
    import('@/core/link/decodeLink'),
    import('@/core/link/encodeLink'),
    import('./linkState'),
  ]);
  return { decodeLink, encodeLink, linkStateOf };
};

let files: Awaited<ReturnType<typeof fetchFiles>> | undefined;

/** Fetches all of it. Rejects where it cannot be fetched. */
export async function fetchLinks(): Promise<NonNullable<typeof files>> {
  files ??= await fetchFiles();
  return files;
}

/** Reads a link as `decodeLink` does. */
export async function readLink(link: string, budget = linkBudget()): Promise<LinkReading> {
  const { decodeLink } = files ?? (await fetchLinks());
  return decodeLink(link, budget);
}

/** Writes a link as `encodeLink` does: at once where the files are there, since a page that is left waits for nothing. */
export async function writeLink(state: LinkState): Promise<string> {
  const { encodeLink } = files ?? (await fetchLinks());
  return encodeLink(state);
}

/** The link to the page as it is now, from `#` on. */
export async function addressOf(state: PlanState): Promise<string> {
  if (state.isBlank && !state.unsized) return blankAddress(state);
  const { linkStateOf, encodeLink } = files ?? (await fetchLinks());
  return encodeLink(linkStateOf(state));
}

/** A new plan without a complete workload has no link: what is typed is kept in the history. */
function blankAddress({ view, language, theme, linkSays }: PlanState): string {
  const choices = [
    ...(linkSays.language ? [`lang=${language}`] : []),
    ...(linkSays.theme && theme !== 'system' ? [`theme=${theme}`] : []),
  ];
  return `#/${view}${choices.length > 0 ? `?${choices.join('&')}` : ''}`;
}
