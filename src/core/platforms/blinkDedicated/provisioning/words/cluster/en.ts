import type { StepWords } from '@/core/platforms/step';

/** Bucket, role and cluster. */
export const stepsClusterEn = {
  'choose-bucket': {
    title: 'Choose or create the OSS bucket',
    do: (v) => [
      'In the OSS console click Create Bucket (创建 Bucket).',
      'Name (Bucket 名称): 3 to 63 characters, only lowercase letters, digits and hyphens; the first and the last are a lowercase letter or a digit.',
      `Region (区域): ${v.region}, the same as the cluster’s.`,
      'Storage class (存储类型): Standard (标准存储).',
      'Access control (读写权限): Private (私有).',
      'Enter it below to check it.',
    ],
    have: () => ['OSS is activated for the account.'],
    done: (v) =>
      `The bucket ${v.bucket} has the Standard class, is not public and is in the cluster’s region. Uploaded UDF packages will be stored there.`,
    wrong: [
      {
        what: 'The bucket has the wrong storage class or region.',
        why: 'Neither can be changed after creation.',
        remedy: 'Create another bucket.',
      },
      {
        what: 'Anyone can read the bucket.',
        why: 'It holds your code; Public Read is not allowed.',
        remedy: 'Set access control to Private.',
      },
    ],
  },
  'create-role': {
    title: 'Create the service role',
    do: () => [
      'In the RAM console open RAM Roles (RAM角色管理) and look for AliyunStreamDefaultRole. If it exists, this step is done.',
      'Otherwise open the Realtime Compute console and, when it asks for authorisation, click Go to Authorise (前往授权).',
      'Choose AliyunStreamDefaultRole and click Agree (同意授权).',
      'Reload the console.',
    ],
    have: () => [
      'A paid order: the prompt appears only after payment.',
      'The main account, or a RAM user that it has authorised.',
    ],
    done: () => 'AliyunStreamDefaultRole is in the list of RAM roles.',
    wrong: [
      {
        what: 'The console asks again although the role exists.',
        why: 'Both Realtime Compute and RAM cache the authorisation.',
        remedy: 'Click Authorised (授权完毕).',
      },
      {
        what: 'Screenshots show AliyunStreamComputeDefaultRole.',
        why: 'The provider’s screenshots and text use different names for the role.',
        remedy: 'Use AliyunStreamDefaultRole.',
      },
    ],
  },
  'write-role-policy': {
    title: 'Write the service role’s policy',
    do: () => [
      'In the RAM console open Permissions > Policies (权限管理 > 权限策略管理) and click Create Policy (创建权限策略).',
      'Policy name (策略名称): AliyunStreamDefaultRolePolicy. Add a remark.',
      'Configuration mode (配置模式): Script (脚本配置).',
      'Paste the policy below under Policy Content (策略内容) and click OK (确认).',
    ],
    have: () => ['The policy text below.'],
    done: () => 'AliyunStreamDefaultRolePolicy is in the list of custom policies.',
    wrong: [
      {
        what: 'The console refuses the text.',
        why: 'A brace is missing, or Version is not the text "1".',
        remedy: 'Copy the whole text below again.',
      },
    ],
  },
  'attach-role-policies': {
    title: 'Attach both policies to the service role',
    do: () => [
      'Under RAM Roles (RAM角色管理), in the row of AliyunStreamDefaultRole, click Add Permissions (添加权限).',
      'On the System tab (系统策略) search for AliyunOSSFullAccess and click it.',
      'On the Custom tab (自定义策略) search for AliyunStreamDefaultRolePolicy and click it.',
      'Click OK (确定).',
    ],
    have: () => ['The role and the custom policy from the previous steps.'],
    done: () => 'The role’s permissions list both policies.',
    wrong: [
      {
        what: 'A policy is not found.',
        why: 'The provider’s text swaps the tabs: AliyunOSSFullAccess is a system policy, and AliyunStreamDefaultRolePolicy is a custom one.',
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
    have: () => ['The main account, or a RAM user that it has authorised.', 'A paid order.'],
    done: () =>
      'The prompt is gone, and the role has AliyunStreamRolePolicy with the actions below.',
    wrong: [
      {
        what: 'The prompt does not go away.',
        why: 'The authorisation is cached for a while.',
        remedy: 'Click Authorised (授权完毕).',
      },
    ],
  },
  'check-role': {
    title: 'Check the service role’s permissions',
    do: () => [
      'In the RAM console open RAM Roles (RAM角色管理) and click AliyunStreamDefaultRole.',
      'Open Permissions (权限管理) and click the policy’s name.',
      'Read Policy Content (策略内容) and compare it with the policy on this checklist.',
    ],
    have: () => ['A login that can view RAM.'],
    done: () => 'Every action is there and allowed, and nothing is misspelt.',
    wrong: [
      {
        what: 'An action is missing, or the policy has been damaged by edits.',
        why: 'Without it the service cannot reach your network or stores.',
        remedy: 'Correct the policy; only if that fails, initialise the role again.',
      },
    ],
  },
  'repair-role': {
    title: 'Initialise the service role again',
    do: () => [
      'Agree on a time: from the moment you remove the first policy until the role has all of them again, running jobs may fail to read and write their stores.',
      'RAM Roles (RAM角色管理) > AliyunStreamDefaultRole > Permissions (权限管理): open every policy in the list and save its name and its text (策略内容).',
      'In the row of each policy click Remove (移除权限): in dedicated mode both AliyunOSSFullAccess and AliyunStreamDefaultRolePolicy, in shared mode AliyunStreamRolePolicy. Skip a policy that no longer exists.',
      'Go back to RAM Roles and click Delete (删除) in the role’s row.',
      'At once open the Realtime Compute console, click Go to Authorise (前往授权), then Agree (同意授权), and confirm by SMS to the phone or in another way that is offered.',
      'In dedicated mode, attach both policies again at once: in the role’s row click Add Permissions (添加权限), choose AliyunOSSFullAccess on the System tab (系统策略) and AliyunStreamDefaultRolePolicy on the Custom tab (自定义策略), and click OK (确定). If the custom policy is damaged or deleted, create it again from the text you saved or from the one below.',
      'In shared mode, Agree also grants AliyunStreamRolePolicy: make sure that it is in the list.',
    ],
    have: () => [
      'The main account, or a RAM user that it has authorised.',
      'The phone that receives the SMS, within reach.',
      'The texts of the role’s policies, saved in a file.',
      'The consent of everyone whose jobs are running.',
    ],
    done: () =>
      'The role’s permissions list every policy that it had before, and jobs read and write normally.',
    wrong: [
      {
        what: 'Jobs report errors when they read or write stores.',
        why: 'The role is missing, or one of its policies is.',
        remedy:
          'Finish the authorisation and attach every policy at once; after that the jobs recover.',
      },
      {
        what: 'The console still asks for authorisation.',
        why: 'The authorisation is cached.',
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
      `Cluster Configuration (集群配置): OSS bucket ${v.bucket}, VPC ${v.vpc}, its zone and vSwitch ${v.vswitch}; the console offers the Blink CIDR block (Blink网段).`,
      `Confirm (确认信息): region ${v.region}, ${v.nodeCount} nodes. Click Create (创建).`,
    ],
    have: () => ['The order number, the bucket, the VPC, the zone and the vSwitch.'],
    done: () => 'The list shows the cluster as starting (启动中).',
    wrong: [
      {
        what: 'No zone or no vSwitch can be chosen.',
        why: 'ECS is out of stock in the zone, or the vSwitch has fewer addresses than the cluster has nodes.',
        remedy: 'Solve the problem, reload the page and start again.',
      },
      {
        what: 'The wrong zone was chosen.',
        why: 'Slaves cannot move to another zone.',
        remedy: 'Go back before you confirm.',
      },
    ],
  },
  'await-cluster': {
    title: 'Wait until the cluster runs',
    do: () => [
      'Watch its state in Cluster List (集群列表): it goes from starting (启动中) to running (运行中) in about half an hour.',
    ],
    have: () => ['About half an hour of time.'],
    done: () => 'The state is running (运行中).',
    wrong: [
      {
        what: 'It is still starting (启动中) long after half an hour.',
        why: 'Creating a cluster should take about half an hour.',
        remedy: 'Ask by ticket, with the cluster’s name and the time when you created it.',
      },
    ],
  },
} satisfies Readonly<Record<string, StepWords>>;
