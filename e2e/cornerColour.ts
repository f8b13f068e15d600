import type { Locator } from '@playwright/test';

/** The colour of a part of the page at its upper left corner as it is painted: red, green, blue and opacity, to 255. */
export async function cornerColour(part: Locator): Promise<readonly number[]> {
  const picture = await part.screenshot();
  return part.page().evaluate(
    async (png) => {
      const image = await createImageBitmap(await (await fetch(png)).blob());
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])];
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
}
