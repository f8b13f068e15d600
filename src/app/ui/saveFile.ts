/** How long the file stays available to the browser, in milliseconds: much longer than it needs. */
const keptMs = 60_000;

/** Hands a file to the browser to save: a text, JSON unless `type` says otherwise, or other content. */
export function saveFile(name: string, content: string | Blob, type = 'application/json'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name.replace(/[\\/:*?"<>|]/g, '-');
  anchor.click();
  // Some browsers begin to read a large file only after the click handler has returned.
  setTimeout(() => URL.revokeObjectURL(url), keptMs);
}
