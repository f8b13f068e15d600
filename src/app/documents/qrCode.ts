import { encodeQR } from 'qr';
import { isWebAddress } from '@/core/report/document/webAddress';

/** A QR code as rows of modules, true for dark, as many as there are columns; its quiet zone is in it. */
export type QrCode = readonly (readonly boolean[])[];

/** Light modules that a reader needs on every side.  Source: ISO/IEC 18004, 9.1 */
const quietModules = 4;

/**
 * Bytes that version 20 holds at correction level M and L.  Source: ISO/IEC 18004, table 7.
 * A larger code has over 97 modules a side: printed 36 mm wide, a module is then less than a third of a
 * millimetre, which phones no longer read at a hand's distance.
 */
const [longestMedium, longestLow] = [666, 858];

/** The code of a web address; undefined for what a phone cannot open and for a link too long to scan. */
export function qrCodeOf(link: string | null): QrCode | undefined {
  if (link === null || !isWebAddress(link) || link.length > longestLow) return undefined;
  const ecc = link.length <= longestMedium ? 'medium' : 'low';
  return encodeQR(link, 'raw', { ecc, border: quietModules, encoding: 'byte' });
}

/** The code as one path in units of modules, for `viewBox="0 0 size size"`. */
export function qrPath(code: QrCode): { readonly size: number; readonly path: string } {
  const runs = code.flatMap((row, y) =>
    darkRuns(row).map(([start, length]) => `M${start} ${y}h${length}v1h-${length}z`),
  );
  return { size: code.length, path: runs.join('') };
}

function darkRuns(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
