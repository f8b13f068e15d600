/**
 * Text from outside as one line: line breaks and control characters become blanks, characters that change the
 * writing direction are left out, and what is no character at all becomes U+FFFD.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu, '')
    .replace(/\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, '\uFFFD')
    .trim();
}
