/** What is put on the clipboard: plain text, and rich text beside it where there is any. */
export type Copied = { readonly plain: string; readonly rich?: string | undefined };

/**
 * Puts texts on the clipboard; false where the browser refuses. To be called in the click itself, before anything is
 * waited for: WebKit takes nothing later. A text that is still being made is promised to the clipboard.
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
  // Where nothing can be promised the browser waits a few seconds for the text itself.
  if (typeof ClipboardItem === 'undefined') {
    return navigator.clipboard.writeText((await texts).plain);
  }
  const plain = texts.then((made) => blobOf(made.plain));
  // The clipboard may refuse before it looks at the text.
  plain.catch(() => undefined);
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain })]);
}

function blobOf(text: string, type = 'text/plain'): Blob {
  return new Blob([text], { type });
}

/** A page that did not come over https has no clipboard, but may still copy what is selected. */
function copyWithoutClipboard(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.style.position = 'fixed';
  // A modal dialog keeps the focus to itself.
  (focused?.closest('dialog') ?? document.body).append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isCopied;
}
