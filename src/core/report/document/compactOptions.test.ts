import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPool } from '@/core/report/isPool';
import { answerArbitrary } from '@/core/report/testing/answerArbitrary';
import { uprightOptions } from './compactOptions';
import { hasPrices } from './hasPrices';
import { optionsSection } from './tableSections';
import { documentFor, documentWords } from './testing/documentFor';

const { en } = documentWords;
/** A language in which every column of the table has one heading. */
const alike = {
  ...en,
  document: {
    ...en.document,
    ...{ rank: 'x', slaves: 'x', slaveShape: 'x', masters: 'x', masterShape: 'x', why: 'x' },
    ...{ capacityCu: 'x', unusedCu: 'x', machines: 'x', pricePerCu: 'x', state: 'x' },
    ...{ slavesOfShape: 'x', mastersOfShape: 'x' },
    dearer: () => 'x',
  },
};

it('what the compact table leaves out is found by its name, whatever the headings say', () => {
  const law = fc.property(answerArbitrary, (answer) => {
    fc.pre(!isPool(answer));
    const document = documentFor(answer);
    const cellsIn = (words: typeof en) =>
      uprightOptions(optionsSection(document, words), document, words).tables.map(
        ({ rows }) => rows,
      );
    expect(cellsIn(alike)).toEqual(cellsIn(en));
    const [, left] = uprightOptions(optionsSection(document, en), document, en).tables;
    expect(left?.columns.map(({ heading }) => heading)).toEqual([
      en.document.rank,
      en.document.slaveShape,
      ...(hasPrices(document) ? [en.document.pricePerCu] : []),
      en.document.why,
      en.document.state,
    ]);
  });
  fc.assert(law);
});
