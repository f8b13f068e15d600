// The smallest page with the same React: a field, and a paragraph that repeats its text. Built by Vite like the page,
// into the folder that is returned.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../build.mjs';

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <title>Hello</title>
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="./hello.js"></script>
  </body>
</html>
`;

const script = `import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Hello() {
  const [text, setText] = useState('1');
  return createElement('main', null,
    createElement('input', { name: 'text', value: text, onChange: (event) => setText(event.target.value) }),
    createElement('p', { id: 'answer' }, 'Hello ' + text));
}

createRoot(document.getElementById('root')).render(createElement(Hello));
`;

export async function buildHello() {
  const source = join(root, '.cache', 'bench', 'hello');
  const outDir = join(root, '.cache', 'bench', 'hello-built');
  mkdirSync(source, { recursive: true });
  writeFileSync(join(source, 'index.html'), html);
  writeFileSync(join(source, 'hello.js'), script);
  await build({
    root: source,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2023', modulePreload: { polyfill: false } },
  });
  return outDir;
}
