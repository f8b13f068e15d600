// Playwright's own Chromium: finds it, or tries to download it. The download is given up without a message after a
// minute without progress: without access to the network it cannot work. Expects installed dependencies.
import { spawn } from 'node:child_process';
import { localProgram, root } from './run.mjs';
import { isExecutable } from './systemBrowsers.mjs';

const longestSilenceMs = 60_000;

export async function findPlaywrightBrowser() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return isExecutable(path) ? path : undefined;
}

export async function downloadPlaywrightBrowser() {
  console.error("Downloading Playwright's Chromium …");
  await new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [localProgram('playwright'), 'install', '--no-shell', 'chromium'],
      {
        cwd: root,
        // In a process group of its own, so that the download, which is a grandchild, ends with it.
        detached: process.platform !== 'win32',
        env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    const stop = () => {
      try {
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
      } catch {
        // The process has already ended.
      }
    };
    process.once('exit', stop);
    const timer = setTimeout(stop, longestSilenceMs);
    child.stdout.on('data', (text) => {
      if (String(text).includes('%')) timer.refresh();
    });
    const done = () => {
      clearTimeout(timer);
      process.off('exit', stop);
      resolve();
    };
    child.once('error', done);
    child.once('exit', done);
  });
  return findPlaywrightBrowser();
}
