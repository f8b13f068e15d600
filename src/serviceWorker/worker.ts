import { answer } from './answer';
import { forgetOlder, noteTabs } from './forgetOlder';
import { keepPage } from './keepPage';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(keepPage()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', answer);
self.addEventListener('message', (event) => {
  if (event.data === 'activate') event.waitUntil(self.skipWaiting());
  if (event.data === 'arrived') event.waitUntil(forgetOlder());
});

async function takeOver(): Promise<void> {
  // Without room for the note the version is used all the same; a tab left behind then asks the network.
  await noteTabs().catch(() => undefined);
  // The tab of the first visit works offline too.
  await self.clients.claim();
  await forgetOlder();
}
