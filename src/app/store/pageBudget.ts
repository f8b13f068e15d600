import {
  createReadingBudget,
  fileLimits,
  linkLimits,
  pastedLimits,
  type ReadingBudget,
} from '@/core/plan/readingBudget';

/** Budgets that let the page paint and answer while a link, a pasted text or a file is read. */
export const linkBudget = (): ReadingBudget => createReadingBudget(nextTask, linkLimits);
export const pastedBudget = (): ReadingBudget => createReadingBudget(nextTask, pastedLimits);
export const fileBudget = (): ReadingBudget => createReadingBudget(nextTask, fileLimits);

/**
 * Resolves once the browser has had time to paint. It posts a message because timers of a background page may be
 * delayed by a second.
 */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
