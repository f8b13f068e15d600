import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { test as base } from '@playwright/test';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';

type Engine = { readonly driver: string; readonly display: string; readonly browser: string };

/**
 * WebKit on Linux: WebKitWebDriver on a virtual display, one for each test, since a driver whose browser has just closed
 * may wait for ever for the next one. Playwright drives only its own build of WebKit, so these tests use WebDriver.
 */
export const test = base.extend<{ driver: WebDriver; server: string }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of the pattern
    async ({}, use) => {
      const { driver, display }: Engine = JSON.parse(process.env.STREAMSIZER_WEBKIT ?? '{}');
      const port = await freePort();
      // In a process group of its own, so that the display ends with the driver.
      const child = spawn(display, ['-a', driver, `--port=${port}`], {
        detached: true,
        stdio: 'ignore',
        env: { ...process.env, LANG: 'C.UTF-8' },
      });
      const server = `http://127.0.0.1:${port}`;
      try {
        await answers(server);
        await use(server);
      } finally {
        end(child);
      }
    },
    { timeout: 60_000 },
  ],
  driver: async ({ server }, use) => {
    const { browser }: Engine = JSON.parse(process.env.STREAMSIZER_WEBKIT ?? '{}');
    const capabilities = new Capabilities()
      .setBrowserName('MiniBrowser')
      .set('webkitgtk:browserOptions', { binary: browser, args: ['--automation'] });
    const driver = await new Builder().usingServer(server).withCapabilities(capabilities).build();
    try {
      await driver.manage().window().setRect({ x: 0, y: 0, width: 1_280, height: 900 });
      await use(driver);
    } finally {
      await driver.quit();
    }
  },
});

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answers(server: string): Promise<void> {
  for (;;) {
    const isUp = await fetch(`${server}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function end({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGTERM');
  } catch {
    // The process has already ended.
  }
}
