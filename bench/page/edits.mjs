// Measures edits in a slowed browser: from a key to the painted answer, in milliseconds.

/** The pause between two edits, in milliseconds: about as long as between two keys of a person who types. */
const restMs = 150;

/** `count` edits of one field. `field` and `answer` are selectors. */
export async function measureEdits(browser, { address, field, answer }, { count, ...how }) {
  const context = await browser.newContext({ viewport: how.viewport, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.locator(field).click();
    await page.keyboard.press('End');
    await page.waitForLoadState('networkidle');
    await page.evaluate(watchEdits, answer);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: how.slowdown });
    const times = [];
    for (let i = 0; i < count + 2; i++) {
      // Asked before the key is pressed: a busy page may take the key first.
      await page.evaluate(() => {
        window.painted = window.nextEdit();
      });
      await page.keyboard.press(i % 2 === 0 ? '7' : 'Backspace');
      times.push(await page.evaluate(() => window.painted));
      await page.waitForTimeout(restMs);
    }
    // The first two edits are a warm-up.
    return times.slice(2);
  } finally {
    await context.close();
  }
}

/** Runs in the page. `nextEdit` gives the time of the next key that changes the answer, once that is painted. */
function watchEdits(answer) {
  let pressedAt;
  let tell = () => {};
  window.nextEdit = () =>
    new Promise((resolve, reject) => {
      tell = resolve;
      setTimeout(() => reject(new Error('the answer does not follow an edit')), 20_000);
    });
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressedAt = timeStamp;
    },
    true,
  );
  const painted = new MessageChannel();
  painted.port1.onmessage = () => {
    if (pressedAt === undefined) return;
    tell(performance.now() - pressedAt);
    pressedAt = undefined;
  };
  // A message that is sent in a frame arrives after its paint.
  new MutationObserver(() => requestAnimationFrame(() => painted.port2.postMessage(''))).observe(
    document.querySelector(answer),
    { subtree: true, childList: true, characterData: true, attributes: true },
  );
}
