import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** How many A4 pages the page prints on. */
export async function pdfPages(page: Page): Promise<number> {
  return pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true }));
}

/** The number of pages of a PDF: its page objects, plain or in compressed streams. */
function pagesOf(pdf: Buffer): number {
  const parts = [pdf.toString('latin1')];
  for (const { index } of pdf.toString('latin1').matchAll(/stream\r?\n/g)) {
    try {
      parts.push(inflateSync(pdf.subarray(index + 'stream\n'.length)).toString('latin1'));
    } catch {
      // Not a packed stream.
    }
  }
  return parts.reduce((sum, part) => sum + [...part.matchAll(/\/Type\s*\/Page(?!\w)/g)].length, 0);
}
