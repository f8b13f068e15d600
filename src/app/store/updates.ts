import { createStore } from 'zustand/vanilla';
import { isStorageBlocked, keepText, readKept } from './browserStorage';

/** What there is to say about the page's own versions. */
export type UpdateNews =
  | { readonly kind: 'ready' }
  | { readonly kind: 'updated'; readonly from: string; readonly to: string }
  /** No copy for use offline could be made. */
  | { readonly kind: 'unkept' };

export type Updates = ReturnType<typeof createUpdates>;

export function createUpdates() {
  return createStore<{ readonly news: UpdateNews | undefined }>()(() => ({ news: undefined }));
}

const versionKey = 'streamsizer.version';
const unkeptKey = 'streamsizer.unkept';

/** The shortest time between two looks for a new version in a page that stays open, in milliseconds. */
const restMs = 3_600_000;

/** Longer than the address bar lags behind an edit: a reload begun meanwhile would go to the address before it. */
const settledMs = 500;

/**
 * Keeps the page for use offline and tells of new versions. Only the page itself does, over http(s), in a build: not a
 * frame in somebody's document, not a file. What a browser cannot do or refuses is left out without a word; what the host
 * spoils is said.
 */
export function startUpdates(updates: Updates): void {
  const isPage = window.top === window && window.location.protocol.startsWith('http');
  if (!isPage || import.meta.env.DEV || import.meta.env.VITE_SINGLE_FILE) return;
  const versions = exchangeVersion();
  // A status is read out when it changes, not when it comes with the page.
  if (versions) whenIdle(() => updates.setState({ news: { kind: 'updated', ...versions } }));
  // Where nothing may be kept a browser refuses the worker, and Firefox counts that as an error of the page.
  if (!('serviceWorker' in navigator) || isStorageBlocked()) return;
  if (document.readyState === 'complete') whenIdle(() => void register(updates));
  else window.addEventListener('load', () => whenIdle(() => void register(updates)));
}

/** Puts the newest version into use and reloads. What is being typed waits in the history and the session. */
export async function takeNewVersion(): Promise<void> {
  const reload = () => window.location.reload();
  await new Promise((resolve) => setTimeout(resolve, settledMs));
  const registration = await ownRegistration();
  // Without one in waiting, another tab has already put it into use.
  if (!registration?.waiting) return reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  registration.waiting.postMessage('activate');
  // A button must do something even if the worker before is still busy.
  setTimeout(reload, 5_000);
}

/**
 * Loads the page anew, in its newest version: a browser may remember for ever that a file of it could not be fetched.
 * False where the page cannot be reached, and then nothing happens. What is being typed waits as above.
 */
export async function loadPageAnew(): Promise<boolean> {
  const isFile = !window.location.protocol.startsWith('http');
  const isThere = isFile || (await fetch('./').catch(() => undefined))?.ok === true;
  if (isThere) await takeNewVersion();
  return isThere;
}

/** Undefined where there is none; in a sandbox without an origin the browser refuses even to be asked. */
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
      // A worker that the host does not serve as it was built; a browser that refuses throws something else.
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
        // Where an older copy is in use, the next look may do better.
        if (installing.state === 'redundant' && !registration.active) sayUnkept(updates);
      });
    };
    registration.addEventListener('updatefound', watch);
    watch();
    offer();
    serviceWorker.controller?.postMessage('arrived');
    lookAgain(registration);
  } catch {
    // Private windows and blocked storage refuse a worker; the page works without.
  }
}

/** Once a tab: the page works without, and each load finds the same. */
function sayUnkept(updates: Updates): void {
  if (readKept(unkeptKey, 'sessionStorage') !== undefined) return;
  keepText(unkeptKey, 'said', 'sessionStorage');
  updates.setState({ news: { kind: 'unkept' } });
}

/** The browser looks for a new version when a page opens; this one may stay open for weeks. */
function lookAgain(registration: ServiceWorkerRegistration): void {
  let lookedAt = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || performance.now() - lookedAt < restMs) return;
    lookedAt = performance.now();
    registration.update().catch(() => undefined);
  });
}

/** Remembers the version shown, in this tab and on this device; what was shown before, when that was another. */
function exchangeVersion(): { readonly from: string; readonly to: string } | undefined {
  const to = document.querySelector<HTMLMetaElement>('meta[name=version]')?.content;
  if (!to) return undefined;
  const from = readKept(versionKey, 'sessionStorage') ?? readKept(versionKey);
  keepText(versionKey, to, 'sessionStorage');
  keepText(versionKey, to);
  return from && from !== to ? { from, to } : undefined;
}

function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: 5_000 });
  else setTimeout(act, 1_000);
}
