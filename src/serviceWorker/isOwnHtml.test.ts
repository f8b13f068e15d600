import { describe, expect, it } from 'vitest';
import { isOwnHtml } from './isOwnHtml';

const page = { version: '0.1.0+6c0f3c43', files: { 'assets/index-a1.js': '00' }, pieces: [] };
const html = `<!doctype html><html><head><meta name="version" content="0.1.0+6c0f3c43" />
<script>early()</script></head><body><first-page data-app="./assets/index-a1.js"></first-page></body></html>`;

describe('HTML of a version', () => {
  it.each([
    ['as it was built', html],
    ['with a comment', `${html}<!-- host -->`],
    [
      'with a script of the host before its own',
      html.replace('<script>', '<script src="/count.js"></script><script>'),
    ],
    ['without quotes', html.replace(/(?<==)"([^" ]*)"/g, '$1').replaceAll(' />', '>')],
  ])('is known %s', (_, text) => {
    expect(isOwnHtml(text, page)).toBe(true);
  });

  it.each([
    ['of another version', html.replace('6c0f3c43', 'ffffffff')],
    ['that starts another script', html.replace('index-a1', 'index-b2')],
    ['cut before its script', html.slice(0, 90)],
    ['of something else', '<!doctype html><p>Log in to this network.</p>'],
  ])('is not one %s', (_, text) => {
    expect(isOwnHtml(text, page)).toBe(false);
  });
});
