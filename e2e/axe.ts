import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The page has no violation of any of axe's rules, best practice and target size among them. */
export async function expectAccessible(page: Page, state: string) {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(source);
    await page.evaluate(layOutAll);
  }
  const { violations, passes } = await page.evaluate((): Promise<AxeResults> => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return axe.run(document, {
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    });
  });
  const found = violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ html, failureSummary = '' }) => {
      const why = failureSummary.split('\n').slice(1).join(' ').trim();
      return `    ${html.slice(0, 160)}\n      ${why}`;
    });
    return `${id}: ${help}\n${places.join('\n')}`;
  });
  expect.soft(found.join('\n'), `axe: ${state}`).toBe('');
  expect.soft(passes.length, `axe looked at ${state}`).toBeGreaterThan(15);
}

/** Lays out the whole page: browsers leave out what is out of sight, and axe would take what comes after it for covered. */
function layOutAll() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets.push(sheet);
}
