import { fileAddress, otherCaches, ownCache } from './ownCaches';
import { page } from './sealedPage';

declare const self: ServiceWorkerGlobalScope;

/**
 * Answers with the stored files of the page and leaves everything else to the browser. A tab that still runs another
 * version requests files that only that version has: they come from its cache, otherwise from the network.
 */
export function answerRequest(event: FetchEvent): void {
  const { request } = event;
  if (request.method !== 'GET') return;
  const path = pathInCache(request.url);
  if (path === undefined) return;
  if (Object.hasOwn(page.files, path)) {
    event.respondWith(find([ownCache()], fileAddress(path), request));
  } else if (path.startsWith('assets/') && request.mode !== 'navigate') {
    const others = otherCaches().catch(() => []);
    event.respondWith(others.then((names) => find(names, request.url, request)));
  }
}

/** The path of the file at an address; the folder itself is its index.html; undefined outside the folder. */
function pathInCache(address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const scope = new URL(self.registration.scope);
  if (origin !== scope.origin || !pathname.startsWith(scope.pathname)) return undefined;
  try {
    return decodeURIComponent(pathname.slice(scope.pathname.length)) || 'index.html';
  } catch {
    return undefined;
  }
}

async function find(
  names: readonly string[],
  address: string,
  request: Request,
): Promise<Response> {
  for (const cacheName of names) {
    // If the browser cannot read its storage, the file comes from the network.
    const kept = await caches
      .match(address, { cacheName, ignoreVary: true })
      .catch(() => undefined);
    if (kept) return kept;
  }
  return fetch(request);
}
