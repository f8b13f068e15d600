import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The streamsizer command: one file for Node that brings everything it needs. */
export default defineConfig({
  publicDir: false,
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    target: 'node20',
    minify: false,
    rolldownOptions: {
      output: { format: 'es', entryFileNames: 'streamsizer.mjs', codeSplitting: false },
    },
  },
});
