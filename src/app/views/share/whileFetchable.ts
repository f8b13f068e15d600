/**
 * How work that loads parts of the page ends: `missing` when a part cannot be fetched, for which the work itself
 * would wait for ever.
 */
export function whileFetchable(work: Promise<unknown>): Promise<'done' | 'failed' | 'missing'> {
  return new Promise((resolve) => {
    const tell = () => end('missing');
    const end = (outcome: 'done' | 'failed' | 'missing') => {
      window.removeEventListener('vite:preloadError', tell);
      resolve(outcome);
    };
    window.addEventListener('vite:preloadError', tell);
    work.then(
      () => end('done'),
      () => end('failed'),
    );
  });
}
