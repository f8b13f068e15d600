// Serves folders of files on this machine only, gzipped as a static host would, each under a path of its own.
// Unknown files are 404, and nothing is kept in the browser's cache.
// Returns the address and a way to stop it.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentPolicy } from '../../scripts/contentPolicy.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.bin': 'application/octet-stream',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/** `folders` by the first part of the path: `{ page: '/…/dist' }` is served under `/page/`. */
export async function host(folders) {
  const packed = new Map();
  const server = createServer(({ url = '' }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://host').pathname));
    const [, name = '', ...rest] = path.split('/');
    const file = join(folders[name] ?? '', rest.join('/') || 'index.html');
    const type = types[extname(file)];
    try {
      if (!folders[name] || !type) throw new Error('not served');
      const body = packed.get(file) ?? gzipSync(readFileSync(file), { level: 9 });
      packed.set(file, body);
      response.writeHead(200, {
        'content-type': type,
        'content-encoding': 'gzip',
        'content-length': body.length,
        'content-security-policy': contentPolicy,
        'cache-control': 'no-store',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
