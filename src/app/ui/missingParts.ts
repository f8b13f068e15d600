/** Errors of files that could not be loaded, as the build's import helper reports them before it throws them. */
const missing = new WeakSet<Error>();

/** Call once, before the first import that may fail. */
export function watchMissingParts(): void {
  window.addEventListener('vite:preloadError', ({ payload }) => missing.add(payload));
}

/** Whether an error means that a file of the page could not be loaded, and not that the file is wrong. */
export function isMissingPart(error: unknown): boolean {
  return error instanceof Error && missing.has(error);
}
