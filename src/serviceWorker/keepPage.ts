import { isOwnHtml } from './isOwnHtml';
import { fileAddress, ownCache } from './ownCaches';
import { page } from './sealedPage';

/**
 * Takes in the whole page or none of it: every file is fetched and checked before the first is kept. A deployment that
 * happens meanwhile, or a server that answers something else, leaves the version before in use.
 */
export async function keepPage(): Promise<void> {
  const files = await Promise.all(
    Object.entries(page.files).map(async ([path, hash]) => {
      const address = fileAddress(path);
      return { address, response: await bring(path, hash) };
    }),
  );
  // A version that comes back may be the one in use: then its files are there and stay there.
  const isNew = !(await caches.has(ownCache()));
  const cache = await caches.open(ownCache());
  try {
    await Promise.all(files.map(({ address, response }) => cache.put(address, response)));
  } catch (error) {
    if (isNew) await caches.delete(ownCache());
    throw error;
  }
}

/** From the version before where the file has not changed, else from the network, past a stale HTTP cache if need be. */
async function bring(path: string, hash: string): Promise<Response> {
  const address = fileAddress(path);
  const older = await caches.match(address, { ignoreVary: true });
  const kept = older && (await checked(older, path, hash));
  if (kept) return kept;
  for (const cache of ['default', 'reload'] as const) {
    const fetched = await fetch(address, { cache });
    const response = fetched.ok ? await checked(fetched, path, hash) : undefined;
    if (response) return response;
  }
  throw new Error(`${address} is not what this version was built with`);
}

/**
 * A response of its own: one that was redirected must not answer a navigation. Hosts write into the pages that they
 * serve (a comment, a counter), so HTML is known by what it says, everything else by its bytes.
 */
async function checked(
  response: Response,
  path: string,
  hash: string,
): Promise<Response | undefined> {
  const body = await response.arrayBuffer();
  const isIt =
    (await sha256(body)) === hash ||
    (path.endsWith('.html') && isOwnHtml(new TextDecoder().decode(body), page));
  if (!isIt) return undefined;
  const headers = new Headers(response.headers);
  // They speak of the body as it was sent.
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(body, { headers });
}

async function sha256(body: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', body);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
