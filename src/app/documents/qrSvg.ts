import { type QrCode, qrPath } from './qrCode';

/** The code as a picture of its own, black on white, that scales without blur. */
export function qrSvg(code: QrCode): string {
  const { size, path } = qrPath(code);
  const side = size * 8;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">`,
    `<rect width="${size}" height="${size}" fill="#ffffff"/>`,
    `<path d="${path}" fill="#000000"/>`,
    '</svg>\n',
  ].join('\n');
}
