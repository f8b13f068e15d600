import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textArbitrary } from '@/core/plan/testing/textArbitrary';
import { cases } from '@/core/testing/cases';
import { layOut } from './documentLayout';
import { oneLine } from './oneLine';
import { documentArbitrary, hostileTexts, wordsArbitrary } from './testing/documentFor';
import { expectedHtml, markdownReader } from './testing/expectedHtml';
import { escapeMarkdown, type MarkdownPlace, writeMarkdown } from './writeMarkdown';

/** The invisible joiners that break bare addresses. */
const withoutJoiners = (html: string) => html.replaceAll('\u2060', '');

/** Signs of Markdown and what stands around them, in any order. */
const markupText = fc
  .array(
    fc.constantFrom(
      ...'\\`*_{}[]()<>#+-.!|~&$:;=/"\'^@1a9 '.split(''),
      ...[
        '  ',
        '&amp;',
        '&#35;',
        '<b>',
        '<!--',
        '](x)',
        '[a]: b',
        '---',
        '```',
        'www.a.b',
        '中',
        '\n',
      ],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const anyText = fc.oneof(markupText, fc.constantFrom(...hostileTexts), textArbitrary(120));

const framed: Readonly<Record<MarkdownPlace, (text: string) => readonly [string, string]>> = {
  block: (text) => [`x\n\n- ${text}\n- y\n`, 'li'],
  heading: (text) => [`x\n\n## ${text}\n`, 'h2'],
  cell: (text) => [`| x |\n| --- |\n| ${text} |\n`, 'td'],
  line: (text) => [`x\n\n- **x**: ${text}\n`, 'li'],
};

describe('Markdown, read by a CommonMark reader', () => {
  it('has the headings, items, tables and texts of the layout, and nothing else', () => {
    fc.assert(
      fc.property(documentArbitrary, wordsArbitrary, (document, words) => {
        const html = markdownReader.render(writeMarkdown(document, words));
        const expected = expectedHtml(layOut(document, words), words.document.colon);
        expect(withoutJoiners(html)).toBe(withoutJoiners(expected));
      }),
    );
  });

  it.each(Object.keys(framed) as MarkdownPlace[])(
    'takes no text for markup, whatever it is: %s',
    (place) => {
      const inside = (markdown: string, tag: string) =>
        new RegExp(`<${tag}>(?:<strong>x</strong>: ?)?([^]*?)</${tag}>`).exec(
          markdownReader.render(markdown),
        )?.[1];
      fc.assert(
        fc.property(anyText, fc.constantFrom(place, undefined), (text, asked) => {
          const [markdown, tag] = framed[place](escapeMarkdown(text, asked));
          const plain = markdownReader.utils.escapeHtml(oneLine(text));
          expect(withoutJoiners(inside(markdown, tag) ?? 'none')).toBe(withoutJoiners(plain));
        }),
        { numRuns: cases(2_000) },
      );
    },
  );

  it('keeps a paragraph of any text one paragraph', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(withoutJoiners(oneLine(text)).trim() !== '');
        const html = markdownReader.render(`x\n\n${escapeMarkdown(text, 'block')}\n\ny\n`);
        const plain = markdownReader.utils.escapeHtml(oneLine(text));
        expect(withoutJoiners(html)).toBe(withoutJoiners(`<p>x</p>\n<p>${plain}</p>\n<p>y</p>\n`));
      }),
      { numRuns: cases(2_000) },
    );
  });
});
