import { labels } from '@/core/words/labels/en';
/** What the page says of its own versions, in English. */
export const updates = {
  ready: 'A new version is ready. Your entries are kept.',
  use: 'Use it now',
  later: 'Later',
  updated: (from: string, to: string) =>
    `StreamSizer has been updated from version ${from} to version ${to}.`,
  unkept:
    'This page could not be saved for offline use: the server changed one of its files, or the browser has no room left. Everything works while you are online.',
  close: labels.close,
};

/** What every language says there. */
export type UpdatesWords = typeof updates;
