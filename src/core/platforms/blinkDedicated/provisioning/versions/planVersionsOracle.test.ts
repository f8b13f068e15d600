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

/** Small worlds; those of four and five versions with several jobs are in planVersionsOracle.long.test.ts. */
describe('planVersions against a search of the whole world', () => {
  it.each(ways)('is shortest for three versions and two jobs, with %o', (way) => {
    expect(faults(smallWorld(3, 2, way), way)).toEqual([]);
  });

  it.each(ways)('is shortest with a lock or kept versions, with %o', (way) => {
    const world = smallWorld(3, 1, way);
    for (const limits of [{ lockedJobs: [first] }, { keptVersions: ['1.0', '2.0'] }])
      expect(faults(world, { ...limits, ...way })).toEqual([]);
  });

  it.each(ways)('is shortest during an installation, with %o', (way) => {
    expect(faults(smallWorld(3, 1, { ...way, deploying: true }), way)).toEqual([]);
  });
});
