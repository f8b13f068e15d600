import type { LinkReading, LinkState } from '@/core/link/linkState';
import { linkBudget } from './pageBudget';

/*
 * What reads and writes links is fetched when the first one is read or written: an address that asks for nothing needs
 * neither.
 */

const fetchFiles = async () => {
  const [{ decodeLink }, { encodeLink }] = await Promise.all([
    import('@/core/link/decodeLink'),
    import('@/core/link/encodeLink'),
  ]);
  return { decodeLink, encodeLink };
};

let files: Awaited<ReturnType<typeof fetchFiles>> | undefined;

/** Fetches both. Rejects where they cannot be fetched. */
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
