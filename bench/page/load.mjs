// Measures one visit with a cold cache in a slowed browser: when it paints, how long it is busy, what it requests.

/** How long a page is watched, in milliseconds. */
const watchedMs = 5_000;

/**
 * `slowdown` is how many times the processor is slowed. Times are in milliseconds from the start of the visit, bytes
 * as they are sent. The copy for use offline is left out: it is fetched beside the page, when the page is idle.
 */
export async function measureLoad(browser, address, { viewport, slowdown }) {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const files = watchFiles(session);
    await page.addInitScript(watchPage);
    await page.goto(address);
    await page.waitForTimeout(watchedMs);
    const seen = await page.evaluate(() => window.seen);
    const scripts = files.filter(({ type }) => type === 'Script');
    return {
      ...seen,
      files: files.length,
      kb: sumKb(files),
      scripts: scripts.length,
      scriptKb: sumKb(scripts),
    };
  } finally {
    await context.close();
  }
}

const sumKb = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000;

/** The files as they come, filled in while the page is watched. */
function watchFiles(session) {
  const files = [];
  const types = new Map();
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (response.url.startsWith('http')) types.set(requestId, type);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (types.has(requestId)) files.push({ type: types.get(requestId), bytes: encodedDataLength });
  });
  return files;
}

/** Runs in the page, before its own scripts. A long task is one of more than 50 ms. */
function watchPage() {
  const seen = { firstPaint: 0, largestPaint: 0, largest: '', longTasks: 0, shift: 0 };
  window.seen = seen;
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  watch('largest-contentful-paint', ({ startTime, element }) => {
    seen.largestPaint = startTime;
    seen.largest = `${element?.localName ?? 'gone'} “${element?.textContent?.slice(0, 40) ?? ''}”`;
  });
  watch('longtask', ({ duration }) => {
    seen.longTasks += duration;
  });
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value;
  });
}
