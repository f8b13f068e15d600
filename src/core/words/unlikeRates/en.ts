const differ =
  'The rates of different products cannot be compared as they stand: a unit carries fewer large records than small ones.';
const measure = 'Measure one job on the product before you buy.';

/**
 * What stands wherever the rates of two products stand side by side, in English. The figures for records of 1 KB are no
 * product's own: `recordSizes.test.ts` beside the products ties them to what is published.
 */
export const unlikeRates = `${differ} Published figures that go with records of about 1 KB come to some five to ten thousand records/s for each unit; figures far above that name no record size, and benchmarks have small events. ${measure}`;

/** The same where there is little room. */
export const unlikeRatesBrief = `${differ} ${measure}`;
