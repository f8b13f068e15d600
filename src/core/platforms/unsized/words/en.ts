/** What is said, in English, of products that no plan can be sized on. */
export const en = {
  heading: 'Not sized here',
  products: [
    {
      name: 'Confluent Cloud for Apache Flink',
      why: 'Its unit, the CFU, does not follow from records per second, so any number would be a guess. An older official page names 0.21 USD for a CFU and hour: ask for today’s price, and measure.',
    },
    {
      name: 'Azure Stream Analytics (not Flink)',
      why: 'Microsoft’s documentation (2024 and later) gives 1/3, 1 and 2 SU V2 for 1,000, 5,000 and 10,000 events/s of 1 KB from Event Hubs. Beyond these three figures there is no rule, and no price could be verified.',
    },
  ],
};

/** What every language says of them. */
export type UnsizedWords = typeof en;
