import { describe, expect, it } from 'vitest';
import { languages } from '@/core/words/language';
import { unsizedWords } from './room';

describe.each(languages)('why products are not sized, in %s', (language) => {
  it('says the figures that are published, and none besides', async () => {
    const { products } = await unsizedWords[language]();
    const figuresOf = (name: string) =>
      products.find((one) => one.name.startsWith(name))?.why.match(/\d[\d,./]*\d|\d/g);
    // A CFU and hour, in USD.
    expect(figuresOf('Confluent Cloud')).toEqual(['0.21']);
    // SU V2 for so many events/s of 1 KB; the 2 of V2 among them.
    const found = figuresOf('Azure Stream Analytics')?.toSorted();
    const published = ['2024', '1/3', '1', '2', '2', '1,000', '5,000', '10,000', '1'];
    expect(found).toEqual(published.toSorted());
  });
});
