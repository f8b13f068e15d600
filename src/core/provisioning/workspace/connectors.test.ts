import { describe, expect, it } from 'vitest';
import type { Connector } from '@/core/platforms/workspace';
import { checkConnectors, linesOf } from './connectors';

const connectors: readonly Connector[] = [
  { id: 'a', verdict: 'supported', roles: ['source'] },
  { id: 'b', verdict: 'to-check', roles: [] },
  { id: 'c', verdict: 'custom', roles: [] },
];

describe('checkConnectors', () => {
  it('counts those that are used by how far they are known', () => {
    const { used, counts } = checkConnectors(connectors, {
      used: ['c', 'a', 'gone'],
      others: 'x\n\n y \r\nx',
    });
    expect(used.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(counts).toEqual({ supported: 1, 'to-check': 2, custom: 1 });
  });

  it('counts nothing where nothing is said', () => {
    const { counts } = checkConnectors(connectors, { used: [], others: ' \n' });
    expect(counts).toEqual({ supported: 0, 'to-check': 0, custom: 0 });
  });
});

it('lines are taken once, without blanks', () => {
  expect(linesOf(' a\r\nb\rc\n\na ')).toEqual(['a', 'b', 'c']);
});
