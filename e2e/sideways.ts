import type { Page } from '@playwright/test';

/** How far the page can be scrolled sideways, in px; the room that a scrollbar takes is not the page's. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
