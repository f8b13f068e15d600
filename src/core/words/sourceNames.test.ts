import { expect, it } from 'vitest';
import { facts } from '@/core/platforms/blinkDedicated/facts';
import { spoken } from './testing/words';

const cited = Object.values(facts);
const sourceIds = [...new Set(cited.map(({ sourceId }) => sourceId))];

it('every source that a fact names has a name of its own', () => {
  for (const { language, source } of Object.values(spoken)) {
    const names = sourceIds.map(source.sourceName);
    expect(new Set(names).size).toBe(names.length);
    for (const citation of cited) {
      expect(source.sourceName(citation.sourceId)).not.toBe(citation.sourceId);
      // In English a place may be named like its id.
      if (language === 'zh-CN') expect(source.placeName(citation.place)).not.toBe(citation.place);
      const others = cited.filter(({ sourceId }) => sourceId !== citation.sourceId);
      expect(others.map(source.short)).not.toContain(source.short(citation));
    }
  }
});
