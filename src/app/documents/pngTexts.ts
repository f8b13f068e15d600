import { joinBytes, pngChunk, pngSignature } from './pngChunk';

/** A note inside a picture that image programs show; keywords are those of the PNG specification, 11.3.3. */
export type PngText = {
  readonly keyword: 'Title' | 'Author' | 'Description' | 'Software' | 'Source';
  readonly text: string;
};

/** Length of the signature and the header chunk, which has 13 bytes beside its length, type and check sum. */
const headerEnd = pngSignature.length + 25;

/**
 * Adds to a PNG its dots per inch, so that an office program shows it at its size, and notes as uncompressed UTF-8;
 * both come after the header. Throws RangeError when the bytes are not a PNG.
 */
export function withPngTexts(
  png: Uint8Array,
  dotsPerInch: number,
  texts: readonly PngText[],
): Uint8Array<ArrayBuffer> {
  if (!pngSignature.every((byte, i) => png[i] === byte)) throw new RangeError('this is no PNG');
  const encoder = new TextEncoder();
  const chunks = texts.map(({ keyword, text }) =>
    pngChunk(
      'iTXt',
      // Behind the keyword: its end, no compression and its method, no language, no translated keyword.
      joinBytes([encoder.encode(keyword), new Uint8Array(5), encoder.encode(withoutNull(text))]),
    ),
  );
  return joinBytes([
    png.subarray(0, headerEnd),
    densityChunk(dotsPerInch),
    ...chunks,
    png.subarray(headerEnd),
  ]);
}

/** Dots per metre to the side and down, as unit 1 says.  Source: PNG specification, 11.3.4.3 */
function densityChunk(dotsPerInch: number): Uint8Array {
  const data = new DataView(new ArrayBuffer(9));
  const dotsPerMetre = Math.round(dotsPerInch / 0.0254);
  data.setUint32(0, dotsPerMetre);
  data.setUint32(4, dotsPerMetre);
  data.setUint8(8, 1);
  return pngChunk('pHYs', new Uint8Array(data.buffer));
}

/** Some readers end the text at a null byte. */
function withoutNull(text: string): string {
  return text.replaceAll('\u0000', '');
}
