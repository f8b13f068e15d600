import type { BrowserContext } from '@playwright/test';

/** Makes the browser refuse everything that a page copies, texts and pictures, as it does where a person has said so. */
export const refuseCopies = (context: BrowserContext) =>
  context.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: refuse, write: refuse },
    });
  });
