/** A text for the clipboard, plain and optionally rich as well. */
export type Copied = { readonly plain: string; readonly rich?: string };

type Promised = Omit<Copied, 'plain'> & { readonly plain: string | Promise<string> };

/**
 * Copies a text; false when the browser refuses or the text is not made. Call it directly in the click handler, before
 * any await: WebKit refuses later. A text that takes time to make is passed on as a promise.
 */
export async function copyText({ plain, rich }: Promised): Promise<boolean> {
  try {
    if (!navigator.clipboard) return copyWithoutClipboard(await plain);
    // A browser without promises for the clipboard accepts a text for a few seconds after the click.
    if (typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(await plain);
    else await writeItem(Promise.resolve(plain), rich);
    return true;
  } catch {
    return false;
  }
}

async function writeItem(plain: Promise<string>, rich: string | undefined): Promise<void> {
  const made = plain.then((text) => new Blob([text], { type: 'text/plain' }));
  // The clipboard may refuse before it waits for the text.
  made.catch(() => undefined);
  const item = new ClipboardItem({
    ...(rich === undefined ? {} : { 'text/html': new Blob([rich], { type: 'text/html' }) }),
    'text/plain': made,
  });
  await navigator.clipboard.write([item]);
}

/** Without https there is no clipboard, but a selected text can still be copied. */
function copyWithoutClipboard(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.style.position = 'fixed';
  // A modal dialog keeps the focus inside itself.
  (focused?.closest('dialog') ?? document.body).append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isCopied;
}
