import type { StepWords } from '@/core/provisioning/checklist/stepValues';

/** Availability, order and network. */
export const stepsOrderEn = {
  'check-availability': {
    title: 'Check what can still be bought',
    do: () => [
      'Read the sale notices above: shared mode left sale on 2019-12-24, dedicated mode took no new purchases from 2021-04-28, and since 2022-11-15 renewals run at most 4 months.',
      'Choose the path that matches: an existing cluster, a shared project, or a new cluster as it was documented.',
      'For a new load, compare with fully managed Flink, which the provider recommends instead.',
    ],
    have: () => ['The account that owns the orders, or somebody who can look there.'],
    done: () =>
      'You know whether this list prepares a purchase, runs an existing cluster or serves a proposal.',
    wrong: [
      {
        what: 'The purchase page offers no Blink dedicated cluster.',
        why: 'New purchases have ended.',
        remedy: 'Go on with an existing cluster, or ask the provider by ticket.',
      },
    ],
  },
  'take-stock': {
    title: 'Compare the cluster with the plan',
    do: (v) => [
      'Open the console, choose the region (切换区域) and find the cluster under dedicated clusters (独享模式集群).',
      'Note its way of billing and expiry date, and enter its Slaves and Masters below.',
      `Hold it against the plan: ${v.slaveCount} × ${v.slave} Slaves and ${v.masterCount} × ${v.master} Masters, ${v.capacityCu} CU for a need of ${v.requiredCu} CU.`,
    ],
    have: () => ['A login that sees the cluster list.'],
    done: () =>
      'You know how many Slaves to add or remove, and whether the Masters still manage the cluster.',
    wrong: [
      {
        what: 'The cluster has another Slave shape than the plan.',
        why: 'The shape is fixed at purchase.',
        remedy: 'Pick that shape in the plan: the answer then counts in its steps.',
      },
    ],
  },
  'fill-order': {
    title: 'Fill in the order',
    do: (v) => [
      'Log in with the Alibaba Cloud account itself, open the Realtime Compute product page and click Management Console (管理控制台).',
      `Under Blink dedicated cluster (Blink独享集群) click Buy (购买产品), then dedicated mode: subscription (包年包月) or pay-as-you-go (按量付费). The plan says ${v.billing}.`,
      `Region (地域): ${v.region}`,
      `Master shape (master型号): ${v.master}`,
      `Number of Masters (master数量): ${v.masterCount}`,
      `Slave shape (slave型号): ${v.slave}`,
      `Number of Slaves (slave数量): ${v.slaveCount}`,
      `Billing period (计费周期): choose it for ${v.billing}.`,
      `Compare the total with ${v.price}, from the list “${v.priceList}”.`,
    ],
    have: () => [
      'The main account’s login; a RAM user cannot activate the service.',
      'The region in which the stores are.',
    ],
    done: () => 'The form shows exactly these values; nothing is paid yet.',
    wrong: [
      {
        what: 'One Master instead of three.',
        why: 'One Master has no fail-over and no SLA, and the count never changes.',
        remedy: 'Correct it before paying; afterwards only a new cluster helps.',
      },
      {
        what: 'A large Slave shape for a small load.',
        why: 'Every later step adds or removes whole machines of this shape.',
        remedy: 'Look at the steps of growth in the plan before you decide.',
      },
    ],
  },
  'pay-order': {
    title: 'Accept the agreement and pay',
    do: (v) => [
      'Click Buy Now (立即购买).',
      'Tick the service agreement (服务协议).',
      `Click Pay (去支付). The plan’s price is ${v.price}, billed ${v.billing}, by the list “${v.priceList}”.`,
    ],
    have: () => [
      'The right to pay for the account.',
      'For pay-as-you-go, at least 100 CNY of balance.',
    ],
    done: () =>
      'The payment page reports success, and the console’s create button carries a red number: a paid order without a cluster.',
    wrong: [
      {
        what: 'The console refuses the order.',
        why: 'Since 2022-11-15 new orders are no longer taken.',
        remedy: 'Ask by ticket; otherwise use an existing cluster or fully managed Flink.',
      },
      {
        what: 'The way of billing was chosen by mistake.',
        why: 'Subscription and pay-as-you-go cannot be turned into each other.',
        remedy: 'Check it once more before paying.',
      },
    ],
  },
  'buy-shared': {
    title: 'Buy shared-mode CU',
    do: (v) => [
      'Log in with the main account, open the product page and click Management Console (管理控制台).',
      'Under shared mode, subscription (共享模式（包年包月）) click Buy (购买).',
      `Choose region (区域) ${v.region}, computing resources (计算资源) of ${v.requiredCu} CU or more, at least 2, and the duration (购买时长).`,
      'Click Buy Now (立即购买), tick the agreement, click Pay (去支付).',
    ],
    have: () => ['The main account’s login.'],
    done: () => 'The payment page links to the Realtime Compute console (实时计算控制台).',
    wrong: [
      {
        what: 'Shared mode cannot be bought.',
        why: 'It left sale on 2019-12-24; existing projects only scale and renew.',
        remedy: 'Skip this step for an existing project.',
      },
      {
        what: 'A job needs its own functions (UDX).',
        why: 'Shared mode does not run them.',
        remedy: 'Use a platform that does.',
      },
    ],
  },
  'choose-vpc': {
    title: 'Choose or create the VPC',
    do: (v) => [
      `In the VPC console choose the region ${v.region}.`,
      'Take the VPC in which the stores are; without one, create it.',
      'Edit its name: only a VPC whose name somebody set is recognised.',
      `See that the zone has ECS stock for ${v.nodeCount} machines: ${v.slave} Slaves and ${v.master} Masters.`,
    ],
    have: () => ['The VPCs of the stores that jobs read and write.'],
    done: (v) => `The VPC ${v.vpc} stands in the list as available, with a name of its own.`,
    wrong: [
      {
        what: 'The VPC is missing when the cluster is created.',
        why: 'Its name was never edited.',
        remedy: 'Give it a name and reload the page.',
      },
      {
        what: 'ECS stock is too small.',
        why: 'The zone is sold out of the shape.',
        remedy: 'Choose another zone or ask by ticket.',
      },
    ],
  },
  'size-vswitch': {
    title: 'Give the vSwitch enough addresses',
    do: (v) => [
      `Count the nodes: ${v.masterCount} Masters and ${v.slaveCount} Slaves need ${v.nodeCount} addresses.`,
      `In the VPC ${v.vpc}, choose or create a vSwitch in the zone, with room for growth.`,
      'Enter its block or its free addresses below to check it.',
    ],
    have: () => [
      'The vSwitch’s block and how many addresses are in use.',
      'How many Slaves you expect to add.',
    ],
    done: (v) => `The vSwitch ${v.vswitch} has at least ${v.nodeCount} free addresses.`,
    wrong: [
      {
        what: 'A /29 is taken for a small cluster.',
        why: 'Four of its eight addresses are reserved, and the smallest cluster with three Masters has 5 nodes.',
        remedy: 'Take /28 or wider.',
      },
      {
        what: 'Addresses run out at payment.',
        why: 'The vSwitch has fewer free addresses than the order asks for.',
        remedy: 'Make a new vSwitch and give its id.',
      },
    ],
  },
  'keep-network-parts': {
    title: 'Protect the service’s security group and interfaces',
    do: () => [
      'The service makes a security group (安全组) and elastic network interfaces (弹性网卡) in your VPC.',
      'Tell everybody who tidies up the VPC never to delete them.',
      'Let cleaning scripts pass over them.',
    ],
    have: () => ['The people and scripts that may delete things in this VPC.'],
    done: () => 'Nobody and nothing will remove them.',
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
      `Each must be in the cluster’s region (${v.region}), its VPC (${v.vpc}) and its security group; for a service that has no VPC, such as OSS or Log Service, the region decides (our reading).`,
      'Enter them below to see which ones need work.',
    ],
    have: () => ['For every store its region and, where it has them, its VPC and security group.'],
    done: () => 'Every store is reachable, or its connection is planned.',
    wrong: [
      {
        what: 'A store is in another VPC.',
        why: 'A dedicated cluster reaches its own VPC only.',
        remedy: 'Join the two by Express Connect (高速通道) or the like.',
      },
    ],
  },
} satisfies Readonly<Record<string, StepWords>>;
