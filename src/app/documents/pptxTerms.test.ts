import { describe, expect, it } from 'vitest';
import { platformIds } from '@/core/platforms/registry';
import { documentFor } from '@/core/report/document/testing/documentFor';
import { slideDeck } from '@/core/report/slides/slideDeck';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { planOf } from '@/core/sizing/testing/planOf';
import { languages } from '@/core/words/language';
import { spokenOf } from '@/core/words/testing/words';
import { elements, textIn, xmlParts } from './testing/readOffice';
import { writePptx } from './writePptx';

const workloads = [{ qps: 40_000, complexity: 'complex', recordBytes: 500 }];

describe.each(platformIds)('the first slide of a plan on %s', (platform) => {
  it.each(languages)('says in full what its price rests on (%s)', async (language) => {
    const words = spokenOf(platform)[language];
    for (const more of [{}, { discountPercent: 10 }]) {
      const document = documentFor(answerTo(planOf({ platform, workloads, ...more })));
      const xml = xmlParts(await writePptx(document, words))['ppt/slides/slide1.xml'] ?? '';
      const texts = elements(xml, 'p:sp').map((shape) => textIn(shape, 'a:t'));
      expect(texts).toContain(slideDeck(document, words).answer.terms);
    }
  });
});
