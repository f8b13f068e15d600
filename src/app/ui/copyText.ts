/** Text for the clipboard, as plain text and optionally as rich text. */
export type Copied = { readonly plain: string; readonly rich?: string | undefined };

/**
 * Copies a text; false when the browser refuses. Call it directly in the click handler, before any await: WebKit
 * refuses later. A text that is not ready yet is passed on as a promise.
 */
export async function copyText(texts: Copied | Promise<Copied>): Promise<boolean> {
  try {
    if (!navigator.clipboard) return copyWithoutClipboard((await texts).plain);
    if (texts instanceof Promise) await copyPromised(texts);
    else if (texts.rich === undefined) await navigator.clipboard.writeText(texts.plain);
    else {
      const { plain, rich } = texts;
      const item = { 'text/html': blobOf(rich, 'text/html'), 'text/plain': blobOf(plain) };
      await navigator.clipboard.write([new ClipboardItem(item)]);
    }
    return true;
  } catch {
    return false;
  }
}

async function copyPromised(texts: Promise<Copied>): Promise<void> {
  // Browsers without promises for the clipboard wait a few seconds for the text itself.
  if (typeof ClipboardItem === 'undefined') {
    return navigator.clipboard.writeText((await texts).plain);
  }
  const plain = texts.then((made) => blobOf(made.plain));
  // The clipboard may refuse before it waits for the text.
  plain.catch(() => undefined);
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain })]);
}

function blobOf(text: string, type = 'text/plain'): Blob {
  return new Blob([text], { type });
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
