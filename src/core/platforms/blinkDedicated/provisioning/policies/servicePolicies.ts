import type { Policy } from '@/core/platforms/provisioning';
import { allow } from './allow';

const networkActions = ['vpc:DescribeVpcs', 'vpc:DescribeVSwitches'] as const;

/** Only creating a cluster needs these; they can be taken away afterwards.  Source: prep-2022 ch. 3 */
export const creationActions = ['ecs:CreateSecurityGroup', 'ecs:AuthorizeSecurityGroup'] as const;

const interfaceActions = [
  'ecs:CreateNetworkInterface',
  'ecs:DescribeNetworkInterfaces',
  'ecs:AttachNetworkInterface',
  'ecs:DescribeNetworkInterfacePermissions',
  'ecs:CreateNetworkInterfacePermission',
] as const;

/** The role needs more while its cluster is being created than afterwards. */
export type ClusterStage = 'before-creation' | 'after-creation';

/** The custom policy of the service's role in dedicated mode.  Source: prep-2022 ch. 3 */
export function rolePolicy(stage: ClusterStage): Policy {
  const creation = stage === 'before-creation' ? creationActions : [];
  return {
    Version: '1',
    Statement: [allow(networkActions, '*'), allow([...creation, ...interfaceActions], '*')],
  };
}

/** The policy that the console grants by one click in shared mode, with dhs:DeleteTopic put right.  Source: prep-2022 ch. 3 */
export const sharedPolicy: Policy = {
  Version: '1',
  Statement: [
    allow(['ots:List*', 'ots:DescribeTable', 'ots:Get*', 'ots:*Row'], '*'),
    allow(['dhs:Create*', 'dhs:List*', 'dhs:Get*', 'dhs:PutRecords', 'dhs:DeleteTopic'], '*'),
    allow(['log:List*', 'log:Get*', 'log:Post*'], '*'),
    allow(['mns:List*', 'mns:Get*', 'mns:Send*', 'mns:Publish*', 'mns:Subscribe'], '*'),
    allow(['drds:DescribeDrdsInstance', 'drds:ModifyDrdsIpWhiteList'], '*'),
    allow(['rds:Describe*', 'rds:ModifySecurityIps*'], '*'),
    allow(networkActions, '*'),
    allow([...creationActions, ...interfaceActions], '*'),
    allow('oss:*', '*'),
  ],
};
