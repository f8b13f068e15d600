import { zlibSync } from 'fflate';
import { joinBytes, pngChunk, pngSignature } from './pngChunk';
import type { QrCode } from './qrCode';

/**
 * Pixels to a module: enough for sharp edges in print. At 8 pixels of one bit, a module is one byte of a line.
 */
const scale = 8;

/** The code as a picture of one bit a pixel, black on white. */
export function qrPng(code: QrCode): Uint8Array<ArrayBuffer> {
  const side = code.length * scale;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, side);
  view.setUint32(4, side);
  header[8] = 1;
  return joinBytes([
    pngSignature,
    pngChunk('IHDR', header),
    pngChunk('IDAT', zlibSync(scanlines(code, side))),
    pngChunk('IEND', new Uint8Array(0)),
  ]);
}

/** Every line starts with the byte of its filter, none; a set bit is white. */
function scanlines(code: QrCode, side: number): Uint8Array {
  const stride = 1 + side / scale;
  const lines = new Uint8Array(stride * side).fill(0xff);
  for (let y = 0; y < side; y++) {
    lines[y * stride] = 0;
    code[Math.floor(y / scale)]?.forEach((isDark, module) => {
      if (isDark) lines[y * stride + 1 + module] = 0;
    });
  }
  return lines;
}
