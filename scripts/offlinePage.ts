import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { sealPage } from './sealPage.ts';

/** Makes the built page work offline: builds src/serviceWorker and gives the page its version. */
export function offlinePage(): Plugin {
  let root = '';
  return {
    name: 'streamsizer:offline-page',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    writeBundle: {
      order: 'post',
      async handler({ dir }) {
        if (dir === undefined) throw new Error('the page is built into a folder');
        const { version }: { version: string } = JSON.parse(
          readFileSync(join(root, 'package.json'), 'utf8'),
        );
        sealPage(dir, version, await buildWorker(root));
      },
    },
  };
}

async function buildWorker(root: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input: 'src/serviceWorker/worker.ts', output: { format: 'iife' } },
    },
  });
  const outputs = 'output' in built ? built.output : [];
  const [worker] = outputs;
  if (worker?.type !== 'chunk' || outputs.length !== 1)
    throw new Error('the service worker is built as one file');
  return worker.code;
}
