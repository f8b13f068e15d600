/** What is put on the clipboard: plain text, and rich text beside it where there is any. */
export type Copied = { readonly plain: string; readonly rich?: string | undefined };

/** Puts texts on the clipboard, ready before the click, as Safari asks. False where the browser refuses. */
export async function copyText({ plain, rich }: Copied): Promise<boolean> {
  try {
    if (rich === undefined) await navigator.clipboard.writeText(plain);
    else {
      const item = new ClipboardItem({
        'text/html': new Blob([rich], { type: 'text/html' }),
        'text/plain': new Blob([plain], { type: 'text/plain' }),
      });
      await navigator.clipboard.write([item]);
    }
    return true;
  } catch {
    return false;
  }
}
