import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from '@/core/report/document/oneLine';
import { wrapText } from '@/core/report/document/wrapText';
import { fitText, fitTogether } from './fitText';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.constantFrom('华东区实时数据平台建设项目'.repeat(20), 'words and words '.repeat(30)),
);

describe('a text in a box', () => {
  it('never fills more lines than it may, and is whole unless it says that it is cut', () => {
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 60, max: 800 }),
        fc.integer({ min: 1, max: 4 }),
        (raw, width, lines) => {
          const fitted = fitText(raw, width, lines, [24, 12, 8]);
          expect(wrapText(fitted.text, width / (fitted.size * 1.1)).length).toBeLessThanOrEqual(
            lines,
          );
          expect(fitted.lines).toBeLessThanOrEqual(lines);
          if (fitted.isCut) {
            expect(fitted.size).toBe(8);
            expect(fitted.text.endsWith('…')).toBe(true);
            expect(oneLine(raw).startsWith(fitted.text.slice(0, -1))).toBe(true);
          } else expect(fitted.text).toBe(oneLine(raw));
        },
      ),
    );
  });

  it('takes the largest size at which it fits', () => {
    // 20 letters of 0.58 em with a tenth to spare are 12.76 em: 128 points at 10, 255 at 20.
    expect(fitText('a'.repeat(20), 260, 1, [24, 20, 10]).size).toBe(20);
    expect(fitText('a'.repeat(20), 250, 1, [24, 20, 10]).size).toBe(10);
    expect(fitText('a'.repeat(20), 260, 1, [24, 20, 10], 'bold').size).toBe(10);
  });
});

describe('texts below each other', () => {
  const height = ({ lines, size }: { lines: number; size: number }) => lines * size * 1.25;

  it('share a size and a height, each with a line at least', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const fitted = fitTogether(texts, 400, 60, [11, 9, 8]);
        expect(new Set(fitted.map(({ size }) => size)).size).toBe(1);
        // Sixty points are six lines of 8.
        expect(fitted.reduce((all, one) => all + height(one), 0)).toBeLessThanOrEqual(60);
        fitted.forEach(({ text: shown, lines }, i) => {
          if (oneLine(texts[i] ?? '') !== '') expect(lines).toBeGreaterThan(0);
          expect(shown === '').toBe(oneLine(texts[i] ?? '') === '');
        });
      }),
    );
  });

  it('cut the longest first', () => {
    const [short, long] = fitTogether(['short', 'many words '.repeat(100)], 200, 40, [8]);
    expect(short).toMatchObject({ text: 'short', isCut: false });
    expect(long).toMatchObject({ lines: 3, isCut: true });
  });
});
