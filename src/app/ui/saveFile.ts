/** Long after the browser has begun to save, in milliseconds. */
const keptMs = 60_000;

/** Hands a text, JSON unless said otherwise, or anything else to the browser as a file to save. */
export function saveFile(name: string, content: string | Blob, type = 'application/json'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name.replace(/[\\/:*?"<>|]/g, '-');
  anchor.click();
  // Some browsers read a large file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), keptMs);
}
