import { isOwnHtml } from './isOwnHtml';
import { fileAddress, ownCache } from './ownCaches';
import { type Piece, page } from './sealedPage';

/** Files ready to be stored, by their paths. */
type Files = ReadonlyMap<string, Response>;

/**
 * Stores the whole page or nothing: every file is fetched and checked before the first one is stored. If a deployment
 * happens meanwhile, or the server answers with something else, the version before stays in use.
 */
export async function keepPage(): Promise<void> {
  const unchanged = await filesOfBefore();
  const isMissing = (path: string) => !unchanged.has(path);
  const pieces = page.pieces.filter(({ parts }) => parts.some(({ path }) => isMissing(path)));
  const packed = new Set(page.pieces.flatMap(({ parts }) => parts.map(({ path }) => path)));
  const single = Object.keys(page.files).filter((path) => !packed.has(path) && isMissing(path));
  const fetched = await Promise.all([
    ...pieces.map((piece) => bring(piece.path, (response) => unpack(response, piece))),
    ...single.map((path) => bring(path, (response) => checkedFile(response, path))),
  ]);
  const files = [unchanged, ...fetched].flatMap((some) => [...some]);
  // A version that is deployed again may be the one in use: then its files are stored already and stay.
  const isNew = !(await caches.has(ownCache()));
  const cache = await caches.open(ownCache());
  try {
    await Promise.all(files.map(([path, response]) => cache.put(fileAddress(path), response)));
  } catch (error) {
    if (isNew) await caches.delete(ownCache());
    throw error;
  }
}

/** The files that are stored already, for the version before, and have not changed since. */
async function filesOfBefore(): Promise<Files> {
  const found = await Promise.all(
    Object.keys(page.files).map(async (path) => {
      const older = await caches.match(fileAddress(path), { ignoreVary: true });
      return older ? await checkedFile(older, path) : undefined;
    }),
  );
  return new Map(found.flatMap((file) => [...(file ?? [])]));
}

/** From the network, if necessary past an outdated HTTP cache. `take` gives undefined for what is not right. */
async function bring(
  path: string,
  take: (response: Response) => Promise<Files | undefined>,
): Promise<Files> {
  const address = fileAddress(path);
  for (const cache of ['default', 'reload'] as const) {
    const response = await fetch(address, { cache });
    const files = response.ok ? await take(response) : undefined;
    if (files) return files;
  }
  throw new Error(`${address} is not what this version was built with`);
}

/** HTML is checked by its version, because hosts add comments or counters to it, and every other file by its bytes. */
async function checkedFile(response: Response, path: string): Promise<Files | undefined> {
  const body = await response.arrayBuffer();
  const isIt =
    (await isUnspoilt(body, path)) ||
    (path.endsWith('.html') && isOwnHtml(new TextDecoder().decode(body), page));
  return isIt ? new Map([[path, answerOf(response, body)]]) : undefined;
}

async function unpack(response: Response, { parts }: Piece): Promise<Files | undefined> {
  const whole = await unzip(response).catch(() => undefined);
  if (!whole) return undefined;
  const files = new Map<string, Response>();
  let start = 0;
  for (const { path, type, bytes } of parts) {
    const body = whole.slice(start, start + bytes);
    if (!(await isUnspoilt(body, path))) return undefined;
    files.set(path, answerOf(response, body, type));
    start += bytes;
  }
  return files;
}

function unzip({ body }: Response): Promise<ArrayBuffer> {
  return new Response(body?.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

/** A new response, because a redirected one must not answer a navigation. What else the host says of it stays. */
function answerOf({ headers: sent }: Response, body: ArrayBuffer, type?: string): Response {
  const headers = new Headers(sent);
  // These headers describe the body as it was sent.
  headers.delete('content-encoding');
  headers.delete('content-length');
  if (type) headers.set('content-type', type);
  return new Response(body, { headers });
}

async function isUnspoilt(body: ArrayBuffer, path: string): Promise<boolean> {
  return (await sha256(body)) === page.files[path];
}

async function sha256(body: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', body);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
