import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { classNames } from './scripts/classNames.ts';
import { examplePage } from './scripts/examplePage.ts';
import { figuresWorker } from './scripts/figuresWorker.ts';
import { notices } from './scripts/notices.ts';
import { offlinePage } from './scripts/offlinePage.ts';

const source = fileURLToPath(new URL('./src', import.meta.url));

const shared = {
  resolve: { alias: { '@': source } },
  css: { modules: { generateScopedName: classNames(source) } },
  define: { 'import.meta.env.VITE_BUILT_IN': JSON.stringify(monthNow()) },
};

/** The product of the first example, whose words come with a language. */
const firstProduct = 'blinkDedicated';

/**
 * The four files of one language, by where its words are needed: on every page; on the page of a plan, which speaks of
 * any product and of what its answer rests on; in Provision, with the steps of every product; in all other views, in
 * dialogs and in documents.
 */
function wordFiles(name: string, file: string) {
  const rule = (suffix: string, rooms: string) => ({
    name: `${name}${suffix}`,
    test: new RegExp(`/src/core/(?:${rooms})/${file}\\.ts$`),
  });
  const grounds = 'words/(?:derivation|document|growth|sources)';
  const provision = '(?:words/provision|platforms/\\w+/provisioning/words)(?:/\\w+)?';
  const moving = 'platforms/\\w+/(?:changes/words|words/moving)';
  return [
    rule('', `words/(?:languages|labels)|platforms/${firstProduct}/words`),
    rule('-plan', `${grounds}|platforms/(?!unsized)\\w+/words`),
    rule('-provision', provision),
    rule('-views', `words/(?!command)\\w+|platforms/unsized/words|${moving}`),
  ];
}

/**
 * Which file of scripts has what. The first rule that names a module takes it, with all it imports that no earlier rule
 * has taken: so what others stand on comes before them. There is a file for what every visit needs, one for each view,
 * writer of documents and chart, those of the languages, and one for each subject that several of these share. What no
 * rule names is a file of its own where something asks for it by itself.
 */
const scriptFiles = [
  { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\// },
  { name: 'first', tags: ['$initial' as const] },
  ...wordFiles('english', 'en'),
  ...wordFiles('chinese', 'zhCn'),
  // Long links and files for offices are compressed.
  {
    name: 'packing',
    test: /src\/core\/link\/(?:compressor|base64url)|src\/app\/documents\/(?:repackOffice|office|tableGaps)|node_modules\/fflate\//,
  },
  // A plan that is kept in the browser is a link, too; and what is said of a link comes with it.
  {
    name: 'links',
    test: /src\/core\/link\/(?!productParameter)|src\/app\/store\/(?:arrival|earlierWork|linkState|pageLinks|shelf|shelfEntry|shelfPlan)\.ts|src\/core\/report\/answerStamp|src\/app\/views\/frame\/(?:LinkNotice|AnswerChanged)Panel/,
  },
  // What reads a file that describes a product; the example that is known without one is no part of it.
  { name: 'product', test: /src\/core\/platforms\/own\/|src\/core\/link\/productParameter/ },
  {
    name: 'grounds',
    test: /src\/app\/(?:views\/size\/(?:AnswerGrounds|Sold|LeavingOffer|Growth|Derivation|SourceFacts|originLabel)|charts\/StairsFigure)|src\/core\/report\/(?:deriv|formula|stairs|step|boughtCount|carriedLoad)/,
  },
  // The form of the plan and all that it is made of, but for what links need, too: they come without it.
  { name: 'form', test: /src\/app\/views\/size\/(?:PlanForm|WorkloadTimes)\.tsx/ },
  // What every report, picture and view beyond the first is made of: figures, sections, checklists.
  {
    name: 'reports',
    test: /src\/core\/(?:report\/(?!workbook|slides\/(?!fitText))|plan\/|provisioning\/|platforms\/\w+\/changes\/)|src\/app\/documents\/qr|node_modules\/qr\//,
  },
  { name: 'provisioning', test: /src\/core\/platforms\/\w+\/provisioning/ },
  // Parts of the page that several views and dialogs show, and those that the first page shows to few.
  {
    name: 'parts',
    test: /src\/app\/(?:ui|store|terms|pictures|documents\/writePng|charts\/(?:PartsChart|SectionTables)|views\/frame|views\/size\/(?:ChangeHead|changeSentence|LeavingSentence|PrintedHead|ProcessSection)|views\/embed\/(?:Checklist|Risk|Road)Part)/,
  },
  { name: 'fileEditor', test: /src\/app\/fileEditor\/|src\/app\/views\/size\/OwnProductDialogs/ },
  { name: 'dialogs', test: /src\/app\/views\/size\/(?:PasteRows|WorkloadRate)Dialog/ },
  { name: 'ShareView', test: /src\/app\/views\/share\// },
  // Its library asks for a part that only Node has.
  { name: 'writePptx', test: /src\/app\/documents\/writePptx|vite-browser-external/ },
];

/** One config for the page and its unit tests. `base: './'` lets the built page live under any path. */
export default defineConfig({
  base: './',
  plugins: [
    react(),
    notices(),
    examplePage({
      shared,
      languageChunks: { en: 'english', 'zh-CN': 'chinese' },
      planChunks: {
        en: ['links', 'form', 'grounds', 'english-plan'],
        'zh-CN': ['links', 'form', 'grounds', 'chinese-plan'],
      },
    }),
    offlinePage(),
  ],
  ...shared,
  worker: { plugins: () => [figuresWorker()] },
  build: {
    target: 'es2023',
    sourcemap: false,
    rolldownOptions: { output: { codeSplitting: { groups: scriptFiles } } },
    modulePreload: { polyfill: false },
    manifest: true,
  },
  test: {
    // Without a word one core is left free, which on a machine with two is half of it.
    maxWorkers: '100%',
    // Laws over thousands of plans take their time on a busy machine.
    testTimeout: 60_000,
    unstubGlobals: true,
    // Of values that differ in thousands of lines the first say enough.
    diff: { truncateThreshold: 200 },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.{ts,mjs}'],
          exclude: ['**/*.long.test.ts'],
          setupFiles: ['scripts/laws.mjs'],
          // Every module is loaded once for all files: loading them anew took longer than the tests.
          isolate: false,
        },
      },
      {
        // What takes long by nature: `npm run test:all`.
        extends: true,
        test: {
          name: 'long',
          include: ['src/**/*.long.test.ts'],
          setupFiles: ['scripts/laws.mjs'],
        },
      },
      {
        // Parts of the page, in a document without a browser: see src/app/testing/renderInPage.tsx.
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['scripts/laws.mjs', 'src/app/testing/setUpDocument.ts'],
          isolate: false,
        },
      },
    ],
  },
});

/** The first day of this month: what is built again in the same month is the same. */
function monthNow(): string {
  return `${new Date().toISOString().slice(0, 7)}-01`;
}
