import type { StepWords } from '@/core/platforms/step';

/** Availability, order and network. */
export const stepsOrderEn = {
  'check-availability': {
    title: 'Check what can still be bought',
    do: () => [
      'Read the sale notices above: shared mode has been off sale since 2019-12-24, dedicated mode has taken no new purchases since 2021-04-28, and since 2022-11-15 a renewal lasts at most 4 months.',
      'Choose the path that fits: an existing cluster, a shared-mode project, or a new cluster as the documents describe it.',
      'For a new load, compare with fully managed Flink, which the provider recommends instead.',
    ],
    have: () => ['The account that holds the orders, or a person who can see them.'],
    done: () =>
      'You know whether this checklist is for a purchase, for an existing cluster or for a proposal.',
    wrong: [
      {
        what: 'The purchase page offers no Blink dedicated cluster.',
        why: 'New purchases have ended.',
        remedy: 'Use an existing cluster, or ask the provider by ticket.',
      },
    ],
  },
  'take-stock': {
    title: 'Compare the cluster with the plan',
    do: (v) => [
      'Open the console, choose the region (切换区域) and find the cluster under dedicated clusters (独享模式集群).',
      'Note its billing method and expiry date, and enter its Slaves and Masters below.',
      `Compare it with the plan: ${v.slaveCount} × ${v.slave} Slaves and ${v.masterCount} × ${v.master} Masters, ${v.capacityCu} CU for a need of ${v.requiredCu} CU.`,
    ],
    have: () => ['A login that sees the cluster list.'],
    done: () =>
      'You know how many Slaves to add or remove, and whether the Masters still manage the cluster.',
    wrong: [
      {
        what: 'The cluster has another Slave shape than the plan.',
        why: 'The shape is fixed at purchase.',
        remedy: 'Choose that shape in the plan: the answer is then worked out for it.',
      },
    ],
  },
  'fill-order': {
    title: 'Fill in the order',
    do: (v) => [
      'Log in with the main account, open the Realtime Compute product page and click Management Console (管理控制台).',
      `Under Blink dedicated cluster (Blink独享集群) click Buy (购买产品), then choose dedicated mode by subscription (包年包月) or pay-as-you-go (按量付费). The plan is billed ${v.billing}.`,
      `Region (地域): ${v.region}`,
      `Master shape (master型号): ${v.master}`,
      `Number of Masters (master数量): ${v.masterCount}`,
      `Slave shape (slave型号): ${v.slave}`,
      `Number of Slaves (slave数量): ${v.slaveCount}`,
      `Billing period (计费周期): the plan is billed ${v.billing}.`,
      `Compare the total with the plan’s price: ${v.price} (price list “${v.priceList}”).`,
    ],
    have: () => [
      'The main account’s login; a RAM user cannot activate the service.',
      'The region where the stores are.',
    ],
    done: () => 'The form shows exactly these values; nothing is paid yet.',
    wrong: [
      {
        what: 'One Master was chosen instead of three.',
        why: 'One Master has no fail-over and no SLA, and the number cannot be changed later.',
        remedy: 'Correct it before you pay; after that, the only way is to buy another cluster.',
      },
      {
        what: 'A large Slave shape was chosen for a small load.',
        why: 'Scaling later adds or removes whole machines of this shape.',
        remedy: 'Look at “How it grows” in the plan before you order.',
      },
    ],
  },
  'pay-order': {
    title: 'Accept the agreement and pay',
    do: (v) => [
      'Click Buy Now (立即购买).',
      'Tick the service agreement (服务协议).',
      `Click Pay (去支付). The plan is billed ${v.billing}; its price: ${v.price} (price list “${v.priceList}”).`,
    ],
    have: () => [
      'Permission to pay for the account.',
      'For pay-as-you-go, at least 100 CNY of balance.',
    ],
    done: () =>
      'The payment page reports success, and the console’s create button shows a red number: there is a paid order without a cluster.',
    wrong: [
      {
        what: 'The console refuses the order.',
        why: 'Since 2022-11-15 new orders are no longer accepted.',
        remedy: 'Ask by ticket; otherwise use an existing cluster or fully managed Flink.',
      },
      {
        what: 'The wrong billing method was chosen.',
        why: 'Subscription and pay-as-you-go cannot be converted into each other.',
        remedy: 'Check it once more before you pay.',
      },
    ],
  },
  'buy-shared': {
    title: 'Buy shared-mode CU',
    do: (v) => [
      'Log in with the main account, open the product page and click Management Console (管理控制台).',
      'Under shared mode, subscription (共享模式（包年包月）) click Buy (购买).',
      `Choose the region (区域) ${v.region}, computing resources (计算资源) of ${v.requiredCu} CU or more (at least 2 CU) and the duration (购买时长).`,
      'Click Buy Now (立即购买), tick the agreement (服务协议) and click Pay (去支付).',
    ],
    have: () => ['The main account’s login.'],
    done: () => 'The payment page links to the Realtime Compute console (实时计算控制台).',
    wrong: [
      {
        what: 'Shared mode cannot be bought.',
        why: 'It has been off sale since 2019-12-24; existing projects can only be scaled and renewed.',
        remedy: 'Skip this step for an existing project.',
      },
      {
        what: 'A job needs user-defined functions (UDX).',
        why: 'Shared mode does not support them.',
        remedy: 'Use a platform that does.',
      },
    ],
  },
  'choose-vpc': {
    title: 'Choose or create the VPC',
    do: (v) => [
      `In the VPC console choose the region ${v.region}.`,
      'Choose the VPC that the stores are in; if there is none, create one.',
      'Edit its name: the service recognises only a VPC with a custom name.',
      `Make sure that the zone has enough ECS stock for ${v.nodeCount} machines: ${v.slave} Slaves and ${v.master} Masters.`,
    ],
    have: () => ['The VPCs of the stores that jobs read and write.'],
    done: (v) => `The list shows the VPC ${v.vpc} as available, with a custom name.`,
    wrong: [
      {
        what: 'The VPC is missing when the cluster is created.',
        why: 'Its name was never edited.',
        remedy: 'Give it a name and reload the page.',
      },
      {
        what: 'There is not enough ECS stock.',
        why: 'The zone has no machines of this shape left.',
        remedy: 'Choose another zone or ask by ticket.',
      },
    ],
  },
  'size-vswitch': {
    title: 'Give the vSwitch enough addresses',
    do: (v) => [
      `Count the nodes: ${v.masterCount} Masters and ${v.slaveCount} Slaves need ${v.nodeCount} addresses.`,
      `In the VPC ${v.vpc}, choose or create a vSwitch in the cluster’s zone, with room for growth.`,
      'Enter its CIDR block or its free addresses below to check it.',
    ],
    have: () => [
      'The vSwitch’s CIDR block, and how many of its addresses are in use.',
      'How many Slaves you expect to add.',
    ],
    done: (v) => `The vSwitch ${v.vswitch} has at least ${v.nodeCount} free addresses.`,
    wrong: [
      {
        what: 'A /29 block was chosen for a small cluster.',
        why: 'Four of its eight addresses are reserved, and the smallest cluster with three Masters has 5 nodes.',
        remedy: 'Choose a /28 block or a larger one.',
      },
      {
        what: 'There are too few addresses at payment.',
        why: 'The vSwitch has fewer free addresses than the order asks for.',
        remedy: 'Create a new vSwitch and enter its ID.',
      },
    ],
  },
  'keep-network-parts': {
    title: 'Protect the service’s security group and interfaces',
    do: () => [
      'The service creates a security group (安全组) and elastic network interfaces (弹性网卡) in your VPC.',
      'Tell everyone who cleans up this VPC never to delete them.',
      'Exclude them from clean-up scripts.',
    ],
    have: () => ['The people and scripts that may delete things in this VPC.'],
    done: () => 'No person and no script will delete them.',
    wrong: [
      {
        what: 'The cluster cannot be created.',
        why: 'The security group or an interface was deleted.',
        remedy: 'Ask by ticket, with the cluster’s name and the time.',
      },
    ],
  },
  'place-stores': {
    title: 'Check where the stores are',
    do: (v) => [
      'List every store that jobs read or write.',
      `Each must be in the cluster’s region (${v.region}), its VPC (${v.vpc}) and its security group; for a service without a VPC, such as OSS or Log Service, only the region counts (our interpretation).`,
      'Enter them below to see which ones need work.',
    ],
    have: () => ['For every store its region and, where it has them, its VPC and security group.'],
    done: () => 'Every store can be reached, or you have planned how to connect it.',
    wrong: [
      {
        what: 'A store is in another VPC.',
        why: 'A dedicated cluster can reach only its own VPC.',
        remedy: 'Connect the two VPCs by Express Connect (高速通道) or a similar service.',
      },
    ],
  },
} satisfies Readonly<Record<string, StepWords>>;
