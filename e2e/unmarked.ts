import { expect, type Page } from '@playwright/test';

/** Every visible text and label with letters outside ⟦ and ⟧, except what is not a sentence. */
const unmarked = (page: Page) =>
  page.evaluate(() => {
    const labels = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'aria-placeholder',
      'title',
      'placeholder',
      'alt',
    ];
    /** The text without the marked sentences, removed from the innermost outwards. */
    const outside = (text: string) => {
      let rest = text;
      for (let before = ''; before !== rest; ) {
        before = rest;
        rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
      }
      return rest;
    };
    const isBare = (text: string) => /\p{L}/u.test(outside(text));
    /** A sentence may be cut into elements: the mark opens and closes in the nearest block. */
    const blockOf = (element: Element): Element => {
      let block = element;
      while (block.parentElement && /^(span|strong|small|tspan)$/i.test(block.tagName)) {
        block = block.parentElement;
      }
      return block;
    };
    const untranslated = (element: Element) =>
      element.closest('[translate=no], textarea, script, style, noscript');
    const found = new Set<string>();
    let met = 0;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement: parent, textContent } = texts.currentNode;
      if (!parent || !textContent || !/\p{L}/u.test(textContent) || untranslated(parent)) continue;
      met += 1;
      if (isBare(textContent) && isBare(blockOf(parent).textContent ?? '')) {
        found.add(`<${parent.tagName.toLowerCase()}> ${textContent}`);
      }
    }
    for (const element of document.querySelectorAll('*')) {
      if (untranslated(element)) continue;
      for (const label of labels) {
        const value = element.getAttribute(label);
        if (value && isBare(value)) found.add(`${label} of <${element.tagName}>: ${value}`);
      }
    }
    const [ownTitle] = document.querySelectorAll<HTMLInputElement>('main input');
    const title = document.title.replace(ownTitle?.value ?? '', '');
    if (isBare(title)) found.add(`title of the document: ${title}`);
    return { met, found: [...found] };
  });

/** Expects that no word on the page is outside the marks, after more than `least` texts have appeared. */
export async function expectMarked(page: Page, state: string, least = 100) {
  let seen = await unmarked(page);
  const met = async () => {
    seen = await unmarked(page);
    return seen.met;
  };
  await expect.poll(met, `texts looked at: ${state}`).toBeGreaterThan(least);
  expect.soft(seen.found, `words outside of words/: ${state}`).toEqual([]);
}
