import { expect, it } from 'vitest';
import { facts } from '@/core/platforms/blinkDedicated/facts';
import { sources } from '@/core/platforms/sources';
import { spoken } from './testing/words';

it('every source has a name of its own', () => {
  for (const { source } of Object.values(spoken)) {
    const names = Object.keys(sources).map((id) => source.names[id as keyof typeof sources]);
    expect(new Set(names).size).toBe(names.length);
    for (const citation of Object.values(facts)) {
      const others = Object.values(facts).filter(({ sourceId }) => sourceId !== citation.sourceId);
      expect(others.map(source.short)).not.toContain(source.short(citation));
    }
  }
});
