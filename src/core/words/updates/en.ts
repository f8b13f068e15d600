/** What the page says of its own versions, in English. */
export const updatesEn = {
  ready: 'A new version is ready. Your entries are kept.',
  use: 'Use it now',
  later: 'Later',
  updated: (from: string, to: string) =>
    `StreamSizer has been updated from version ${from} to version ${to}.`,
  missing:
    'A part of this page could not be fetched: there is no connection, or a newer version has replaced it. Reloading keeps what you entered.',
  unkept:
    'This page could not be saved for offline use: the server changed one of its files, or the browser has no room left. Everything works while you are online.',
  reload: 'Reload',
  close: 'Close',
};

/** What every language must say. */
export type UpdatesWords = typeof updatesEn;
