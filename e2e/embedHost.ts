import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

/** A plan that fills every part of an embed. */
export const embeddedPlan =
  'w=orders~120000~complex~3000~core&w=clicks~400000~simple&headroom=20&spare=1';

type HostPage = {
  /** A file beside this one; `{{home}}` and `{{plan}}` are filled in. */
  readonly file?: 'four.html' | 'blocked.html';
  /** What stands in the body in place of a file. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Somebody else's site: another host and port, and pages that know only the address of StreamSizer. */
export async function embedHost(home: string) {
  const pages: HostPage[] = [];
  const server = createServer(({ url = '' }, response) => {
    const { file, body = '', headers = {} } = pages[Number(url.slice(1))] ?? {};
    const html = file
      ? readFileSync(new URL(`./embedHost/${file}`, import.meta.url), 'utf8')
          .replaceAll('{{home}}', home)
          .replaceAll('{{plan}}', embeddedPlan.replaceAll('&', '&amp;'))
      : `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>host</title><body>${body}</body></html>`;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    /** Puts a page on the site and gives its address. */
    put: (page: HostPage) => `http://localhost:${port}/${pages.push(page) - 1}`,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

/** Opens a page of the site as a new visitor. `faults` are its errors and its requests to anyone but the two sites. */
export async function visitHost(
  browser: Browser,
  home: string,
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
  const context = await browser.newContext({
    viewport: { width: 800, height: 900 },
    locale: 'en-US',
    // Playwright's own block fails in a sandbox without an origin; no frame may ask for a worker anyway.
    serviceWorkers: 'allow',
    ...options,
  });
  const faults: string[] = [];
  const origins = [home, address].map((one) => new URL(one).origin);
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const { origin, href, protocol } = new URL(request.url());
    const isForeign = protocol.startsWith('http') && !origins.includes(origin);
    if (isForeign || /serviceWorker/.test(href)) faults.push(`asked for: ${href}`);
  });
  const page = await context.newPage();
  await page.goto(address);
  return { page, faults };
}
