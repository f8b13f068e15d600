import { expect, it } from 'vitest';
import { facts } from '@/core/platforms/blinkDedicated/facts';
import { factSources } from './stepSources';

it('names each place once, with every fact that stands there', () => {
  const stated = (['master-count', 'slave-shape-fixed', 'billing-fixed'] as const).map((fact) => ({
    fact,
    citation: facts[fact],
  }));
  expect(factSources({ facts: stated })).toEqual([
    { citation: facts['master-count'], facts: ['master-count', 'billing-fixed'] },
    { citation: facts['slave-shape-fixed'], facts: ['slave-shape-fixed'] },
  ]);
});
