// Builds one of the libraries beside this file with Vite and loads it.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

export const root = fileURLToPath(new URL('..', import.meta.url));

export async function load(name) {
  const outDir = join(root, '.cache', 'bench', name);
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { '@': join(root, 'src') } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      lib: { entry: join(root, 'bench', `${name}.mjs`), formats: ['es'], fileName: name },
    },
  });
  return import(pathToFileURL(join(outDir, `${name}.mjs`)).href).catch(
    () => import(pathToFileURL(join(outDir, `${name}.js`)).href),
  );
}
