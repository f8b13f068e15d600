import type { Plugin } from 'vite';

const refusal = /if \(!(\w+)\.defaultPrevented\) throw (\w+);/;

/**
 * Lets a part that cannot be fetched stay pending once somebody has taken the matter up, by preventing the default of
 * `vite:preloadError`. Vite would go on without the module, and whatever needs it would bring the page down.
 */
export function patientImports(): Plugin {
  return {
    name: 'streamsizer:patient-imports',
    apply: 'build',
    transform: {
      filter: { id: /vite\/preload-helper/ },
      handler(code) {
        if (!refusal.test(code)) throw new Error('Vite has rewritten its preload helper');
        return { code: code.replace(refusal, '$& return new Promise(() => {});'), map: null };
      },
    },
  };
}
