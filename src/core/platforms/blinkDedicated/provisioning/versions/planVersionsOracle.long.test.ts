import { describe, expect, it } from 'vitest';
import { faults, type Limits } from './testing/planFaults';
import { smallWorld } from './testing/smallWorld';

const first = { project: 'p', name: 'j0' };

const ways: readonly Limits[] = [
  {},
  { mayTakeOffline: true },
  { maySwitchOnline: true },
  { mayTakeOffline: true, maySwitchOnline: true },
];

describe('planVersions against a search of the whole world', () => {
  it.each(ways)(
    'is shortest for four versions and two jobs, with %o',
    { timeout: 120_000 },
    (way) => {
      expect(faults(smallWorld(4, 2, way), way)).toEqual([]);
    },
  );

  it('is shortest for three jobs that are switched while online', { timeout: 120_000 }, () => {
    const way = { maySwitchOnline: true };
    expect(faults(smallWorld(4, 3, way), way)).toEqual([]);
  });

  it.each(ways)(
    'is shortest with locks and kept versions, with %o',
    { timeout: 120_000 },
    (way) => {
      const [small, large] = [smallWorld(4, 1, way), smallWorld(4, 2, way)];
      for (const limits of [{ lockedJobs: [first] }, { keptVersions: ['1.0', '2.0'] }]) {
        expect(faults(small, { ...limits, ...way })).toEqual([]);
        expect(faults(large, { ...limits, ...way }, 1)).toEqual([]);
      }
    },
  );

  it.each(ways)('is shortest during an installation, with %o', { timeout: 120_000 }, (way) => {
    expect(faults(smallWorld(4, 1, { ...way, deploying: true }), way)).toEqual([]);
  });

  it('is shortest with five versions, where the limit bites twice', { timeout: 120_000 }, () => {
    for (const way of [{}, { maySwitchOnline: true }])
      expect(faults(smallWorld(5, 1, way), way)).toEqual([]);
  });
});
