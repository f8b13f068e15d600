import { expect, it } from 'vitest';
import { facts } from '@/core/platforms/blinkDedicated/facts';
import { factSources } from './stepSources';

it('names each place once, with every fact that stands there', () => {
  expect(factSources({ facts: ['master-count', 'slave-shape-fixed', 'billing-fixed'] })).toEqual([
    { citation: facts['master-count'], facts: ['master-count', 'billing-fixed'] },
    { citation: facts['slave-shape-fixed'], facts: ['slave-shape-fixed'] },
  ]);
});
