/**
 * Copies a PNG, for programs that take pictures from the clipboard; false when the browser refuses or cannot. Rejects
 * where the picture cannot be made. Call it directly in the click handler, before any await: WebKit refuses later.
 */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  // The clipboard may refuse before it waits for the picture.
  png.catch(() => undefined);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    await png;
    return false;
  }
}
