import { describe, expect, it } from 'vitest';
import { sharedPolicy } from '@/core/platforms/blinkDedicated/provisioning/policies/servicePolicies';
import { checkBucket } from '@/core/provisioning/checks/bucket';
import { checkStores } from '@/core/provisioning/checks/stores';
import { checkVswitch } from '@/core/provisioning/checks/vswitch';
import { checkPolicy } from '@/core/provisioning/policies/checkPolicy';
import { checksEn } from './checks/en';
import { checksZhCn } from './checks/zhCn';
import { policiesEn } from './policies/en';
import { policiesZhCn } from './policies/zhCn';

/** Every plain text of a table of words, with its path. */
function textsOf(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[`${path}${key}`, value]];
    return typeof value === 'object' && value !== null ? textsOf(value, `${path}${key}.`) : [];
  });
}

const languages = [
  ['English', { checks: checksEn, policies: policiesEn }, /[\u4e00-\u9fff]/],
  ['Chinese', { checks: checksZhCn, policies: policiesZhCn }, /\b(?:the|is|of)\b/],
] as const;

describe.each(languages)('the words of the checks in %s', (_, { checks, policies }, foreign) => {
  it('have a text of their own language for every name', () => {
    for (const [path, text] of textsOf({ checks, policies })) {
      expect(text, path).not.toBe('');
      expect(text, path).not.toMatch(foreign);
    }
  });

  it('put the numbers and names of a check in', () => {
    const { problems, notes } = checkVswitch({
      nodesNow: 5,
      nodesLater: 8,
      failOverNodes: 5,
      vswitch: { kind: 'block', cidr: '8.8.8.0/29', addressesInUse: 9 },
    });
    expect(problems.map(checks.vswitch.problem).join()).toMatch(/9.*4/);
    expect(notes.map(checks.vswitch.note).join()).toMatch(/192\.168\.0\.0\/16.*\/29.*4.*5/);
    const bucket = checkBucket({
      name: '',
      storageClass: 'IA',
      acl: 'public-read-write',
      region: 'cn-shanghai',
      clusterRegion: 'cn-beijing',
    });
    expect(bucket.problems.map(checks.bucket.problem).join()).toMatch(/cn-shanghai.*cn-beijing/);
    const place = { region: 'cn-beijing', vpc: 'vpc-a', securityGroup: '' };
    const [store] = checkStores(place, [
      { ...place, vpc: 'vpc-b', name: 'orders', kind: 'rds', direction: 'both' },
    ]);
    expect(store?.problems.map(checks.stores.problem).join()).toMatch(/vpc-b.*vpc-a/);
  });

  it('explain a mistyped colon and a grant too many', () => {
    const text = `{"Version":"1","Statement":[{"Effect":"Allow","Action":["dhs>DeleteTopic","*"],"Resource":"*"}]}`;
    const { findings, superfluous, dangers } = checkPolicy(text, sharedPolicy);
    expect(findings.map(policies.finding).join()).toMatch(/dhs>DeleteTopic.*dhs:DeleteTopic/);
    expect(superfluous.map(policies.superfluous).join()).toMatch(/^\*/);
    expect(dangers.map(policies.danger)).toHaveLength(1);
  });
});
