import { fileAddress, otherCaches, ownCache } from './ownCaches';

declare const self: ServiceWorkerGlobalScope;

/** The cache entry that lists the tabs that were open when this version took over; no file has this name. */
const early = () => fileAddress('tabs open at the start');

/** Stores which tabs may run an older version. Call it once, when this version takes over. */
export async function noteTabs(): Promise<void> {
  const ids = (await tabs()).map(({ id }) => id);
  const cache = await caches.open(ownCache());
  await cache.put(early(), new Response(JSON.stringify(ids)));
}

/** Deletes the caches of other versions once no tab can request their files. A reloaded tab counts as a new one. */
export async function forgetOlder(): Promise<void> {
  // The other caches may belong to a newer version that is being installed; it cleans up when it takes over.
  if (self.registration.installing || self.registration.waiting) return;
  const others = await otherCaches();
  if (others.length === 0) return;
  const cache = await caches.open(ownCache());
  const noted: unknown = await (await cache.match(early()))?.json();
  const old = Array.isArray(noted) ? noted : [];
  if ((await tabs()).some(({ id }) => old.includes(id))) return;
  await Promise.all(others.map((name) => caches.delete(name)));
}

async function tabs(): Promise<readonly Client[]> {
  const all = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(self.registration.scope));
}
