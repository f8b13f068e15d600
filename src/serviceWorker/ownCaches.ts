import { page } from './sealedPage';

declare const self: ServiceWorkerGlobalScope;

/** Caches belong to the whole host, which may have another copy of the page in another folder. */
const prefix = () => `streamsizer ${self.registration.scope} `;

export const ownCache = (): string => `${prefix()}${page.version}`;

export async function otherCaches(): Promise<readonly string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(prefix()) && name !== ownCache());
}

/** The address of a file of the page. */
export function fileAddress(path: string): string {
  return new URL(path.split('/').map(encodeURIComponent).join('/'), self.registration.scope).href;
}
