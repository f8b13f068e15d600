import type { StepWords } from '@/core/provisioning/checklist/stepValues';

/** What is done while a cluster or project runs. */
export const stepsOperateEn = {
  'uninstall-version': {
    title: 'Uninstall a Blink version',
    do: () => [
      'Version Management (版本管理) > Installed Versions (已安装版本).',
      'In the version’s row click Uninstall (卸载).',
    ],
    have: () => ['Which jobs use which version.'],
    done: () => 'The version is gone from the installed ones.',
    wrong: [
      {
        what: 'Node:… in project:… still ref the version:…',
        why: 'A job that is online uses it.',
        remedy: 'Take the named job offline, then uninstall.',
      },
      {
        what: 'The current version cannot be uninstalled.',
        why: 'It is the default of the cluster’s jobs.',
        remedy: 'Make another version current first.',
      },
    ],
  },
  'look-up-error': {
    title: 'Look up an error message',
    do: () => ['Paste the whole message below.', 'Follow what is said there.'],
    have: () => ['The message as the console shows it.'],
    done: () => 'The message does not come back.',
    wrong: [
      {
        what: 'The message is not known here.',
        why: 'Only messages of the provider’s documents are listed.',
        remedy: 'Ask by ticket, with the whole message.',
      },
    ],
  },
  'allow-addresses': {
    title: 'Add the cluster’s addresses to whitelists',
    do: (v) => [
      `Take the addresses of the cluster’s ${v.nodeCount} nodes.`,
      'Add them to the whitelist of every store that keeps one.',
      'Do it again after every scaling out and every change of Masters.',
    ],
    have: () => ['The list of stores.', 'The right to edit their whitelists.'],
    done: () => 'A job reads from and writes to every store.',
    wrong: [
      {
        what: 'After scaling out some tasks cannot reach a store.',
        why: 'The new machines have new addresses.',
        remedy: 'Add those addresses to its whitelist.',
      },
    ],
  },
  'narrow-role': {
    title: 'Take away what the role no longer needs',
    do: () => [
      'RAM console > Policies (权限策略管理) > AliyunStreamDefaultRolePolicy.',
      'Remove ecs:CreateSecurityGroup and ecs:AuthorizeSecurityGroup, and save.',
    ],
    have: () => ['A cluster that runs.', 'The narrowed policy below.'],
    done: () => 'The policy has neither of the two actions.',
    wrong: [
      {
        what: 'The next cluster cannot be created.',
        why: 'Creation needs both actions.',
        remedy: 'Put them back for that time.',
      },
    ],
  },
  'scale-out': {
    title: 'Scale out',
    do: (v) => [
      'Ask by ticket first whether the order will be taken: since 2022-11-15 upgrade orders are not, so the console may refuse it.',
      `See that the vSwitch has free addresses for the new Slaves; in the end the cluster has ${v.nodeCount} nodes.`,
      'Console > dedicated clusters (独享模式集群): in the cluster’s row click Scale Out (扩容).',
      `Add Slaves until there are ${v.slaveCount} × ${v.slave}: ${v.capacityCu} CU, under ${v.master} Masters.`,
      'Pay and wait until the cluster runs again.',
      'Add the new addresses to the stores’ whitelists.',
    ],
    have: () => ['Free addresses in the vSwitch and ECS stock in its zone.'],
    done: (v) => `The cluster has ${v.slaveCount} Slaves and runs.`,
    wrong: [
      {
        what: 'The console refuses the order.',
        why: 'Since 2022-11-15 upgrade orders are no longer taken.',
        remedy: 'Ask by ticket; otherwise move load to fully managed Flink.',
      },
      {
        what: 'Too few addresses at payment.',
        why: 'The vSwitch is full.',
        remedy: 'Make a new vSwitch and give its id.',
      },
      {
        what: 'The cluster would outgrow its Masters.',
        why: 'Every Master shape manages only so many CU.',
        remedy: 'Change the Masters first.',
      },
    ],
  },
  'scale-in': {
    title: 'Scale in',
    do: (v) => [
      `See that ${v.slaveCount} × ${v.slave}, ${v.capacityCu} CU, still carry the need of ${v.requiredCu} CU.`,
      'Lower the projects’ CU first where together they have more than will be left.',
      'Console > dedicated clusters (独享模式集群): in the cluster’s row click Scale In (缩容) and remove Slaves.',
    ],
    have: () => ['The load at peak, not on a quiet day.'],
    done: (v) => `The cluster has ${v.slaveCount} Slaves and runs.`,
    wrong: [
      {
        what: 'Jobs slow down afterwards.',
        why: 'A project uses more than 95 % of its CU.',
        remedy: 'Scale out by a Slave again.',
      },
    ],
  },
  'change-masters': {
    title: 'Change the Master shape',
    do: (v) => [
      `The cluster’s ${v.capacityCu} CU ask for ${v.master} Masters.`,
      'Ask by ticket first whether the order will be taken: since 2022-11-15 upgrade orders are not, so the console may refuse it.',
      `Order the change in the console; all ${v.masterCount} change at once.`,
      `The plan is billed ${v.billing}. For pay-as-you-go the provider’s pages contradict each other: ask by ticket before you count on it.`,
      'Add the new addresses to the stores’ whitelists.',
    ],
    have: () => ['The cluster’s CU after the next scaling.'],
    done: (v) => `The cluster’s Masters are ${v.master} and it runs.`,
    wrong: [
      {
        what: 'The number of Masters should change too.',
        why: 'It is fixed at purchase.',
        remedy: 'Only a new cluster has another number.',
      },
      {
        what: 'The console refuses the order.',
        why: 'Since 2022-11-15 upgrade orders are no longer taken.',
        remedy:
          'Ask by ticket; otherwise keep the cluster within what its Masters manage, and plan the move to fully managed Flink.',
      },
    ],
  },
  renew: {
    title: 'Renew, and plan what comes after',
    do: (v) => [
      'Console > dedicated clusters (独享模式集群): in the cluster’s row click Renew (续费).',
      `Choose the duration: from one month, and since 2022-11-15 at most 4 months. The plan’s price is ${v.price}, ${v.billing}, from the list “${v.priceList}”.`,
      'Set a reminder well before the next expiry.',
      'Decide when the load moves to fully managed Flink.',
    ],
    have: () => ['The expiry date.', 'The right to pay.'],
    done: () => 'The new expiry date is shown in the list.',
    wrong: [
      {
        what: 'The subscription has expired.',
        why: 'Nobody renewed in time.',
        remedy: 'Renew at once: 7 days after expiry the instance is released.',
      },
      {
        what: 'Pay-as-you-go has nothing to renew.',
        why: 'It bills by the hour.',
        remedy: 'Skip this step, and keep the balance up.',
      },
    ],
  },
  'scale-shared': {
    title: 'Scale or renew the shared project',
    do: (v) => [
      'Console > shared projects (共享模式项目): find the project.',
      `Click Scale Out (扩容) or Scale In (缩容) to reach ${v.requiredCu} CU, or Renew (续费).`,
    ],
    have: () => ['The project’s expiry date.'],
    done: (v) => `The project has ${v.requiredCu} CU or more and a new expiry date.`,
    wrong: [
      {
        what: 'The console offers no new project.',
        why: 'Existing shared projects only scale and renew.',
        remedy: 'Put the new jobs into an existing project, or on another platform.',
      },
    ],
  },
} satisfies Readonly<Record<string, StepWords>>;
