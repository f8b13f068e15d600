// Paper: the text and the style of the whole page as still HTML, without a script. Made from the built page as the
// browser shows it, into the folder that is returned.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build.mjs';

export async function makePaper(browser, address, viewport) {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    // Scroll to the end, so that the parts that load when they come near the window are copied too.
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => window.scrollTo(0, 0));
    const { html, css } = await page.evaluate(copyPage);
    const folder = join(root, '.cache', 'bench', 'paper');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), `<!doctype html>\n${html}`);
    writeFileSync(join(folder, 'paper.css'), css);
    return folder;
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
function copyPage() {
  const css = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
    .join('\n');
  const copy = document.documentElement.cloneNode(true);
  const typed = document.querySelectorAll('input, select');
  for (const [i, field] of [...copy.querySelectorAll('input, select')].entries()) {
    if (field.localName === 'input') field.setAttribute('value', typed[i].value);
    else field.options[typed[i].selectedIndex]?.setAttribute('selected', '');
  }
  for (const gone of copy.querySelectorAll('script, style, link, template, noscript, iframe'))
    gone.remove();
  const head = copy.querySelector('head');
  head.insertAdjacentHTML('beforeend', '<link rel="icon" href="data:,">');
  head.insertAdjacentHTML('beforeend', '<link rel="stylesheet" href="./paper.css">');
  return { html: copy.outerHTML, css };
}
