import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, minify, type Plugin, type Rolldown, type UserConfig } from 'vite';
import type { Language } from '../src/core/words/language.ts';
import type { prerender } from '../src/prerender.ts';

type Options = {
  /** Those of the page itself, which the code must share to give the same HTML. */
  readonly shared: Pick<UserConfig, 'resolve' | 'define' | 'css'>;
  /** The file of each language by the name of its chunk; none where the page is one file. */
  readonly languageChunks?: Readonly<Record<Language, string>>;
  /** The files, by the names of their chunks, that an address with a plan asks for beside those, in each language. */
  readonly planChunks?: Readonly<Record<Language, readonly string[]>>;
};

/**
 * Writes the page of the first example into the built HTML, in each language, for `public/firstPage.js` to show. The
 * page's own scripts are asked for by that file once this is painted.
 */
export function examplePage({ shared, ...chunks }: Options): Plugin {
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
        const pages = await render(root, shared);
        for (const { fileName } of Object.values(bundle).filter(isHtml)) {
          const file = join(dir, fileName);
          const html = readFileSync(file, 'utf8');
          writeFileSync(file, nameScripts(withPages(html, pages), bundle, chunks));
        }
      },
    },
  };
}

type Pages = Awaited<ReturnType<typeof prerender>>;

/** The page in the HTML's own language stands where React takes it over, the others in templates. */
function withPages(html: string, pages: Pages): string {
  const [, language = ''] = /<html lang="([^"]+)"/.exec(html) ?? [];
  const { [language as Language]: standing, ...others } = pages;
  const templates = Object.entries(others).map(
    ([id, page]) => `\n    <template id="page-${id}">${page}</template>`,
  );
  return html
    .replace(`<html lang="${language}"`, `$& data-covered="${language}"`)
    .replace(place, () => `<div id="root">${standing}</div>${templates.join('')}`);
}

/** Minifies a script in place. Files from public/ are copied as they are, but the first paint waits for this one. */
async function shorten(file: string): Promise<void> {
  if (!existsSync(file)) return;
  const { code } = await minify(file, readFileSync(file, 'utf8'));
  writeFileSync(file, code);
}

const place = '<div id="root"></div>';

const isHtml = ({ type, fileName }: Rolldown.OutputAsset | Rolldown.OutputChunk) =>
  type === 'asset' && fileName.endsWith('.html');

/**
 * Takes the page's script out of the HTML, so that loading it does not compete with the first paint: public/firstPage.js
 * starts it afterwards. Its `<first-page>` element names the files to load. A script that stands in the HTML stays.
 */
function nameScripts(
  html: string,
  bundle: Rolldown.OutputBundle,
  { languageChunks, planChunks }: Omit<Options, 'shared'>,
): string {
  const [script, source] =
    /<script type="module" crossorigin src="([^"]+)"><\/script>\s*/.exec(html) ?? [];
  if (!script || !source) return html;
  const preload = /<link rel="modulepreload" crossorigin href="([^"]+)">\s*/g;
  const imported = [...html.matchAll(preload)].map(([, address]) => address);
  const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
  const fileOf = (name: string) => {
    const file = chunks.find((chunk) => chunk.name === name)?.fileName;
    if (!file) throw new Error(`no file is called ${name}`);
    return `./${file}`;
  };
  const others = Object.entries(languageChunks ?? {}).map(
    ([language, name]) => ` data-with-${language}="${[...imported, fileOf(name)].join(' ')}"`,
  );
  const forPlan = Object.entries(planChunks ?? {}).map(
    ([language, names]) => ` data-plan-${language}="${names.map(fileOf).join(' ')}"`,
  );
  return html
    .replace(script, '')
    .replace(preload, '')
    .replace('<first-page', `<first-page data-app="${source}"${[...others, ...forPlan].join('')}`);
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
