/** Acts when the browser has nothing better to do, a few seconds from now at the latest. Returns how to call it off. */
export function whenIdle(act: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const request = window.requestIdleCallback(act, { timeout: 5_000 });
    return () => window.cancelIdleCallback(request);
  }
  const timer = setTimeout(act, 1_000);
  return () => clearTimeout(timer);
}
