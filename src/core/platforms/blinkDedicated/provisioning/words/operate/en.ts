import type { StepWords } from '@/core/platforms/step';

/** What is done while a cluster or project runs. */
export const stepsOperateEn = {
  'uninstall-version': {
    title: 'Uninstall a Blink version',
    do: () => [
      'Version Management (版本管理) > Installed Versions (已安装版本).',
      'In the version’s row click Uninstall (卸载).',
    ],
    have: () => ['A list of which job uses which version.'],
    done: () => 'The version is no longer among the installed versions.',
    wrong: [
      {
        what: 'Node:… in project:… still ref the version:…',
        why: 'A job that is online uses it.',
        remedy: 'Take the named job offline, then uninstall.',
      },
      {
        what: 'The current version cannot be uninstalled.',
        why: 'It is the default version of the cluster’s jobs.',
        remedy: 'Set another version as current first.',
      },
    ],
  },
  'look-up-error': {
    title: 'Look up an error message',
    do: () => ['Paste the whole message below.', 'Do what is suggested there.'],
    have: () => ['The full message, as the console shows it.'],
    done: () => 'The message no longer appears.',
    wrong: [
      {
        what: 'The message is not known here.',
        why: 'Only messages from the provider’s documents are known here.',
        remedy: 'Ask by ticket, with the whole message.',
      },
    ],
  },
  'allow-addresses': {
    title: 'Add the cluster’s addresses to whitelists',
    do: (v) => [
      `Get the addresses of the cluster’s ${v.nodeCount} nodes.`,
      'Add them to the whitelist of every store that has one.',
      'Repeat this every time you scale out or change Masters.',
    ],
    have: () => ['The list of stores.', 'Permission to edit their whitelists.'],
    done: () => 'Jobs can read and write every store.',
    wrong: [
      {
        what: 'After scaling out, some tasks cannot reach a store.',
        why: 'The new machines have new addresses.',
        remedy: 'Add those addresses to its whitelist.',
      },
    ],
  },
  'narrow-role': {
    title: 'Remove permissions that the service role no longer needs',
    do: () => [
      'RAM console > Policies (权限策略管理) > AliyunStreamDefaultRolePolicy.',
      'Remove ecs:CreateSecurityGroup and ecs:AuthorizeSecurityGroup, and save.',
    ],
    have: () => ['A running cluster.', 'The narrowed policy below.'],
    done: () => 'The policy no longer has these two actions.',
    wrong: [
      {
        what: 'The next cluster cannot be created.',
        why: 'Creation needs both actions.',
        remedy: 'Put them back while you create it.',
      },
    ],
  },
  'scale-out': {
    title: 'Scale out',
    do: (v) => [
      'First ask by ticket whether the order will be accepted: since 2022-11-15 upgrade orders are no longer accepted, so the console may refuse it.',
      `Make sure that the vSwitch has free addresses for the new Slaves; after scaling out, the cluster has ${v.nodeCount} nodes.`,
      'Console > dedicated clusters (独享模式集群): in the cluster’s row click Scale Out (扩容).',
      `Add Slaves until there are ${v.slaveCount} × ${v.slave}: ${v.capacityCu} CU, managed by ${v.master} Masters.`,
      'Pay, and wait until the cluster is running (运行中) again.',
      'Add the new addresses to the stores’ whitelists.',
    ],
    have: () => ['Free addresses in the vSwitch and ECS stock in its zone.'],
    done: (v) => `The cluster has ${v.slaveCount} Slaves and is running.`,
    wrong: [
      {
        what: 'The console refuses the order.',
        why: 'Since 2022-11-15 upgrade orders are no longer accepted.',
        remedy: 'Ask by ticket; if the order is not accepted, move load to fully managed Flink.',
      },
      {
        what: 'There are too few addresses at payment.',
        why: 'The vSwitch has no free addresses left.',
        remedy: 'Create a new vSwitch and enter its ID.',
      },
      {
        what: 'The cluster would be too large for its Masters.',
        why: 'Each Master shape can manage only a limited number of CU.',
        remedy: 'Change the Master shape first.',
      },
    ],
  },
  'scale-in': {
    title: 'Scale in',
    do: (v) => [
      `Make sure that ${v.slaveCount} × ${v.slave} (${v.capacityCu} CU) still cover the need of ${v.requiredCu} CU.`,
      'If the projects together have more CU than the smaller cluster, lower their CU first.',
      'Console > dedicated clusters (独享模式集群): in the cluster’s row click Scale In (缩容) and remove Slaves.',
    ],
    have: () => ['The peak load, not the load of a quiet day.'],
    done: (v) => `The cluster has ${v.slaveCount} Slaves and is running.`,
    wrong: [
      {
        what: 'Jobs slow down afterwards.',
        why: 'A project uses more than 95 % of its CU.',
        remedy: 'Add one Slave again.',
      },
    ],
  },
  'change-masters': {
    title: 'Change the Master shape',
    do: (v) => [
      `The cluster’s ${v.capacityCu} CU need ${v.master} Masters.`,
      'First ask by ticket whether the order will be accepted: since 2022-11-15 upgrade orders are no longer accepted, so the console may refuse it.',
      `Order the change in the console. Number of Masters: ${v.masterCount}; all change together.`,
      `The plan is billed ${v.billing}. For pay-as-you-go the provider’s pages contradict each other: ask by ticket whether the change is possible.`,
      'Add the new addresses to the stores’ whitelists.',
    ],
    have: () => ['The number of CU that the cluster has after the next scaling.'],
    done: (v) => `The cluster’s Masters are ${v.master}, and the cluster is running.`,
    wrong: [
      {
        what: 'You also want another number of Masters.',
        why: 'It is fixed at purchase.',
        remedy: 'The only way is to buy another cluster.',
      },
      {
        what: 'The console refuses the order.',
        why: 'Since 2022-11-15 upgrade orders are no longer accepted.',
        remedy:
          'Ask by ticket; if the order is not accepted, keep the cluster within what its Masters can manage, and plan the move to fully managed Flink.',
      },
    ],
  },
  renew: {
    title: 'Renew, and plan what comes next',
    do: (v) => [
      'Console > dedicated clusters (独享模式集群): in the cluster’s row click Renew (续费).',
      `Choose the duration: from one month, and since 2022-11-15 at most 4 months. The plan is billed ${v.billing}; its price: ${v.price} (price list “${v.priceList}”).`,
      'Set a reminder well before the next expiry.',
      'Decide when the load moves to fully managed Flink.',
    ],
    have: () => ['The expiry date.', 'Permission to pay.'],
    done: () => 'The list shows the new expiry date.',
    wrong: [
      {
        what: 'The subscription has expired.',
        why: 'It was not renewed in time.',
        remedy: 'Renew at once: 7 days after expiry the instance is released.',
      },
      {
        what: 'A pay-as-you-go cluster cannot be renewed.',
        why: 'It is billed by the hour.',
        remedy: 'Skip this step, and keep enough balance in the account.',
      },
    ],
  },
  'scale-shared': {
    title: 'Scale or renew the shared-mode project',
    do: (v) => [
      'Console > shared-mode projects (共享模式项目): find the project.',
      `Click Scale Out (扩容) or Scale In (缩容) to reach ${v.requiredCu} CU, or Renew (续费).`,
    ],
    have: () => ['The project’s expiry date.'],
    done: (v) => `The project has ${v.requiredCu} CU or more and a new expiry date.`,
    wrong: [
      {
        what: 'You cannot create a new project.',
        why: 'Existing shared-mode projects can only be scaled and renewed.',
        remedy: 'Put the new jobs into an existing project, or on another platform.',
      },
    ],
  },
} satisfies Readonly<Record<string, StepWords>>;
