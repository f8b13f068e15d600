/** Where a run of `%` and two hexadecimal digits ends; its start when there is none. */
export function endOfEscapes(text: string, start: number): number {
  let end = start;
  while (byteAt(text, end) >= 0) end += 3;
  return end;
}

/**
 * Decodes a run of escapes as UTF-8; undefined when it is invalid. Like `decodeURIComponent`, which throws instead: a
 * million thrown errors would take seconds.
 */
export function decodeEscapes(text: string, start: number, end: number): string | undefined {
  if (start === end) return undefined;
  let decoded = '';
  for (let at = start; at < end; ) {
    const lead = byteAt(text, at);
    const more = followers(lead);
    if (more < 0 || at + 3 * more >= end) return undefined;
    let code = more === 0 ? lead : lead & (0x3f >> more);
    for (let i = 1; i <= more; i += 1) {
      const byte = byteAt(text, at + 3 * i);
      if ((byte & 0xc0) !== 0x80) return undefined;
      code = (code << 6) | (byte & 0x3f);
    }
    if (!isShortest(code, more)) return undefined;
    decoded += String.fromCodePoint(code);
    at += 3 * (more + 1);
  }
  return decoded;
}

/** How many bytes follow the first byte of a character; -1 when it is not a first byte. */
function followers(lead: number): number {
  if (lead < 0x80) return 0;
  if (lead < 0xc2 || lead > 0xf4) return -1;
  return lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
}

/** Whether a character is encoded in its shortest form and is not half of a surrogate pair. */
function isShortest(code: number, more: number): boolean {
  if (more === 2) return code >= 0x800 && (code < 0xd800 || code > 0xdfff);
  return more < 3 || (code >= 0x10000 && code <= 0x10ffff);
}

/** The byte of an escape; -1 when there is none. */
function byteAt(text: string, at: number): number {
  if (text.charCodeAt(at) !== percentSign) return -1;
  const high = hexDigit(text.charCodeAt(at + 1));
  const low = hexDigit(text.charCodeAt(at + 2));
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

const percentSign = 0x25;

function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
