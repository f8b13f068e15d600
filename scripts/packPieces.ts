import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Piece } from '../src/serviceWorker/sealedPage.ts';

/** The folder of the pieces in a built page. */
export const pieceFolder = 'offline';

/** Files of at least so many bytes, which are charts and writers of documents, are in a piece apart from the rest. */
const largeBytes = 300_000;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Writes the files of a built page for the service worker once more, in few large pieces, and returns what is where.
 * `files` has the SHA-256 of each file by its path. A piece is its files one after the other, as gzip: not every host
 * compresses what it serves. index.html and the files that it loads are in no piece, because a browser that shows the
 * page has just fetched them.
 */
export function packPieces(
  folder: string,
  files: Readonly<Record<string, string>>,
  sha256: (text: string) => string,
): readonly Piece[] {
  rmSync(join(folder, pieceFolder), { recursive: true, force: true });
  mkdirSync(join(folder, pieceFolder));
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const elements = (html.match(/<(?:link|script|first-page)\b[^>]*>/g) ?? []).join();
  // What only an address with a plan asks for has not been fetched yet.
  const named = elements.replace(/ data-plan-[^=]+="[^"]*"/g, '').split(/["\s]/);
  const isFetched = (path: string) => path === 'index.html' || named.includes(`./${path}`);
  const contents = Object.keys(files)
    .filter((path) => !isFetched(path))
    .map((path) => ({ path, type: typeOf(path), content: readFileSync(join(folder, path)) }));
  const isLarge = ({ content }: { content: Buffer }) => content.length >= largeBytes;
  return [contents.filter((file) => !isLarge(file)), contents.filter(isLarge)]
    .filter((group) => group.length > 0)
    .map((group) => {
      const name = sha256(group.map(({ path }) => files[path]).join()).slice(0, 16);
      const path = `${pieceFolder}/${name}.bin`;
      const packed = gzipSync(Buffer.concat(group.map(({ content }) => content)), { level: 9 });
      writeFileSync(join(folder, path), packed);
      const parts = group.map((file) => ({
        path: file.path,
        type: file.type,
        bytes: file.content.length,
      }));
      return { path, parts };
    });
}

function typeOf(path: string): string {
  const type = types[extname(path)];
  if (!type) throw new Error(`${path}: scripts/packPieces.ts does not know this type of file`);
  return type;
}
