import { describe, expect, it } from 'vitest';
import { checkStores, type Store } from './stores';

const cluster = { region: 'cn-beijing', vpc: 'vpc-a', securityGroup: 'sg-a' };
const store: Store = { ...cluster, name: 'orders', kind: 'kafka', direction: 'upstream' };
const check = (change: Partial<Store>, of = cluster) =>
  checkStores(of, [{ ...store, ...change }])[0];

describe('checkStores', () => {
  it('reaches a store of its own region, VPC and security group', () => {
    expect(check({ vpc: ' vpc-a ' })).toMatchObject({
      verdict: 'reachable',
      problems: [],
      remedy: undefined,
      hasWhitelist: true,
    });
  });

  it.each([
    [{ region: 'cn-shanghai' }, 'other-region', 'move-or-sync', 'cn-shanghai', 'cn-beijing'],
    [{ vpc: 'vpc-b' }, 'other-vpc', 'express-connect', 'vpc-b', 'vpc-a'],
    [{ securityGroup: 'sg-b' }, 'other-security-group', 'same-security-group', 'sg-b', 'sg-a'],
  ])('%j asks for %s', (change, code, remedy, found, needed) => {
    expect(check(change)).toMatchObject({
      verdict: 'needs-work',
      problems: [{ code, found, needed }],
      remedy,
    });
  });

  it('tells only the outermost difference, and asks for nothing inside it', () => {
    expect(check({ region: 'cn-shanghai', vpc: '', securityGroup: 'sg-b' })?.problems).toEqual([
      { code: 'other-region', found: 'cn-shanghai', needed: 'cn-beijing' },
    ]);
    expect(check({ region: '', vpc: 'vpc-b', securityGroup: '' })?.problems).toEqual([
      { code: 'other-vpc', found: 'vpc-b', needed: 'vpc-a' },
      { code: 'unsaid', of: 'store', fields: ['region'] },
    ]);
  });

  it('leaves open what is not said, on either side', () => {
    expect(check({ securityGroup: ' ' }, { ...cluster, vpc: '' })).toMatchObject({
      verdict: 'open',
      problems: [
        { code: 'unsaid', of: 'store', fields: ['securityGroup'] },
        { code: 'unsaid', of: 'cluster', fields: ['vpc'] },
      ],
      remedy: undefined,
    });
  });

  it('knows which stores keep a whitelist, and keeps the order', () => {
    const kinds = ['rds', 'ots', 'drds', 'kafka', 'log'] as const;
    const checks = checkStores(
      cluster,
      kinds.map((kind) => ({ ...store, kind })),
    );
    expect(checks.map((one) => [one.store.kind, one.hasWhitelist])).toEqual([
      ['rds', true],
      ['ots', false],
      ['drds', true],
      ['kafka', true],
      ['log', false],
    ]);
  });

  it.each(['oss', 'log', 'datahub', 'ots', 'mns'] as const)(
    'lets the region alone decide for %s, which has no VPC to give',
    (kind) => {
      const placeless = { kind, vpc: '', securityGroup: '' };
      const nowhere = { region: 'cn-beijing', vpc: '', securityGroup: '' };
      expect(check(placeless, nowhere)).toMatchObject({ verdict: 'reachable', isRegional: true });
      expect(check({ ...placeless, vpc: 'vpc-b' })?.verdict).toBe('reachable');
      expect(check({ ...placeless, region: '' })?.problems).toEqual([
        { code: 'unsaid', of: 'store', fields: ['region'] },
      ]);
      expect(check({ ...placeless, region: 'cn-shanghai' })).toMatchObject({
        verdict: 'needs-work',
        remedy: 'move-or-sync',
      });
    },
  );

  it('asks every other kind for its VPC', () => {
    expect(check({ kind: 'other', vpc: '' })).toMatchObject({ verdict: 'open', isRegional: false });
  });
});
