import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cases } from '@/core/testing/cases';
import { unescapeText } from './percent';

/** Unescapes as browsers do, one run of escapes after the other. */
function unescapeByBrowser(text: string) {
  let whole = true;
  const plain = text.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+|%/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      whole = false;
      return escapes;
    }
  });
  return { text: plain, whole };
}

it('Escapes are undone as browsers undo them, and what is none stays', () => {
  const byte = fc.integer({ min: 0, max: 255 }).map((n) => `%${n.toString(16).padStart(2, '0')}`);
  const character = fc.string({ unit: 'binary', minLength: 1 }).map(encodeURIComponentOrNot);
  const piece = fc.oneof(
    byte,
    character,
    fc.constantFrom('%', '%4', '%zz', '+', 'a', '订', '%E2%82'),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      expect(unescapeText(text)).toEqual(unescapeByBrowser(text));
    }),
    { numRuns: cases(3000) },
  );
});

it('The borders of UTF-8 are those of browsers', () => {
  const edges = ['%C0%80', '%C1%BF', '%C2%80', '%DF%BF', '%E0%9F%BF', '%E0%A0%80', '%ED%9F%BF'];
  const more = ['%ED%A0%80', '%EE%80%80', '%EF%BF%BF', '%F0%8F%BF%BF', '%F0%90%80%80'];
  const last = ['%F4%8F%BF%BF', '%F4%90%80%80', '%F5%80%80%80', '%80', '%FF', '%C2', '%C2%41'];
  for (const text of [...edges, ...more, ...last]) {
    expect([text, unescapeText(text)]).toEqual([text, unescapeByBrowser(text)]);
  }
});

function encodeURIComponentOrNot(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));
}
