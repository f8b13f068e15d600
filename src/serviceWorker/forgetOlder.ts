import { fileAddress, otherCaches, ownCache } from './ownCaches';

declare const self: ServiceWorkerGlobalScope;

/** Where the tabs that were open when this version took over are written down; no file has this name. */
const early = () => fileAddress('tabs open at the start');

/** Writes down which tabs may run an older version. Call it once, when this version takes over. */
export async function noteTabs(): Promise<void> {
  const ids = (await tabs()).map(({ id }) => id);
  const cache = await caches.open(ownCache());
  await cache.put(early(), new Response(JSON.stringify(ids)));
}

/** Deletes the other versions once no tab can still ask for their parts; a reload makes a new tab of it. */
export async function forgetOlder(): Promise<void> {
  // The caches may be those of a newer version on its way; it will clear up when it takes over.
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
