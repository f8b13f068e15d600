import { expect, it } from 'vitest';
import { packagesOf, withDependencies } from './notices';

it('names a package by its folder, scoped, nested or not', () => {
  const modules = [
    '/home/a/node_modules/react/index.js',
    '/home/a/node_modules/@scope/one/lib/x.js',
    '/home/a/node_modules/docx/node_modules/nanoid/index.js',
    '/home/a/src/main.ts',
    '/home/a/node_modules/.cache/thing/x.js',
  ];
  expect([...packagesOf(modules)]).toEqual([
    'node_modules/react',
    'node_modules/@scope/one',
    'node_modules/docx/node_modules/nanoid',
  ]);
});

it('adds what a package depends on, from the nearest folder, and no types', () => {
  const packages = {
    'node_modules/docx': { dependencies: { nanoid: '5', jszip: '3', '@types/node': '20' } },
    'node_modules/docx/node_modules/nanoid': { dependencies: {} },
    'node_modules/nanoid': {},
    'node_modules/jszip': { dependencies: { docx: '9' } },
    'node_modules/@types/node': {},
  };
  expect([...withDependencies({ packages }, new Set(['node_modules/docx']))].sort()).toEqual([
    'node_modules/docx',
    'node_modules/docx/node_modules/nanoid',
    'node_modules/jszip',
  ]);
});
