import { loadPacking } from '@/core/link/packing';

export const { pack } = await loadPacking();
export const packed = (text: string) => `#/size?v=1&z=${pack(text)}`;
export const times = (count: number, text: string) => text.repeat(count);

/** Texts of a given size that once took quadratic time or one thrown error per character. */
export const hostileTexts: Readonly<Record<string, (size: number) => string>> = {
  'lone percents': (n) => packed(times(300, `w=${times(5 * n, '%')}~1~simple&`)),
  'wrong escapes': (n) => packed(times(n, `w=${times(250, '%ff%')}~1~simple&`)),
  'tildes and a letter': (n) => packed(`w=a~1~simple&${times(100, `w=${times(5 * n, '~')}a&`)}`),
  'numbers of units': (n) => packed(times(n, `w=a~1${times(90, ' %')} x~simple&`)),
  'rows without a complexity': (n) => packed(times(4 * n, 'w=a~5&')),
  'wrong rows': (n) => packed(times(4 * n, 'w=a~-1~simplex~-1~b&')),
  'unknown parameters': (n) => packed(times(4 * n, `${times(200, 'x')}=1&`)),
  'empty pieces': (n) => packed(`qps=1&${times(1_000 * n, '&')}`),
  'a packing in a packing': (n) => packed(`z=${pack(times(n, `w=${times(1_000, '%')}&`))}`),
  'marks and a letter': (n) => `#/size?qps=1${times(200 * n, '.')}a`,
  'quoted pieces': (n) => `#/size?z=${times(40, `${times(4 * n, 'A')} `)}`,
};
