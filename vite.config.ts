import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { notices } from './scripts/notices.ts';
import { offlinePage } from './scripts/offlinePage.ts';

/** One config for the page and its unit tests. `base: './'` lets the built page live under any path. */
export default defineConfig({
  base: './',
  plugins: [react(), notices(), offlinePage()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    target: 'es2023',
    sourcemap: false,
    // What the first load always needs is one file: it packs better than several.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
    modulePreload: { polyfill: false },
    manifest: true,
  },
  test: {
    // Laws over thousands of plans take their time on a busy machine.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.{ts,mjs}'],
          setupFiles: ['scripts/lawSeed.mjs'],
        },
      },
      {
        // Parts of the page, in a document without a browser: see src/app/testing/renderInPage.tsx.
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['scripts/lawSeed.mjs', 'src/app/testing/setUpDocument.ts'],
        },
      },
    ],
  },
});
