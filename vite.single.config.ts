import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { examplePage } from './scripts/examplePage.ts';
import { figuresWorker } from './scripts/figuresWorker.ts';
import { notices } from './scripts/notices.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const shared = {
  resolve: { alias: { '@': fromRoot('./src') } },
  define: { 'import.meta.env.VITE_SINGLE_FILE': '"1"' },
};

/** The whole page as one HTML file, to be sent by mail and opened by double click: nothing lies beside it. */
export default defineConfig({
  publicDir: false,
  plugins: [
    bringIcon(),
    bringScripts(),
    react(),
    viteSingleFile({ outputFileName: 'streamsizer.html' }),
    notices({ inPage: true }),
    examplePage({ shared }),
  ],
  ...shared,
  worker: { plugins: () => [figuresWorker()] },
  build: {
    outDir: 'dist-single',
    target: 'es2023',
    sourcemap: false,
    modulePreload: false,
  },
});

/** The icon goes into the file; what only an installed page needs is left out. */
function bringIcon(): Plugin {
  return {
    name: 'streamsizer:bring-icon',
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const icon = readFileSync(fromRoot('./public/icon.svg'), 'utf8');
        const address = `data:image/svg+xml,${encodeURIComponent(icon.replace(/\n\s*/g, ''))}`;
        return html
          .replace('href="./icon.svg"', `href="${address}"`)
          .replace(/\s*<link rel="(manifest|apple-touch-icon)"[^>]*>/g, '');
      },
    },
  };
}

/** The scripts that run before the page's own stand in the file, since nothing lies beside it. */
function bringScripts(): Plugin {
  return {
    name: 'streamsizer:bring-scripts',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace(
          /<script src="\.\/(\w+\.js)" vite-ignore><\/script>/g,
          (_, name: string) =>
            `<script>${readFileSync(fromRoot(`./public/${name}`), 'utf8')}</script>`,
        ),
    },
  };
}
