/** A PNG as a data address without `data:`, as the library of slides wants it. */
export function pngAddress(png: Uint8Array): string {
  return `image/png;base64,${btoa(Array.from(png, (byte) => String.fromCharCode(byte)).join(''))}`;
}
