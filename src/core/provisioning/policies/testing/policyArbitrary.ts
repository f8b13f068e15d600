import fc from 'fast-check';
import { developerPolicy } from '@/core/platforms/blinkDedicated/provisioning/policies/developerPolicy';
import {
  rolePolicy,
  sharedPolicy,
} from '@/core/platforms/blinkDedicated/provisioning/policies/servicePolicies';
import type { Policy, Statement } from '@/core/platforms/provisioning';
import { listOf } from '@/core/provisioning/policies/policy';

const projectName = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,12}$/);

/** Every policy that can be generated. */
export const policyArbitrary: fc.Arbitrary<Policy> = fc.oneof(
  fc.constantFrom(rolePolicy('before-creation'), rolePolicy('after-creation'), sharedPolicy),
  fc
    .record({
      projects: fc.oneof(
        fc.constant('all' as const),
        fc.uniqueArray(projectName, { minLength: 1, maxLength: 4 }),
      ),
      passRole: fc.constantFrom('any' as const, 'role' as const),
      accountId: fc.constantFrom('', '*', '1234567890123456'),
    })
    .map((input) => {
      const made = developerPolicy(input);
      if (!made.ok) throw new Error(JSON.stringify(made.problems));
      return made.policy;
    }),
);

/** Every statement's actions with their place: statement and action by index. */
export function placesOf(policy: Policy): readonly (readonly [number, number, string])[] {
  return policy.Statement.flatMap((one, i) =>
    listOf(one.Action).map((action, j) => [i, j, action] as const),
  );
}

/** The policy without one action; a statement left without actions goes as well. */
export function without(policy: Policy, statement: number, action: number): Policy {
  const left = policy.Statement.flatMap((one, i): readonly Statement[] => {
    if (i !== statement) return [one];
    const Action = listOf(one.Action).filter((_, j) => j !== action);
    return Action.length === 0 ? [] : [{ ...one, Action }];
  });
  return { Version: '1', Statement: left };
}
