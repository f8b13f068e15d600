import { createStore } from 'zustand/vanilla';
import { isStorageBlocked, keepText, readKept } from './browserStorage';
import { whenIdle } from './whenIdle';

/** News about the version of the page. */
export type UpdateNews =
  | { readonly kind: 'ready' }
  | { readonly kind: 'updated'; readonly from: string; readonly to: string }
  /** No copy for offline use could be made. */
  | { readonly kind: 'unkept' };

export type Updates = ReturnType<typeof createUpdates>;

export function createUpdates() {
  return createStore<{ readonly news: UpdateNews | undefined }>()(() => ({ news: undefined }));
}

const versionKey = 'streamsizer.version';
const unkeptKey = 'streamsizer.unkept';

/** How long a page that stays open waits between two checks for a new version, in milliseconds. */
const restMs = 3_600_000;

/** Longer than it takes to write an edit to the address bar: a reload begun sooner would lose the edit. */
const settledMs = 500;

/**
 * Keeps the page for offline use and reports new versions. Only for a built page, over http(s), that is neither in a
 * frame nor opened from a file. What a browser cannot do or refuses is skipped silently; a fault of the host is
 * reported.
 */
export function startUpdates(updates: Updates): void {
  const isPage = window.top === window && window.location.protocol.startsWith('http');
  if (!isPage || import.meta.env.DEV || import.meta.env.VITE_SINGLE_FILE) return;
  const versions = exchangeVersion();
  // Screen readers announce a status when it changes, not when the page opens with it.
  if (versions) whenIdle(() => updates.setState({ news: { kind: 'updated', ...versions } }));
  // Where storage is blocked a browser refuses the worker too, and Firefox reports that as an error of the page.
  if (!('serviceWorker' in navigator) || isStorageBlocked()) return;
  if (document.readyState === 'complete') whenIdle(() => void register(updates));
  else window.addEventListener('load', () => whenIdle(() => void register(updates)));
}

/** Switches to the newest version and reloads. What is being typed is kept in the history and the session storage. */
export async function takeNewVersion(): Promise<void> {
  const reload = () => window.location.reload();
  await new Promise((resolve) => setTimeout(resolve, settledMs));
  const registration = await ownRegistration();
  // If none is waiting, another tab has already switched.
  if (!registration?.waiting) return reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  registration.waiting.postMessage('activate');
  // The button must work even while the previous worker is still busy.
  setTimeout(reload, 5_000);
}

/**
 * Reloads the page in its newest version: a browser may remember for as long as the page is open that one of its
 * files could not be fetched. Returns false and does nothing when the page cannot be reached. What is being typed is
 * kept as above.
 */
export async function loadPageAnew(): Promise<boolean> {
  const isFile = !window.location.protocol.startsWith('http');
  const isThere = isFile || (await fetch('./').catch(() => undefined))?.ok === true;
  if (isThere) await takeNewVersion();
  return isThere;
}

/** Undefined when there is none. In a sandbox without an origin the browser throws even when asked. */
async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await navigator.serviceWorker?.getRegistration();
  } catch {
    return undefined;
  }
}

async function register(updates: Updates): Promise<void> {
  try {
    const { serviceWorker } = navigator;
    const registration = await serviceWorker.register('./serviceWorker.js').catch((error) => {
      // A TypeError means that the host serves the worker wrongly; a browser that refuses throws something else.
      if (error instanceof TypeError && navigator.onLine) sayUnkept(updates);
      throw error;
    });
    const offer = () => {
      if (registration.waiting && registration.active)
        updates.setState({ news: { kind: 'ready' } });
    };
    const watch = () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        offer();
        // With an older copy in use, the next check may succeed.
        if (installing.state === 'redundant' && !registration.active) sayUnkept(updates);
      });
    };
    registration.addEventListener('updatefound', watch);
    watch();
    offer();
    serviceWorker.controller?.postMessage('arrived');
    lookAgain(registration);
  } catch {
    // Private windows and blocked storage refuse a worker; the page works without it.
  }
}

/** Shown once a tab: the page works without it, and every reload would find the same. */
function sayUnkept(updates: Updates): void {
  if (readKept(unkeptKey, 'sessionStorage') !== undefined) return;
  keepText(unkeptKey, 'said', 'sessionStorage');
  updates.setState({ news: { kind: 'unkept' } });
}

/** Browsers check for a new version when a page opens; this page may stay open for weeks. */
function lookAgain(registration: ServiceWorkerRegistration): void {
  let lookedAt = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || performance.now() - lookedAt < restMs) return;
    lookedAt = performance.now();
    registration.update().catch(() => undefined);
  });
}

/**
 * Remembers the version that is shown, in this tab and on this device. Returns the version before if it was another.
 */
function exchangeVersion(): { readonly from: string; readonly to: string } | undefined {
  const to = document.querySelector<HTMLMetaElement>('meta[name=version]')?.content;
  if (!to) return undefined;
  const from = readKept(versionKey, 'sessionStorage') ?? readKept(versionKey);
  keepText(versionKey, to, 'sessionStorage');
  keepText(versionKey, to);
  return from && from !== to ? { from, to } : undefined;
}
