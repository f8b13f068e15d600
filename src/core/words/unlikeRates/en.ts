/** What stands wherever the rates of two products stand side by side, in English. */
export const unlikeRates =
  'The rates of different products cannot be compared as they stand: most name no record size, and a unit carries fewer large records than small ones. Measure one job on the product before you buy.';
