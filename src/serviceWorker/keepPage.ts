import { isOwnHtml } from './isOwnHtml';
import { fileAddress, ownCache } from './ownCaches';
import { page } from './sealedPage';

/**
 * Stores the whole page or nothing: every file is fetched and checked before the first one is stored. If a deployment
 * happens meanwhile, or the server answers with something else, the version before stays in use.
 */
export async function keepPage(): Promise<void> {
  const files = await Promise.all(
    Object.entries(page.files).map(async ([path, hash]) => {
      const address = fileAddress(path);
      return { address, response: await bring(path, hash) };
    }),
  );
  // A version that is deployed again may be the one in use: then its files are stored already and stay.
  const isNew = !(await caches.has(ownCache()));
  const cache = await caches.open(ownCache());
  try {
    await Promise.all(files.map(({ address, response }) => cache.put(address, response)));
  } catch (error) {
    if (isNew) await caches.delete(ownCache());
    throw error;
  }
}

/**
 * From the cache of the version before if the file has not changed, otherwise from the network, if necessary past an
 * outdated HTTP cache.
 */
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
 * Makes a new response, because a redirected one must not answer a navigation. Hosts add comments or counters to
 * HTML, so HTML is checked by its version and every other file by its bytes.
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
  // These headers describe the body as it was sent.
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(body, { headers });
}

async function sha256(body: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', body);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
