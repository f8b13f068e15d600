/** What is done with a chart of the page, in English. */
export const charts = {
  copy: 'Copy the chart',
  svg: 'Download SVG',
  png: 'Download PNG',
  /** The name of a button among those of several charts. */
  nameOf: (button: string, chart: string) => `${button}: ${chart}`,
  copied: 'Chart copied',
  refused: 'The browser refused to copy a picture. Download it instead.',
  failed:
    'The picture could not be made. Download it as SVG, or reload the page once you are online.',
};

/** What every language says there. */
export type ChartsWords = typeof charts;
