// Where Chrome, Chromium and Edge live on Linux, macOS and Windows.
// First names on PATH, then the usual folders; Chrome before Chromium before Edge.
// Only looks, never installs.
// Uses only Node's own modules.
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = [
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const linuxPlaces = [
  '/opt/google/chrome/chrome',
  '/usr/lib/chromium/chromium',
  '/opt/microsoft/msedge/msedge',
];

const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

export function findSystemBrowser() {
  return candidates().find((path) => isExecutable(path) && !isSnapStub(path));
}

export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function candidates() {
  const {
    PATH = '',
    HOME = '',
    LOCALAPPDATA,
    PROGRAMFILES,
    'PROGRAMFILES(X86)': x86,
  } = process.env;
  if (process.platform === 'win32') {
    const folders = [PROGRAMFILES, x86, LOCALAPPDATA].filter(Boolean);
    return windowsPrograms.flatMap((program) => folders.map((folder) => join(folder, program)));
  }
  const folders = PATH.split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  if (process.platform !== 'darwin') return [...onPath, ...linuxPlaces];
  const applications = ['/Applications', join(HOME, 'Applications')];
  return [
    ...macApplications.flatMap((app) => applications.map((folder) => join(folder, app))),
    ...onPath,
  ];
}

/** Ubuntu's chromium package is a small script that only asks for the snap. */
function isSnapStub(path) {
  if (process.platform !== 'linux' || statSync(path).size > 20_000) return false;
  const text = readFileSync(path, 'utf8');
  return text.startsWith('#!') && text.includes('/snap/bin/chromium');
}
