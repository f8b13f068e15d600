import type { Plugin } from 'vite';

/** What the rooms of products fetch when somebody reads or does something. */
const fetched =
  /\/src\/core\/platforms\/[a-zA-Z]+\/(?:words\/(?:en|zhCn)\.ts|provisioning|changes)/;

/**
 * Leaves out of workers what products say and how they are prepared: workers give figures, and a worker's script has in
 * it all that it could ever fetch.
 */
export function figuresWorker(): Plugin {
  return {
    name: 'streamsizer:figures-worker',
    enforce: 'pre',
    load: (id) => (fetched.test(id) ? 'export default undefined;' : null),
  };
}
