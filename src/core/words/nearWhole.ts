/**
 * How a share in percent is told so that rounding never makes it all or nothing: `more` than the figure, `less` than it, or
 * the figure itself. Tenths are enough for most; close to 100 there are hundredths.
 */
export type NearWhole = {
  readonly bound?: 'less' | 'more';
  readonly percent: number;
  readonly digits: 1 | 2;
};

/** Above 0 less than 0.01, below 100 more than 99.99, above 100 more than 100; a share is 0 or above. */
export function nearWhole(percent: number): NearWhole {
  if (percent > 0 && percent < 0.01) return { bound: 'less', percent: 0.01, digits: 2 };
  if (percent > 99.99 && percent < 100) return { bound: 'more', percent: 99.99, digits: 2 };
  if (percent > 100 && percent < 100.01) return { bound: 'more', percent: 100, digits: 1 };
  const isClose = percent !== 100 && Math.abs(percent - 100) <= 0.05;
  return { percent, digits: isClose ? 2 : 1 };
}
