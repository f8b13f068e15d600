import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, minify, type Plugin, type Rolldown, type UserConfig } from 'vite';
import type { prerender } from '../src/prerender.ts';

type Options = {
  /** Those of the page itself, which the code must share to give the same HTML. */
  readonly shared: Pick<UserConfig, 'resolve' | 'define'>;
};

/**
 * Writes the page of the first example into the built HTML, in each language, for `public/firstPage.js` to show. The
 * page's own script is begun by that file once this is painted, so it is only fetched early.
 */
export function examplePage({ shared }: Options): Plugin {
  let root = '';
  return {
    name: 'streamsizer:example-page',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    writeBundle: {
      order: 'post',
      async handler({ dir }, bundle) {
        if (dir === undefined) throw new Error('the page is built into a folder');
        await shorten(join(dir, 'firstPage.js'));
        const pages = Object.entries(await render(root, shared));
        for (const { fileName } of Object.values(bundle).filter(isHtml)) {
          const file = join(dir, fileName);
          const html = readFileSync(file, 'utf8');
          const templates = pages.map(
            ([language, page]) => `<template id="page-${language}">${page}</template>\n    `,
          );
          writeFileSync(
            file,
            startLater(html.replace(place, () => `${templates.join('')}${place}`)),
          );
        }
      },
    },
  };
}

/** What comes from public/ is copied as it is; this script is waited for. */
async function shorten(file: string): Promise<void> {
  if (!existsSync(file)) return;
  const { code } = await minify(file, readFileSync(file, 'utf8'));
  writeFileSync(file, code);
}

const place = '<div id="root"></div>';

const isHtml = ({ type, fileName }: Rolldown.OutputAsset | Rolldown.OutputChunk) =>
  type === 'asset' && fileName.endsWith('.html');

/**
 * A script with an address is fetched early, after what the first paint waits for, and begun by the one that shows the
 * first page; one in the page stays.
 */
function startLater(html: string): string {
  const [script, source] =
    /<script type="module" crossorigin src="([^"]+)"><\/script>/.exec(html) ?? [];
  if (!script || !source) return html;
  return html
    .replace(script, `<link rel="modulepreload" crossorigin href="${source}">`)
    .replaceAll('<link rel="modulepreload"', '<link rel="modulepreload" fetchpriority="low"')
    .replace('<first-page', `<first-page data-app="${source}"`);
}

/** Builds src/prerender.ts for Node and runs it. */
async function render(
  root: string,
  shared: Options['shared'],
): Promise<Awaited<ReturnType<typeof prerender>>> {
  const outDir = join(root, '.cache', `prerender-${process.pid}`);
  try {
    await build({
      configFile: false,
      root,
      ...shared,
      publicDir: false,
      logLevel: 'warn',
      plugins: [react()],
      ssr: { noExternal: true },
      build: {
        ssr: 'src/prerender.ts',
        outDir,
        emptyOutDir: true,
        target: 'node20',
        minify: false,
        rolldownOptions: { output: { entryFileNames: 'prerender.mjs', codeSplitting: false } },
      },
    });
    const built: { prerender: typeof prerender } = await import(
      pathToFileURL(join(outDir, 'prerender.mjs')).href
    );
    return await built.prerender();
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
