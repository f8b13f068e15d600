/** What each action of the generated policies is for. Derived from the names of the actions and the provisioning steps. */
export const actionReasons = {
  'stream:*': 'stream-all',
  'ram:PassRole': 'pass-role',
  'vpc:DescribeVpcs': 'vpc-list',
  'vpc:DescribeVSwitches': 'vswitch-list',
  'ecs:CreateSecurityGroup': 'group-create',
  'ecs:AuthorizeSecurityGroup': 'group-open',
  'ecs:CreateNetworkInterface': 'interface-create',
  'ecs:DescribeNetworkInterfaces': 'interface-list',
  'ecs:AttachNetworkInterface': 'interface-attach',
  'ecs:DescribeNetworkInterfacePermissions': 'interface-permission-list',
  'ecs:CreateNetworkInterfacePermission': 'interface-permission-create',
  'ots:List*': 'ots-read',
  'ots:DescribeTable': 'ots-read',
  'ots:Get*': 'ots-read',
  'ots:*Row': 'ots-rows',
  'dhs:Create*': 'datahub-create',
  'dhs:List*': 'datahub-read',
  'dhs:Get*': 'datahub-read',
  'dhs:PutRecords': 'datahub-write',
  'dhs:DeleteTopic': 'datahub-delete',
  'log:List*': 'log-read',
  'log:Get*': 'log-read',
  'log:Post*': 'log-write',
  'mns:List*': 'mns-read',
  'mns:Get*': 'mns-read',
  'mns:Send*': 'mns-write',
  'mns:Publish*': 'mns-write',
  'mns:Subscribe': 'mns-subscribe',
  'drds:DescribeDrdsInstance': 'drds-read',
  'drds:ModifyDrdsIpWhiteList': 'drds-whitelist',
  'rds:Describe*': 'rds-read',
  'rds:ModifySecurityIps*': 'rds-whitelist',
  'oss:*': 'oss-all',
} as const satisfies Readonly<Record<string, string>>;

export type KnownAction = keyof typeof actionReasons;
export type ActionReason = (typeof actionReasons)[KnownAction];

/** Why a policy has an action; undefined for an action that no generated policy has. */
export function reasonOf(action: string): ActionReason | undefined {
  return isKnown(action) ? actionReasons[action] : undefined;
}

function isKnown(action: string): action is KnownAction {
  return Object.hasOwn(actionReasons, action);
}
