import { answerRequest } from './answer';
import { forgetOlder, noteTabs } from './forgetOlder';
import { keepPage } from './keepPage';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(keepPage()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', answerRequest);
self.addEventListener('message', (event) => {
  if (event.data === 'activate') event.waitUntil(self.skipWaiting());
  if (event.data === 'arrived') event.waitUntil(forgetOlder());
});

async function takeOver(): Promise<void> {
  // Without room to store the list of tabs, the version is used anyway; a tab that still runs an older version then
  // uses the network.
  await noteTabs().catch(() => undefined);
  // This way the first visit, too, works offline at once.
  await self.clients.claim();
  await forgetOlder();
}
