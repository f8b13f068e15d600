// Finds a Chromium-family browser for end-to-end tests and pictures, or gets one.
// Order: STREAMSIZER_BROWSER, a system Chrome, Chromium or Edge, Playwright's own (there or downloaded),
// the distribution's package when root on Debian; else it says what to install.
// Expects installed dependencies.
import { ensureChineseFont, installableSystem, installPackages } from './debian.mjs';
import { downloadPlaywrightBrowser, findPlaywrightBrowser } from './playwrightBrowser.mjs';
import { findSystemBrowser, isExecutable } from './systemBrowsers.mjs';

/** The path of a browser that is already here, or undefined. */
export async function findBrowser() {
  return namedBrowser() ?? findSystemBrowser() ?? (await findPlaywrightBrowser());
}

/** The path of a browser, installing one when there is none. */
export async function ensureBrowser() {
  const path =
    (await findBrowser()) ?? (await downloadPlaywrightBrowser()) ?? (await installDebianBrowser());
  if (!path) throw new Error(advice());
  await ensureChineseFont();
  return path;
}

function namedBrowser() {
  const path = process.env.STREAMSIZER_BROWSER;
  if (!path || isExecutable(path)) return path || undefined;
  throw new Error(`STREAMSIZER_BROWSER names "${path}", which is not a program that can be run.`);
}

async function installDebianBrowser() {
  // Ubuntu's package is only a pointer to a snap, which a container cannot run.
  if (installableSystem() !== 'debian') return undefined;
  await installPackages('chromium', 'fonts-noto-cjk');
  return findSystemBrowser();
}

const advice = () => `No browser was found, and none could be installed. Any one of these helps:
  - install Google Chrome, Chromium or Microsoft Edge${
    installableSystem() === 'ubuntu'
      ? " (Ubuntu's own chromium package is a snap: take Google Chrome's .deb)"
      : ''
  };
  - on Debian: apt-get install chromium fonts-noto-cjk
  - run: npx playwright install chromium
  - set STREAMSIZER_BROWSER to the path of such a browser.`;
