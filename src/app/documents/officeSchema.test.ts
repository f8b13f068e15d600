import { describe, expect, it } from 'vitest';
import { documentWords } from '@/core/report/document/testing/documentFor';
import { officeDocumentNames, officeDocuments } from './testing/officeDocuments';
import { orderFaults, repeatedIds } from './testing/officeSchema';
import { xmlParts } from './testing/readOffice';
import { everyElement, readXml } from './testing/xmlTree';
import { writeDocx } from './writeDocx';
import { writePptx } from './writePptx';
import { writeXlsx } from './writeXlsx';

const cases = officeDocumentNames.flatMap((name) =>
  (['en', 'zh-CN'] as const).map((language) => ({ name, language })),
);

describe.each(cases)('the slides of $name in $language', ({ name, language }) => {
  const written = writePptx(officeDocuments[name](language), documentWords[language]).then(
    xmlParts,
  );
  const onSlides = async (name: string) =>
    [1, 2, 3].map(async (n) =>
      everyElement(readXml((await written)[`ppt/slides/slide${n}.xml`] ?? '')).filter(
        (element) => element.name === name,
      ),
    );
  const all = async (name: string) => (await Promise.all(await onSlides(name))).flat();

  it('stand in the order of the published schema', async () => {
    expect(orderFaults(await written)).toEqual([]);
  });

  it('number everything on a slide once', async () => {
    expect(repeatedIds(await written)).toEqual([]);
  });

  it('say what every picture, chart and table shows', async () => {
    const frames = [...(await all('p:graphicFrame')), ...(await all('p:pic'))];
    expect(frames.length).toBeGreaterThanOrEqual(5);
    for (const frame of frames) {
      const named = everyElement(frame).find((element) => element.name === 'p:cNvPr');
      expect(named?.attributes.descr).toMatch(/\S/);
    }
  });

  it('head every table', async () => {
    const heads = (await all('a:tblPr')).map(({ attributes }) => attributes.firstRow);
    expect(heads).toEqual(['1', '1', '1']);
  });
});

describe.each(cases)('the workbook of $name in $language', ({ name, language }) => {
  it('stands in the order of the published schema', async () => {
    const file = await writeXlsx(officeDocuments[name](language), documentWords[language]);
    expect(orderFaults(xmlParts(file))).toEqual([]);
  });
});

describe.each(cases)('the Word document of $name in $language', ({ name, language }) => {
  const written = writeDocx(officeDocuments[name](language), documentWords[language]).then(
    xmlParts,
  );
  const all = async (name: string) =>
    everyElement(readXml((await written)['word/document.xml'] ?? '')).filter(
      (element) => element.name === name,
    );

  it('says what every picture shows', async () => {
    for (const { attributes } of await all('wp:docPr')) expect(attributes.descr).toMatch(/\S/);
  });

  it('heads every table of figures', async () => {
    const tables = (await all('w:tbl')).map((table) => everyElement(table));
    const heads = tables.filter((parts) => parts.some((part) => part.name === 'w:tblHeader'));
    // The bar, and the head beside its code, have no figures.
    expect(tables.length - heads.length).toBeLessThanOrEqual(2);
    for (const parts of heads) {
      const look = parts.find((part) => part.name === 'w:tblLook');
      expect(look?.attributes['w:firstRow']).toMatch(/^(?:1|true)$/);
    }
  });
});
