import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileTexts } from '@/core/report/document/testing/documentFor';
import { findXmlFault } from '@/core/report/document/testing/findXmlFault';
import {
  type EmbedFrame,
  followedFrameSnippet,
  frameSnippet,
  pictureHtml,
  pictureMarkdown,
  sandboxOfFrame,
  scriptSnippet,
} from './snippets';

const frame: EmbedFrame = {
  address: 'https://example.org/tools/streamsizer/#/embed?v=1&qps=5&complexity=simple',
  title: 'Orders – StreamSizer',
  width: '100%',
  height: 480,
  scheme: 'light dark',
};
const picture = {
  source: 'streamsizer.svg',
  alternative: 'Orders: 2 × 4-core 16 GB Slaves',
  width: 720,
  height: 300,
  link: 'https://example.org/#/size?v=1&qps=5',
};
const hostile = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' }));

/** The attributes of the first element, as a browser reads them. */
function attributesOf(html: string): Readonly<Record<string, string>> {
  const [tag = ''] = /^<\w+[^>]*>/.exec(html) ?? [];
  const entities: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#39': "'",
  };
  return Object.fromEntries(
    [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value = '']) => [
      name,
      value.replace(/&([^;]+);/g, (_, entity: string) => entities[entity] ?? '?'),
    ]),
  );
}

describe('the frame', () => {
  it('has an address, a name, sides, and only the rights that it needs', () => {
    expect(attributesOf(frameSnippet(frame))).toEqual({
      src: frame.address,
      title: 'Orders – StreamSizer',
      width: '100%',
      height: '480',
      loading: 'lazy',
      allow: 'clipboard-write',
      sandbox: sandboxOfFrame,
      style: 'border:0;max-width:100%;color-scheme:light dark',
    });
  });

  it('is one element whatever the title says, and gives the title back', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const html = frameSnippet({ ...frame, title });
        expect(html.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
        expect(findXmlFault(html)).toBeUndefined();
      }),
    );
    const title = `Tom & "Ann's" <b>plan</b>`;
    expect(attributesOf(frameSnippet({ ...frame, title })).title).toBe(title);
  });
});

describe('the script', () => {
  it('is in the folder of the page and carries the link alone', () => {
    const [script = '', fallback = ''] = scriptSnippet(frame).split('\n');
    expect(attributesOf(script)).toEqual({
      src: 'https://example.org/tools/streamsizer/embed.js',
      'data-link': '#/embed?v=1&qps=5&complexity=simple',
      'data-title': 'Orders – StreamSizer',
      'data-height': '480',
      'data-scheme': 'light dark',
    });
    expect(script).toMatch(/ async><\/script>$/);
    expect(fallback).toBe(`<noscript>${frameSnippet(frame)}</noscript>`);
  });

  it('is found beside a page that is named too', () => {
    const address = 'https://example.org/a/index.html#/embed?qps=5';
    expect(attributesOf(scriptSnippet({ ...frame, address })).src).toBe(
      'https://example.org/a/embed.js',
    );
  });

  it('is two elements whatever the title says', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const html = scriptSnippet({ ...frame, title });
        expect(html.match(/<\/?\w+/g)).toEqual([
          ...['<script', '</script', '<noscript', '<iframe', '</iframe', '</noscript'],
        ]);
      }),
    );
  });
});

describe('the frame that follows its height', () => {
  it('is the frame and the script that takes it', () => {
    const [html, script = ''] = followedFrameSnippet(frame).split('\n');
    expect(html).toBe(frameSnippet(frame));
    expect(attributesOf(script)).toEqual({ src: 'https://example.org/tools/streamsizer/embed.js' });
  });
});

describe('the picture', () => {
  it('leads to the plan and says what it shows', () => {
    const html = pictureHtml(picture);
    expect(attributesOf(html)).toEqual({ href: picture.link, target: '_blank', rel: 'noopener' });
    expect(attributesOf(html.slice(html.indexOf('<img')))).toMatchObject({
      src: 'streamsizer.svg',
      alt: picture.alternative,
      width: '720',
      height: '300',
    });
  });

  it('is one linked picture in Markdown whatever it is called', async () => {
    const { default: MarkdownIt } = await import('markdown-it');
    const reader = new MarkdownIt();
    fc.assert(
      fc.property(hostile, (alternative) => {
        const html = reader.render(pictureMarkdown({ ...picture, alternative }));
        expect(html).toMatch(
          /^<p><a href="https:\/\/example\.org\/#\/size\?v=1&amp;qps=5"><img src="streamsizer\.svg" alt="[^"<>]*"><\/a><\/p>\n$/,
        );
      }),
    );
  });

  it('escapes what would end a Markdown address early', () => {
    expect(pictureMarkdown({ ...picture, link: 'https://example.org/a (b)' })).toMatch(
      /\(https:\/\/example\.org\/a%20%28b%29\)$/,
    );
  });
});
