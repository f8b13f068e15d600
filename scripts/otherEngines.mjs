// Finds or installs Firefox and the driver of WebKit for the end-to-end tests that every engine must pass.
// STREAMSIZER_FIREFOX names a Firefox. As root on Debian what is missing is installed; elsewhere a message says so,
// and the tests run in Chromium alone. WebKit is WebKitGTK, driven by WebKitWebDriver on a virtual display: Linux
// only. Expects installed dependencies.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installableSystem, installPackages } from './debian.mjs';
import { isExecutable } from './systemBrowsers.mjs';

const firefoxPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/** The paths of what was found: `firefox`, and for WebKit `driver`, `display` (xvfb-run) and `browser`. */
export async function ensureOtherEngines() {
  if (!isComplete() && installableSystem() === 'debian') {
    await installPackages('firefox-esr');
    await installPackages('webkit2gtk-driver', 'xvfb', 'xauth');
  }
  const found = { firefox: findFirefox(), webKit: findWebKit() };
  if (!found.firefox) say('Firefox', 'install Firefox, or set STREAMSIZER_FIREFOX to its path');
  if (!found.webKit) say('WebKit', 'on Debian: apt-get install webkit2gtk-driver xvfb xauth');
  return found;
}

const isComplete = () => Boolean(findFirefox() && findWebKit());

const say = (engine, remedy) =>
  console.error(`No ${engine} here, so its journeys are left out (${remedy}).`);

function findFirefox() {
  const named = process.env.STREAMSIZER_FIREFOX;
  if (named) return named;
  return onPath('firefox-esr') ?? onPath('firefox') ?? firefoxPlaces.find(isExecutable);
}

function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const display = onPath('xvfb-run');
  const browser = ['x86_64', 'aarch64']
    .flatMap((machine) =>
      ['4.1', '4.0'].map(
        (version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
      ),
    )
    .find(existsSync);
  return driver && display && browser ? { driver, display, browser } : undefined;
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}
