// `npm run e2e`: installs, finds a browser and builds when needed, then runs the end-to-end tests. The tests use the
// built page, served on a free port; next to it are served the page in the pseudo-language and the page as a single
// file, and the built command, whose results must be those of the page. Tests for every engine also run in Firefox
// and WebKit, where these are installed. STREAMSIZER_E2E_PART=journeys leaves the rest out, and with it the other
// engines, the pseudo-language and the single file; `rest` leaves out the journeys. Further arguments go to
// Playwright: npm run e2e -- --headed journey. The exit code is Playwright's.
import { ensureBrowser } from './browser.mjs';
import { builtSingleFile, ensureBuilt, ensureCliBuilt, ensureSingleBuilt } from './ensureBuilt.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { ensureOtherEngines } from './otherEngines.mjs';
import { servePseudoPage } from './pseudoPage.mjs';
import { finish, runLocal } from './run.mjs';
import { serve } from './serve.mjs';

await finish(e2e(process.argv.slice(2)));

async function e2e(args) {
  await ensureInstalled();
  const browser = await ensureBrowser();
  const isPart = process.env.STREAMSIZER_E2E_PART === 'journeys';
  const { firefox, webKit } = isPart ? {} : await ensureOtherEngines();
  await Promise.all([ensureBuilt(), ensureCliBuilt(), isPart || ensureSingleBuilt()]);
  const [page, pseudo] = await Promise.all([serve(), isPart ? undefined : servePseudoPage()]);
  try {
    await runLocal('@playwright/test', ['test', '-c', 'e2e/playwright.config.ts', ...args], {
      env: {
        STREAMSIZER_URL: page.url,
        ...(pseudo ? { STREAMSIZER_PSEUDO_URL: pseudo.url } : {}),
        ...(isPart ? {} : { STREAMSIZER_SINGLE_FILE: builtSingleFile }),
        STREAMSIZER_BROWSER: browser,
        ...(firefox ? { STREAMSIZER_FIREFOX: firefox } : {}),
        ...(webKit ? { STREAMSIZER_WEBKIT: JSON.stringify(webKit) } : {}),
      },
      label: 'playwright test',
    });
  } finally {
    await Promise.all([page.close(), pseudo?.close()]);
  }
}
