import type { StepWords } from '@/core/provisioning/checklist/stepValues';

/** Bucket, role and cluster. */
export const stepsClusterEn = {
  'choose-bucket': {
    title: 'Choose or create the OSS bucket',
    do: (v) => [
      'In the OSS console click Create Bucket (创建 Bucket).',
      'Name (Bucket 名称): 3 to 63 lowercase letters, digits and hyphens, a letter or digit at both ends.',
      `Region (区域): ${v.region}, the cluster’s own.`,
      'Storage class (存储类型): Standard (标准存储).',
      'Access (读写权限): Private (私有).',
      'Enter it below to check it.',
    ],
    have: () => ['OSS, activated for the account.'],
    done: (v) =>
      `The bucket ${v.bucket} is Standard, not public and in the cluster’s region. Uploaded UDF packages will lie there.`,
    wrong: [
      {
        what: 'The bucket is of another class or region.',
        why: 'Neither can change after creation.',
        remedy: 'Create another bucket.',
      },
      {
        what: 'Anybody may read the bucket.',
        why: 'It holds your code; Public Read is not allowed.',
        remedy: 'Set the access to Private.',
      },
    ],
  },
  'create-role': {
    title: 'Create the service’s role',
    do: () => [
      'In the RAM console open RAM Roles (RAM角色管理) and look for AliyunStreamDefaultRole. If it is there, this step is done.',
      'Otherwise open the Realtime Compute console and click Go to Authorise (前往授权) when it asks.',
      'Choose AliyunStreamDefaultRole and click Agree (同意授权).',
      'Reload the console.',
    ],
    have: () => [
      'A paid order: the prompt comes only after it.',
      'The main account, or a RAM user that it allowed.',
    ],
    done: () => 'AliyunStreamDefaultRole stands in the list of RAM roles.',
    wrong: [
      {
        what: 'The console asks again although the role is there.',
        why: 'The service and RAM both cache the answer.',
        remedy: 'Click Authorised (授权完毕).',
      },
      {
        what: 'Screenshots show AliyunStreamComputeDefaultRole.',
        why: 'The provider’s pictures and its text name the role differently.',
        remedy: 'Look for AliyunStreamDefaultRole.',
      },
    ],
  },
  'write-role-policy': {
    title: 'Write the role’s policy',
    do: () => [
      'In the RAM console open Permissions, Policies (权限管理 > 权限策略管理) and click Create Policy (创建权限策略).',
      'Policy name (策略名称): AliyunStreamDefaultRolePolicy. Add a remark.',
      'Configuration mode (配置模式): Script (脚本配置).',
      'Paste the policy below under Policy Content (策略内容) and click OK (确认).',
    ],
    have: () => ['The policy text below.'],
    done: () => 'AliyunStreamDefaultRolePolicy stands among the custom policies.',
    wrong: [
      {
        what: 'The console refuses the text.',
        why: 'A brace is missing or the version is not the text "1".',
        remedy: 'Copy the text below again, whole.',
      },
    ],
  },
  'attach-role-policies': {
    title: 'Attach both policies to the role',
    do: () => [
      'Under RAM Roles (RAM角色管理), in the row of AliyunStreamDefaultRole, click Add Permissions (添加权限).',
      'On the System tab (系统策略) search for AliyunOSSFullAccess and click it.',
      'On the Custom tab (自定义策略) search for AliyunStreamDefaultRolePolicy and click it.',
      'Click OK (确定).',
    ],
    have: () => ['The role and the custom policy from the steps before.'],
    done: () => 'The role’s permissions list both policies.',
    wrong: [
      {
        what: 'A policy is not found.',
        why: 'The tabs are swapped in the provider’s text: AliyunOSSFullAccess is a system policy, the other a custom one.',
        remedy: 'Search on the other tab.',
      },
    ],
  },
  'grant-shared-role': {
    title: 'Authorise the service in shared mode',
    do: () => [
      'When the console asks for authorisation click Go to Authorise (前往授权).',
      'Choose AliyunStreamDefaultRole and click Agree (同意授权).',
      'Reload the Realtime Compute console.',
    ],
    have: () => ['The main account, or a RAM user that it allowed.', 'A paid order.'],
    done: () =>
      'The prompt is gone, and the role carries AliyunStreamRolePolicy with the actions below.',
    wrong: [
      {
        what: 'The prompt stays.',
        why: 'The answer is cached for a while.',
        remedy: 'Click Authorised (授权完毕).',
      },
    ],
  },
  'check-role': {
    title: 'Look at the role’s permissions',
    do: () => [
      'In the RAM console open RAM Roles (RAM角色管理) and click AliyunStreamDefaultRole.',
      'Open Permissions (权限管理) and click the policy’s name.',
      'Read Policy Content (策略内容) and compare it with the policy on this list.',
    ],
    have: () => ['A login that may look at RAM.'],
    done: () => 'Every action is there, allowed, and nothing is misspelt.',
    wrong: [
      {
        what: 'An action is missing or the policy was edited beyond repair.',
        why: 'Without it the service cannot reach your network or stores.',
        remedy: 'Mend the policy; only if that fails, initialise the role again.',
      },
    ],
  },
  'repair-role': {
    title: 'Initialise the role again',
    do: () => [
      'Agree on a time: from the first policy that is removed until the role carries all of them again, running jobs may fail to read and write their stores.',
      'RAM Roles (RAM角色管理) > AliyunStreamDefaultRole > Permissions (权限管理): open every policy in the list and keep its name and its text (策略内容).',
      'In the row of each policy click Remove (移除权限): in dedicated mode both AliyunOSSFullAccess and AliyunStreamDefaultRolePolicy, in shared mode AliyunStreamRolePolicy. Skip one that is gone.',
      'Go back to RAM Roles and click Delete (删除) in the role’s row.',
      'At once open the Realtime Compute console, click Go to Authorise (前往授权), then Agree (同意授权), and confirm by the code sent to the phone.',
      'In dedicated mode attach both policies again at once: in the role’s row click Add Permissions (添加权限), choose AliyunOSSFullAccess on the System tab (系统策略) and AliyunStreamDefaultRolePolicy on the Custom tab (自定义策略), click OK (确定). If the custom policy is broken or gone, write it anew from the text you kept or the one below.',
      'In shared mode agreeing grants AliyunStreamRolePolicy by itself: see that it is in the list.',
    ],
    have: () => [
      'The main account or a RAM user that it allowed.',
      'The phone that receives the code, in your hand.',
      'The texts of the role’s policies, kept in a file.',
      'The consent of everybody whose jobs run.',
    ],
    done: () =>
      'The role’s permissions list every policy that it had, and jobs read and write again.',
    wrong: [
      {
        what: 'Jobs report errors at their stores.',
        why: 'The role is missing, or one of its policies is.',
        remedy: 'Finish the authorisation and attach every policy at once; jobs recover after it.',
      },
      {
        what: 'The console still asks for authorisation.',
        why: 'The answer is cached.',
        remedy: 'Click Authorised (授权完毕).',
      },
    ],
  },
  'configure-cluster': {
    title: 'Create the cluster',
    do: (v) => [
      'Console (管理控制台) > Cluster List (集群列表) > Create Cluster (创建集群).',
      'Choose Order (选择订单): pick the order number.',
      'Basic Information (基本信息): name and remark.',
      `Cluster Configuration (集群配置): OSS bucket ${v.bucket}, VPC ${v.vpc}, its zone and vSwitch ${v.vswitch}; the Blink CIDR (Blink网段) is offered.`,
      `Confirm (确认信息): region ${v.region}, ${v.nodeCount} nodes. Click Create (创建).`,
    ],
    have: () => ['The order number, the bucket, the VPC, the zone and the vSwitch.'],
    done: () => 'The cluster stands in the list as starting (启动中).',
    wrong: [
      {
        what: 'No zone or no vSwitch is offered.',
        why: 'ECS is out of stock in the zone, or the vSwitch has fewer addresses than the cluster has nodes.',
        remedy: 'Mend the one or the other, reload and begin again.',
      },
      {
        what: 'The wrong zone is chosen.',
        why: 'Slaves never move to another zone.',
        remedy: 'Go back before you confirm.',
      },
    ],
  },
  'await-cluster': {
    title: 'Wait until the cluster runs',
    do: () => [
      'Watch its state in Cluster List (集群列表): it goes from starting (启动中) to running (运行中) in about half an hour.',
    ],
    have: () => ['Half an hour.'],
    done: () => 'The state is running (运行中).',
    wrong: [
      {
        what: 'It is still starting long after half an hour.',
        why: 'Creating a cluster takes about half an hour.',
        remedy: 'Ask by ticket, with the cluster’s name and the time of creation.',
      },
    ],
  },
} satisfies Readonly<Record<string, StepWords>>;
