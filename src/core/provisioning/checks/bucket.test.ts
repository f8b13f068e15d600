import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BucketInput, bucketAcls, checkBucket, storageClasses } from './bucket';
import { isRegionId, regionSuggestions } from './regions';

const good: BucketInput = {
  name: 'orders-udf',
  storageClass: 'Standard',
  acl: 'private',
  region: 'cn-beijing',
  clusterRegion: 'cn-beijing',
};
const problemsOf = (change: Partial<BucketInput>) => checkBucket({ ...good, ...change }).problems;
const broken = (name: string) =>
  checkBucket({ ...good, name })
    .rules.filter(({ ok }) => !ok)
    .map(({ rule }) => rule);

describe('checkBucket', () => {
  it('accepts a private Standard bucket in the region of the cluster', () => {
    const check = checkBucket(good);
    expect(check.problems).toEqual([]);
    expect(check.rules.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(check.endpoint).toBe('oss-cn-beijing.aliyuncs.com');
  });

  it.each([
    ['', ['not-empty', 'length', 'characters', 'first-and-last']],
    ['ab', ['length']],
    ['abc', []],
    ['a'.repeat(63), []],
    ['a'.repeat(64), ['length']],
    ['Abc', ['characters', 'first-and-last']],
    ['a_b', ['characters']],
    ['a.b', ['characters']],
    ['-abc', ['first-and-last']],
    ['abc-', ['first-and-last']],
    ['1-2', []],
    ['存储空间', ['characters', 'first-and-last']],
    ['abc\n', ['characters', 'first-and-last']],
  ])('name %j breaks %j', (name, rules) => {
    expect(broken(name)).toEqual(rules);
    expect(problemsOf({ name })).toEqual(rules.length > 0 ? [{ code: 'bad-name' }] : []);
  });

  it('refuses every class but Standard and every access but private', () => {
    for (const storageClass of storageClasses) {
      const codes = problemsOf({ storageClass }).map(({ code }) => code);
      expect(codes).toEqual(storageClass === 'Standard' ? [] : ['storage-class-not-standard']);
    }
    for (const acl of bucketAcls) {
      const codes = problemsOf({ acl }).map(({ code }) => code);
      expect(codes).toEqual(acl === 'private' ? [] : ['public-access']);
    }
  });

  it.each([
    [{ region: 'cn-shanghai' }, ['other-region']],
    [{ region: ' cn-beijing ' }, []],
    [{ region: '' }, ['region-unsaid']],
    [{ clusterRegion: '' }, ['region-unsaid']],
    [{ region: 'oss-cn-beijing' }, ['not-a-region']],
    [{ region: 'CN-Beijing' }, ['not-a-region']],
    [{ region: 'Beijing', clusterRegion: '华北2' }, ['not-a-region', 'not-a-region']],
  ])('regions %j: %j', (change, codes) => {
    expect(problemsOf(change).map(({ code }) => code)).toEqual(codes);
  });

  it('gives no endpoint without a region', () => {
    expect(checkBucket({ ...good, region: 'beijing' }).endpoint).toBeUndefined();
    expect(regionSuggestions.every(isRegionId)).toBe(true);
  });

  it('accepts exactly the names that one pattern would', () => {
    const names = fc.stringMatching(/^[a-zA0-9_-]{0,66}$/);
    fc.assert(
      fc.property(names, (name) => {
        expect(broken(name).length === 0).toBe(/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/.test(name));
      }),
    );
  });
});

describe('a bucket that a product asks more of', () => {
  const asked = {
    asksAccess: false,
    asksVersions: true,
    keptDirectories: ['artifacts', 'plan', 'flink-jobs'],
  };
  const codes = (change: Partial<BucketInput>) =>
    checkBucket({ ...good, versioning: 'off', retention: 'off', ...change }, asked).problems.map(
      ({ code }) => code,
    );

  it('is fine without versions, retention and rules that clean up what is kept', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ cleanUp: ['logs/', 'plans'] })).toEqual([]);
    expect(codes({ acl: 'public-read' })).toEqual([]);
  });

  it('has versioning and retention off, and says while nobody told', () => {
    expect(codes({ versioning: 'on', retention: 'on' })).toEqual(['setting-on', 'setting-on']);
    expect(codes({ versioning: undefined })).toEqual(['setting-unsaid']);
  });

  it('is cleaned up where some object of a kept directory may begin with the prefix', () => {
    const keys = ['artifacts/a.jar', 'artifacts/old/b', 'plan/1', 'flink-jobs/x', 'logs/2026'];
    const prefixes = fc.oneof(
      fc.constantFrom(
        '*',
        'a',
        'art',
        'artifacts',
        'artifacts/',
        'artifacts/old/',
        'plan',
        'plans',
      ),
      fc
        .constantFrom(...keys)
        .chain((key) => fc.nat(key.length).map((n) => key.slice(0, n) || '*')),
    );
    fc.assert(
      fc.property(prefixes, (prefix) => {
        const reached = asked.keptDirectories.filter((directory) => {
          // The object that is nearest to the prefix: the prefix itself where it lies within the directory.
          const nearest = [...keys, `${directory}/x`, prefix].filter((key) =>
            key.startsWith(`${directory}/`),
          );
          return nearest.some((key) => prefix === '*' || key.startsWith(prefix));
        });
        const [problem] = checkBucket(
          { ...good, versioning: 'off', retention: 'off', cleanUp: [prefix] },
          asked,
        ).problems;
        expect(problem?.code === 'cleans-up' ? problem.directories : []).toEqual(reached);
      }),
    );
  });
});
