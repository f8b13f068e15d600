import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { classNames } from './scripts/classNames.ts';
import { examplePage } from './scripts/examplePage.ts';
import { notices } from './scripts/notices.ts';
import { offlinePage } from './scripts/offlinePage.ts';

const source = fileURLToPath(new URL('./src', import.meta.url));

const shared = {
  resolve: { alias: { '@': source } },
  css: { modules: { generateScopedName: classNames(source) } },
  define: { 'import.meta.env.VITE_BUILT_IN': JSON.stringify(monthNow()) },
};

/**
 * What a language says by itself in views and in what they make, and in dialogs: a file each. Provisioning and the files
 * of products have theirs already, the command has none here.
 */
const apart = {
  views: 'compare|decides|embed|products|risk|road|roadForm|share|slides|unlikeRates|workbook',
  report: 'derivation|document|growth|sources',
  dialogs: 'examples|rates|shelf|workloads',
  elsewhere: 'provision|command|productFile|leaving|present',
};

/** The product of the first example, whose words come with a language. */
const firstProduct = 'blinkDedicated';

/** What a language says everywhere, with its words of the first product. */
function wordsOfPage(name: string): RegExp {
  const general = `words/(?!(?:${Object.values(apart).join('|')})/)[a-zA-Z]+`;
  return new RegExp(`/src/core/(?:${general}|platforms/${firstProduct}/words)/${name}\\.ts$`);
}

/** What it says of the other products that can be sized. */
function wordsOfProducts(name: string): RegExp {
  return new RegExp(
    `/src/core/platforms/(?!(?:${firstProduct}|unsized)/)[a-zA-Z]+/words/${name}\\.ts$`,
  );
}

function wordsApart(which: keyof typeof apart, name: string): RegExp {
  const unsized = which === 'views' ? '|platforms/unsized/words' : '';
  return new RegExp(`/src/core/(?:words/(?:${apart[which]})${unsized})/${name}\\.ts$`);
}

/** What it says where somebody goes from: the cluster that is there, its changes, the product that follows. */
function wordsOfMoving(name: string): RegExp {
  const ofProducts = 'platforms/[a-zA-Z]+/(?:changes/words|words/moving)';
  return new RegExp(`/src/core/(?:words/(?:leaving|present)|${ofProducts})/${name}\\.ts$`);
}

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
        en: ['links', 'form', 'grounds', 'report-english', 'products-english'],
        'zh-CN': ['links', 'form', 'grounds', 'report-chinese', 'products-chinese'],
      },
    }),
    offlinePage(),
  ],
  ...shared,
  build: {
    target: 'es2023',
    sourcemap: false,
    // A file for what every visit needs, and one a view, language, product, writer and chart. What several of those
    // share is together by its subject.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 4 },
            { name: 'first', tags: ['$initial'], priority: 3 },
            // A language is a file for every page, one for the other products, one for what reports say, one for the other
            // views, one for dialogs, and one for where somebody goes from.
            { name: 'english', test: wordsOfPage('en'), priority: 1 },
            { name: 'products-english', test: wordsOfProducts('en'), priority: 1 },
            { name: 'report-english', test: wordsApart('report', 'en'), priority: 1 },
            { name: 'views-english', test: wordsApart('views', 'en'), priority: 1 },
            { name: 'moving-english', test: wordsOfMoving('en'), priority: 1 },
            { name: 'dialogs-english', test: wordsApart('dialogs', 'en'), priority: 1 },
            { name: 'chinese', test: wordsOfPage('zhCn'), priority: 1 },
            { name: 'products-chinese', test: wordsOfProducts('zhCn'), priority: 1 },
            { name: 'report-chinese', test: wordsApart('report', 'zhCn'), priority: 1 },
            { name: 'views-chinese', test: wordsApart('views', 'zhCn'), priority: 1 },
            { name: 'moving-chinese', test: wordsOfMoving('zhCn'), priority: 1 },
            { name: 'dialogs-chinese', test: wordsApart('dialogs', 'zhCn'), priority: 1 },
            // What reads a file that describes a product; the example that is known without one is no part of it.
            {
              name: 'product',
              test: /src\/core\/platforms\/own\/(?!words\/[a-zA-Z]+\.ts)|link\/productParameter/,
              priority: 2,
            },
            {
              name: 'grounds',
              test: /src\/app\/(views\/size\/(AnswerGrounds|Sold|LeavingOffer|Growth|Derivation|SourceFacts|originLabel)|charts\/StairsFigure)|src\/core\/report\/(deriv|formula|stairs|step|boughtCount|carriedLoad)/,
              priority: 2,
            },
            {
              name: 'links',
              // A plan that is kept in the browser is a link, too; and what is said of a link comes with it.
              test: /src\/core\/link\/(?!compressor|base64url|packedText|productParameter)|src\/app\/store\/(arrival|earlierWork|linkState|pageLinks|shelf|shelfEntry|shelfPlan)\.ts|src\/core\/report\/answerStamp|src\/app\/views\/frame\/(LinkNotice|AnswerChanged)Panel/,
              priority: 2,
            },
            // The form of the plan and all that it is made of, but for what links need, too: they come without it.
            { name: 'form', test: /src\/app\/views\/size\/PlanForm\.tsx/, priority: 2 },
            { name: 'packing', test: /src\/core\/link\/|node_modules\/fflate\//, priority: 1 },
            {
              name: 'changes',
              test: /src\/core\/platforms\/[a-zA-Z]+\/changes\/(?!words)/,
              priority: 1,
            },
            { name: 'checklist', test: /src\/core\/provisioning\//, priority: 1 },
            {
              name: 'document',
              test: /src\/core\/(report\/(?!workbook|slides)|plan\/)|src\/app\/documents\/qr|node_modules\/qr\//,
              priority: 1,
            },
            { name: 'plans', test: /src\/app\/views\/frame\//, priority: 1 },
            { name: 'dialogs', test: /src\/app\/views\/size\/P(ast|ilot)/, priority: 1 },
            { name: 'parts', test: /src\/app\/(ui|store)\//, priority: 1 },
          ],
        },
      },
    },
    modulePreload: { polyfill: false },
    manifest: true,
  },
  test: {
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
