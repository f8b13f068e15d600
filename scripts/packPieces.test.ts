import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packPieces } from './packPieces';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A built page: what index.html loads, two small files, one of a library. */
const page = {
  'index.html':
    '<script src="./assets/first.js"></script><first-page data-with-en="./assets/react.js ./assets/english.js"></first-page><a href="./assets/view.css">',
  'assets/first.js': 'first()',
  'assets/react.js': 'react()',
  'assets/english.js': 'english()',
  'assets/view.js': 'view()',
  'assets/view.css': 'p {}',
  'assets/library.js': `library('${'x'.repeat(300_000)}')`,
};

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'streamsizer-pieces-'));
  mkdirSync(join(folder, 'assets'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function pack(files: Readonly<Record<string, string>>) {
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
  const hashes = Object.entries(files).map(([path, content]) => [path, sha256(content)]);
  return packPieces(folder, Object.fromEntries(hashes), sha256);
}

it('a page is in one piece of many small files and one of large files, without what every visit fetches', () => {
  const pieces = pack(page);
  expect(pieces.map(({ parts }) => parts)).toEqual([
    [
      { path: 'assets/view.js', type: 'text/javascript', bytes: 6 },
      { path: 'assets/view.css', type: 'text/css', bytes: 4 },
    ],
    [{ path: 'assets/library.js', type: 'text/javascript', bytes: 300_011 }],
  ]);
  const texts = pieces.map(({ path }) => gunzipSync(readFileSync(join(folder, path))).toString());
  expect(texts).toEqual(['view()p {}', page['assets/library.js']]);
});

it('a piece has another name when one of its files changes, and only then; older pieces go', () => {
  const before = pack(page).map(({ path }) => path);
  const after = pack({ ...page, 'assets/view.css': 'h1 {}' }).map(({ path }) => path);
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).toBe(before[1]);
  expect(
    readdirSync(join(folder, 'offline'))
      .map((name) => `offline/${name}`)
      .toSorted(),
  ).toEqual(after.toSorted());
});

it('a file whose media type is unknown is refused', () => {
  expect(() => pack({ ...page, 'assets/font.xyz': '' })).toThrow('assets/font.xyz');
});
