import { defineConfig } from '@playwright/test';

/** Run by scripts/e2e.mjs, which serves the built page and names the browser. */
const {
  CI,
  STREAMSIZER_URL,
  STREAMSIZER_BROWSER,
  STREAMSIZER_FIREFOX,
  STREAMSIZER_WEBKIT,
  STREAMSIZER_E2E_PART,
  STREAMSIZER_E2E_REPORT,
} = process.env;

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
// Chromium refuses its sandbox to root, as in most containers.
const args = process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;

/** The tag of what `npm test` runs; `npm run test:all` runs the rest. */
const journey = /@journey/;

/** The tag of the tests that Firefox runs too; what WebKit must do stands in its own folder. */
const everyEngine = /@everyEngine/;

export default defineConfig({
  testDir: './',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(CI),
  workers: 2,
  timeout: 60_000,
  // None: a test that fails now and then waits for the wrong thing, and must be mended.
  retries: 0,
  // On a busy machine things come late.
  expect: { timeout: 20_000 },
  reporter: STREAMSIZER_E2E_REPORT
    ? [['list'], ['json', { outputFile: STREAMSIZER_E2E_REPORT }]]
    : 'list',
  use: {
    ...(STREAMSIZER_URL ? { baseURL: STREAMSIZER_URL } : {}),
    locale: 'en-US',
    timezoneId: 'UTC',
    // A click must not chase a page that is still scrolling.
    // The worker would fetch the whole page once more in every test; offline.spec.ts lets it in.
    contextOptions: { reducedMotion: 'reduce', serviceWorkers: 'block' },
    actionTimeout: 20_000,
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      testIgnore: 'webkit/**',
      ...(STREAMSIZER_E2E_PART === 'journeys' ? { grep: journey } : {}),
      ...(STREAMSIZER_E2E_PART === 'rest' ? { grepInvert: journey } : {}),
      use: {
        browserName: 'chromium',
        launchOptions: {
          args,
          // As most visitors have them: a scrollbar takes its room.
          ignoreDefaultArgs: ['--hide-scrollbars'],
          ...(STREAMSIZER_BROWSER ? { executablePath: STREAMSIZER_BROWSER } : {}),
        },
      },
    },
    ...(STREAMSIZER_FIREFOX
      ? [
          {
            name: 'firefox',
            grep: everyEngine,
            testIgnore: 'webkit/**',
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              // It puts a style into the page, which the content policy refuses; that would count as a fault.
              screenshot: 'off' as const,
              launchOptions: { executablePath: STREAMSIZER_FIREFOX },
            },
          },
        ]
      : []),
    ...(STREAMSIZER_WEBKIT ? [{ name: 'webkit', testMatch: 'webkit/**/*.spec.ts' }] : []),
  ],
});
