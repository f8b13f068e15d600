import { type PngText, withPngTexts } from './pngTexts';

/** Pixels of the picture to one of the drawing; a browser that cannot draw so many is asked for fewer. */
const scales = [3, 2, 1] as const;

/** Pixels of a drawing to an inch, as CSS counts them. */
const drawnPerInch = 96;

/**
 * A drawing as a crisp PNG with notes inside, such as its link. For browsers alone. Rejects with RangeError where
 * the drawing cannot be read, or where the browser has no canvas as large even at its own size.
 */
export async function writePng(
  svg: string,
  texts: readonly PngText[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loadImage(url);
    for (const scale of scales) {
      const blob = await paint(image, scale);
      if (!blob) continue;
      const png = new Uint8Array(await blob.arrayBuffer());
      return withPngTexts(png, scale * drawnPerInch, texts);
    }
    throw new RangeError(`too large for a canvas: ${image.width} × ${image.height} px`);
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function loadImage(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } catch (cause) {
    throw new RangeError('the drawing cannot be read as a picture', { cause });
  }
  return image;
}

/** Undefined where the browser has no canvas of this size. */
async function paint(image: HTMLImageElement, scale: number): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob ?? undefined;
}
