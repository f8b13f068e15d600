import type { ProductFile } from './productFile';
import { sha256 } from './sha256';

/** The file as a person reads and edits it. */
export function writeProduct(file: ProductFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The one text of a file that was read: equal descriptions, equal text. */
export function canonicalProduct(file: ProductFile): string {
  return JSON.stringify(file);
}

/** What the ids of described products begin with. */
const prefix = 'own-';

const digits = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * The id of a described product, made of what its file says: `own-` and the first 80 bits of the SHA-256 of its
 * canonical text, in base 32. A plan that comes without the file is sized only by a file of that id, so nobody may be
 * able to make another one with it: that would take some 2^79 tries, while an ordinary check sum of 64 bits can be
 * met on purpose at once. Among a million products the chance that any two share an id is below 1 in 10^12.
 */
export function productIdOf(file: ProductFile): string {
  return idOf(canonicalProduct(file));
}

/** The id of a canonical text. */
export function idOf(canonical: string): string {
  const bytes = sha256(canonical).slice(0, 10);
  let bits = bytes.reduce((all, byte) => (all << 8n) | BigInt(byte), 0n);
  let text = '';
  for (let i = 0; i < 16; i += 1) {
    text = digits.charAt(Number(bits & 31n)) + text;
    bits >>= 5n;
  }
  return prefix + text;
}
