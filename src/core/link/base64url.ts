const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The value of each character code below 128. */
const digits = new Uint8Array(128);
for (let i = 0; i < alphabet.length; i += 1) digits[alphabet.charCodeAt(i)] = i;

/** Encodes bytes in an alphabet that needs no escapes in links, without padding. */
export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const length = Math.min(3, bytes.length - i) + 1;
    for (let k = 0; k < length; k += 1) text += alphabet.charAt((group >> (18 - 6 * k)) & 63);
  }
  return text;
}

/** The bytes up to the first character outside the alphabet; `whole` is false when there is one. */
export function fromBase64url(text: string): {
  readonly bytes: Uint8Array;
  readonly whole: boolean;
} {
  const stop = text.search(/[^A-Za-z0-9_-]/);
  const length = stop < 0 ? text.length : stop;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let group = 0;
  let bits = 0;
  let written = 0;
  for (let i = 0; i < length; i += 1) {
    group = ((group << 6) | (digits[text.charCodeAt(i)] ?? 0)) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[written] = (group >> bits) & 255;
      written += 1;
    }
  }
  return { bytes, whole: stop < 0 };
}
