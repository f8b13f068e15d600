import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeveloperPolicyInput } from '@/core/platforms/provisioning';
import { writePolicy } from '@/core/provisioning/policies/policy';
import { placesOf, policyArbitrary } from '@/core/provisioning/policies/testing/policyArbitrary';
import { actionReasons, reasonOf } from './actionReasons';
import { developerPolicy, projectNameProblems } from './developerPolicy';
import { creationActions, rolePolicy, sharedPolicy } from './servicePolicies';

const vpc = ['vpc:DescribeVpcs', 'vpc:DescribeVSwitches'];
const creation = ['ecs:CreateSecurityGroup', 'ecs:AuthorizeSecurityGroup'];
const interfaces = [
  'ecs:CreateNetworkInterface',
  'ecs:DescribeNetworkInterfaces',
  'ecs:AttachNetworkInterface',
  'ecs:DescribeNetworkInterfacePermissions',
  'ecs:CreateNetworkInterfacePermission',
];
const shared: readonly (string | readonly string[])[] = [
  ['ots:List*', 'ots:DescribeTable', 'ots:Get*', 'ots:*Row'],
  ['dhs:Create*', 'dhs:List*', 'dhs:Get*', 'dhs:PutRecords', 'dhs:DeleteTopic'],
  ['log:List*', 'log:Get*', 'log:Post*'],
  ['mns:List*', 'mns:Get*', 'mns:Send*', 'mns:Publish*', 'mns:Subscribe'],
  ['drds:DescribeDrdsInstance', 'drds:ModifyDrdsIpWhiteList'],
  ['rds:Describe*', 'rds:ModifySecurityIps*'],
  vpc,
  [...creation, ...interfaces],
  'oss:*',
];
const everywhere = (actions: readonly (string | readonly string[])[]) => ({
  Version: '1',
  Statement: actions.map((Action) => ({ Action, Resource: '*', Effect: 'Allow' })),
});

const all: DeveloperPolicyInput = { projects: 'all', passRole: 'any', accountId: '' };
const resourcesOf = (input: Partial<DeveloperPolicyInput>) => {
  const made = developerPolicy({ ...all, ...input });
  return made.ok ? made.policy.Statement.map(({ Resource }) => Resource) : made.problems;
};

describe('the generated policies', () => {
  it('give the service role what the source lists, before and after the cluster exists', () => {
    expect(rolePolicy('before-creation')).toEqual(everywhere([vpc, [...creation, ...interfaces]]));
    expect(rolePolicy('after-creation')).toEqual(everywhere([vpc, interfaces]));
    expect(creationActions).toEqual(creation);
  });

  it('give shared mode its nine statements', () => {
    expect(sharedPolicy).toEqual(everywhere(shared));
    expect(sharedPolicy.Statement).toHaveLength(9);
  });

  it('write the developer policy to the letter', () => {
    const made = developerPolicy(all);
    expect(made.ok && writePolicy(made.policy)).toBe(`{
  "Version": "1",
  "Statement": [
    {
      "Action": "stream:*",
      "Resource": "acs:stream:*:*:*",
      "Effect": "Allow"
    },
    {
      "Action": "ram:PassRole",
      "Resource": "acs:ram:*:*:*",
      "Effect": "Allow"
    }
  ]
}`);
  });

  it('narrow to projects and to the one role', () => {
    expect(resourcesOf({ projects: ['core', '风控'] })).toEqual([
      'acs:stream:*:*:core',
      'acs:stream:*:*:风控',
      'acs:ram:*:*:*',
    ]);
    expect(resourcesOf({ passRole: 'role' })[1]).toBe('acs:ram:*:*:role/AliyunStreamDefaultRole');
    expect(resourcesOf({ passRole: 'role', accountId: '1234567890123456' })[1]).toBe(
      'acs:ram:*:1234567890123456:role/AliyunStreamDefaultRole',
    );
  });

  it('refuse names and accounts that would change the meaning', () => {
    expect(resourcesOf({ projects: ['core', 'a*', 'core'] })).toEqual([
      { code: 'bad-project-name', index: 1, name: 'a*', reason: 'wildcard' },
      { code: 'bad-project-name', index: 2, name: 'core', reason: 'twice' },
    ]);
    expect(resourcesOf({ projects: [] })).toEqual([{ code: 'no-projects' }]);
    expect(resourcesOf({ passRole: 'role', accountId: '12' })).toEqual([
      { code: 'bad-account-id', accountId: '12' },
    ]);
  });

  it.each([
    ['core_1', []],
    ['', ['empty']],
    [' ', ['empty']],
    ['a b', ['blank']],
    ['a?', ['wildcard']],
    ['a:b', ['colon']],
    ['a”', ['quote']],
    ['a\\"', ['quote', 'backslash']],
  ])('project name %j: %j', (name, codes) => {
    expect(projectNameProblems(name)).toEqual(codes);
  });

  it('keep their shape when written and read again, and have a reason for each action', () => {
    fc.assert(
      fc.property(policyArbitrary, (policy) => {
        expect(JSON.parse(writePolicy(policy))).toEqual(policy);
        for (const [, , action] of placesOf(policy)) expect(reasonOf(action)).toBeDefined();
      }),
    );
    expect(Object.keys(actionReasons).toSorted()).toEqual(
      [...shared.flat(), 'stream:*', 'ram:PassRole'].toSorted(),
    );
    expect(reasonOf('toString')).toBeUndefined();
  });
});
