import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { notices } from './scripts/notices.ts';
import { offlinePage } from './scripts/offlinePage.ts';
import { patientImports } from './scripts/patientImports.ts';

/** One config for the page and its unit tests. `base: './'` lets the built page live under any path. */
export default defineConfig({
  base: './',
  plugins: [react(), patientImports(), notices(), offlinePage()],
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
  // Laws over thousands of plans take their time on a busy machine.
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.{ts,mjs}'],
    setupFiles: ['scripts/lawSeed.mjs'],
    testTimeout: 60_000,
  },
});
