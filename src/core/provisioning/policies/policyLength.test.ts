import { expect, it } from 'vitest';
import { rolePolicy } from '@/core/platforms/blinkDedicated/provisioning/policies/servicePolicies';
import { writePolicy } from './policy';
import { policyLength } from './policyLength';

it.each([
  [2_048, 'within'],
  [2_049, 'above-older'],
  [6_144, 'above-older'],
  [6_145, 'above'],
] as const)('a text of %i characters is %s', (characters, standing) => {
  expect(policyLength('风'.repeat(characters))).toEqual({
    characters,
    compact: undefined,
    standing,
  });
});

it('tells how much of a policy is blanks and line breaks', () => {
  const policy = rolePolicy('after-creation');
  const compact = JSON.stringify(policy).length;
  expect(policyLength(writePolicy(policy)).compact).toBe(compact);
  expect(policyLength(JSON.stringify(policy)).compact).toBeUndefined();
});
