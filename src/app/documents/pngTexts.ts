import { joinBytes, pngChunk, pngSignature } from './pngChunk';

/** A note inside a picture that image programs show; keywords are those of the PNG specification, 11.3.3. */
export type PngText = {
  readonly keyword: 'Title' | 'Author' | 'Description' | 'Software' | 'Source';
  readonly text: string;
};

/** The signature and the first chunk, the header, which has 13 bytes between its length, type and check sum. */
const headerEnd = pngSignature.length + 25;

/** A PNG with notes behind its header, as uncompressed UTF-8. Throws RangeError on what is no PNG. */
export function withPngTexts(png: Uint8Array, texts: readonly PngText[]): Uint8Array<ArrayBuffer> {
  if (!pngSignature.every((byte, i) => png[i] === byte)) throw new RangeError('this is no PNG');
  const encoder = new TextEncoder();
  const chunks = texts.map(({ keyword, text }) =>
    pngChunk(
      'iTXt',
      // Behind the keyword: its end, no compression and its method, no language, no translated keyword.
      joinBytes([encoder.encode(keyword), new Uint8Array(5), encoder.encode(withoutNull(text))]),
    ),
  );
  return joinBytes([png.subarray(0, headerEnd), ...chunks, png.subarray(headerEnd)]);
}

/** A null byte would end the text for some readers. */
function withoutNull(text: string): string {
  return text.replaceAll('\u0000', '');
}
