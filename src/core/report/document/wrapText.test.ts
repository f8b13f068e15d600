import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf, wrapText } from './wrapText';

describe('wrapped text', () => {
  it('breaks at blanks, between Chinese characters, and never before a Chinese mark', () => {
    expect(wrapText('one two three', 5)).toEqual(['one two', 'three']);
    expect(wrapText('需求容量，备用', 4.2)).toEqual(['需求容', '量，备用']);
    expect(wrapText('aaaa：备用', 3.5)).toEqual(['aaaa：', '备用']);
    expect(wrapText('', 4)).toEqual([]);
  });

  it('cuts a word that fits no line, between graphemes', () => {
    expect(wrapText('aaaaaaaa', 2.4)).toEqual(['aaaa', 'aaaa']);
    expect(wrapText('👩‍🚀👩‍🚀', 3)).toEqual(['👩‍🚀', '👩‍🚀']);
  });

  it('counts a Chinese character about twice a letter', () => {
    expect(widthOf('中') / widthOf('a')).toBeCloseTo(1.8, 1);
  });

  it('loses nothing but blanks and stays within the width, for any text', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-z 中文，]*$/));
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 20 }), (given, width) => {
        const lines = wrapText(given, width);
        expect(lines.join('').replace(/\s/g, '')).toBe(given.replace(/\s/g, ''));
        for (const line of lines) {
          const graphemes = [...new Intl.Segmenter('en').segment(line)].length;
          if (graphemes > 1) expect(widthOf(line)).toBeLessThanOrEqual(width + 1e-9);
        }
      }),
    );
  });
});
