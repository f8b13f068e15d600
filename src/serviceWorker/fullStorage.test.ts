import { beforeEach, expect, it, vi } from 'vitest';

const scope = 'https://sizer.example/page/';
const texts: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><p>page</p>',
  'assets/index-a1.js': 'page()',
};
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
const sealed = {
  version: '2',
  files: Object.fromEntries(
    await Promise.all(
      Object.entries(texts).map(async ([path, text]) => [path, await sha256(text)] as const),
    ),
  ),
  pieces: [],
};
const [own, older] = ['2', '1'].map((version) => `streamsizer ${scope} ${version}`);

type Kept = Map<string, string>;

/** The browser's caches. `room` is how many more files they take; from then on storing one is refused. */
function fakeCaches(room: { left: number }) {
  const all = new Map<string, Kept>();
  const responseOf = (text: string | undefined) =>
    text === undefined ? undefined : new Response(text);
  const open = async (name: string) => {
    const kept = all.get(name) ?? new Map<string, string>();
    all.set(name, kept);
    return {
      put: async (address: string, response: Response) => {
        const text = await response.text();
        if (room.left <= 0) throw new DOMException('no room', 'QuotaExceededError');
        room.left -= 1;
        kept.set(address, text);
      },
      match: async (address: string) => responseOf(kept.get(address)),
    };
  };
  const match = async (address: string, { cacheName }: { cacheName?: string } = {}) => {
    const kept = cacheName === undefined ? [...all.values()] : [all.get(cacheName)];
    return responseOf(kept.find((one) => one?.has(address))?.get(address));
  };
  return {
    all,
    open,
    match,
    has: async (name: string) => all.has(name),
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
  };
}

/** A worker in a browser: what happens to it, and what it answers. */
async function startWorker(given: Readonly<Record<string, Kept>>, left: number) {
  const room = { left };
  const caches = fakeCaches(room);
  for (const [name, kept] of Object.entries(given)) caches.all.set(name, kept);
  const network = vi.fn(async (asked: string | { readonly url: string }) => {
    const address = typeof asked === 'string' ? asked : asked.url;
    const text = texts[address.slice(scope.length)];
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  });
  const heard = new Map<string, (event: object) => void>();
  vi.stubGlobal('sealed', sealed);
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', network);
  vi.stubGlobal('self', {
    registration: { scope },
    clients: { matchAll: async () => [], claim: async () => undefined },
    addEventListener: (type: string, act: (event: object) => void) => heard.set(type, act),
  });
  await import('./worker');
  /** What the browser waits for before it goes on. */
  const happen = (type: string) => {
    let waited: Promise<unknown> = Promise.resolve();
    heard.get(type)?.({
      waitUntil: (what: Promise<unknown>) => {
        waited = what;
      },
    });
    return waited;
  };
  const answer = async (path: string) => {
    let response: Promise<Response> | undefined;
    heard.get('fetch')?.({
      request: { method: 'GET', mode: 'cors', url: scope + path },
      respondWith: (what: Promise<Response>) => {
        response = what;
      },
    });
    return (await response)?.text();
  };
  return { caches, network, happen, answer };
}

const keptAs = (files: Readonly<Record<string, string>>): Kept =>
  new Map(Object.entries(files).map(([path, text]) => [scope + path, text]));

beforeEach(() => {
  vi.resetModules();
});

it('a first version without room is not installed and leaves nothing behind', async () => {
  const { caches, happen, answer, network } = await startWorker({}, 1);
  await expect(happen('install')).rejects.toThrow('no room');
  expect([...caches.all.keys()]).toEqual([]);
  // The page goes on from the network.
  network.mockClear();
  expect(await answer('assets/index-a1.js')).toBe('page()');
  expect(network).toHaveBeenCalledTimes(1);
});

it('where a new version finds no room, the one in use goes on serving', async () => {
  const before = keptAs({ 'index.html': 'old page', 'assets/index-00.js': 'old()' });
  const { caches, happen, answer, network } = await startWorker({ [`${older}`]: before }, 1);
  await expect(happen('install')).rejects.toThrow('no room');
  expect([...caches.all]).toEqual([[older, before]]);
  network.mockRejectedValue(new TypeError('offline'));
  expect(await answer('assets/index-00.js')).toBe('old()');
});

it('the version in use that is installed again stays whole', async () => {
  const { caches, happen, answer, network } = await startWorker({ [`${own}`]: keptAs(texts) }, 0);
  await expect(happen('install')).rejects.toThrow('no room');
  expect(caches.all.get(`${own}`)).toEqual(keptAs(texts));
  network.mockRejectedValue(new TypeError('offline'));
  expect(await answer('')).toBe(texts['index.html']);
});

it('takes over and serves although there is no room for the list of tabs', async () => {
  const { happen, answer, network, caches } = await startWorker({}, 2);
  await happen('install');
  await happen('activate');
  expect([...caches.all.keys()]).toEqual([own]);
  network.mockRejectedValue(new TypeError('offline'));
  for (const [path, text] of Object.entries(texts)) expect(await answer(path)).toBe(text);
});
