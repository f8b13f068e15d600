import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sealPage, workerFile } from '../scripts/sealPage';

/** As scripts/e2e.mjs has just built it. */
const built = fileURLToPath(new URL('../dist', import.meta.url));

/** Far from the root of the host, as the page may be. */
const home = '/some/where/';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves the built page for one test like a simple host: an unknown file is 404, and index.html is redirected to its
 * folder. A newer version can replace the page, and the host can go down.
 */
export async function pageServer() {
  const folder = mkdtempSync(join(tmpdir(), 'streamsizer-page-'));
  const requests: string[] = [];
  const first = join(folder, 'first');
  let files = first;
  cpSync(built, first, { recursive: true });

  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://host');
    requests.push(pathname);
    if (pathname === '/frame.html') {
      const frame = `<link rel="icon" href="data:," /><iframe title="page" src=".${home}" width="900" height="900"></iframe>`;
      response.setHeader('content-type', 'text/html').end(frame);
      return;
    }
    if (pathname === `${home}index.html`) {
      response.writeHead(308, { location: home }).end();
      return;
    }
    const path = pathname === home ? 'index.html' : pathname.slice(home.length);
    try {
      const content = readFileSync(join(files, path));
      response.setHeader('content-type', types[extname(path)] ?? 'text/plain');
      response.setHeader(
        'cache-control',
        path.startsWith('assets/') ? 'max-age=9999' : 'max-age=9',
      );
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
  await listen(0);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  const put = (
    release: string,
    change: (folder: string, release: string) => void = () => {},
    spoil: (folder: string) => void = () => {},
  ) => {
    const next = join(folder, release);
    cpSync(first, next, { recursive: true });
    change(next, release);
    const [, ...worker] = readFileSync(join(next, workerFile), 'utf8').split('\n');
    const version = sealPage(next, release, worker.join('\n'));
    spoil(next);
    files = next;
    return version;
  };

  const goDown = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    url: `http://127.0.0.1:${port}${home}`,
    host: `http://127.0.0.1:${port}/`,
    /** The path of every request so far. */
    requests,
    goDown,
    comeBack: () => listen(port),
    version: () => versionOf(files),
    /** The path of every file of the page. */
    paths: () => pathsIn(files),
    /** Replaces the page by a newer version, in which every script has another file name. Returns the version. */
    deploy: (release: string, spoil: (folder: string) => void = () => {}) =>
      put(release, renameScripts, spoil),
    /** Replaces the page by a version with the same files. Returns the version. */
    deploySame: (release: string) => put(release),
    close: async () => {
      if (server.listening) await goDown();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type PageServer = Awaited<ReturnType<typeof pageServer>>;

/** The path of every file of a built page: hidden folders are no part of it. */
export function pathsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('.'));
}

function versionOf(folder: string): string {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  return /<meta name="version" content="([^"]+)"/.exec(html)?.[1] ?? 'none';
}

function renameScripts(folder: string, release: string): void {
  const assets = join(folder, 'assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  for (const file of [join(folder, 'index.html'), ...scripts.map((name) => join(assets, name))]) {
    const text = scripts.reduce(
      (changed, name) => changed.replaceAll(name, renamed(name, release)),
      readFileSync(file, 'utf8'),
    );
    writeFileSync(file, text);
  }
  for (const name of scripts) renameSync(join(assets, name), join(assets, renamed(name, release)));
}

const renamed = (name: string, release: string) => name.replace(/\.js$/, `-${release}.js`);
