import type { StepWords } from '@/core/platforms/step';

/** Availability, order and network. */
export const stepsOrderZhCn = {
  'check-availability': {
    title: '确认还能购买什么',
    do: () => [
      '阅读上方的在售公告：共享模式已于 2019-12-24 下线，独享模式自 2021-04-28 起停止新购，2022-11-15 起每次最多续费 4 个月。',
      '选择对应的路径：存量集群、共享模式项目，或按文档新建集群。',
      '如需承载新负载，请与官方推荐的 Flink 全托管对比。',
    ],
    have: () => ['订单所属的账号，或有权查看订单的同事。'],
    done: () => '已明确这份清单用于采购、运维存量集群，还是编写方案。',
    wrong: [
      {
        what: '购买页没有 Blink 独享集群。',
        why: '新购已停止。',
        remedy: '改用存量集群，或提交工单咨询。',
      },
    ],
  },
  'take-stock': {
    title: '核对现有集群与方案',
    do: (v) => [
      '进入管理控制台，在“切换区域”中选择地域，在“独享模式集群”中找到该集群。',
      '记录计费方式和到期日，并在下方填写 Slave 和 Master 的机型与数量。',
      `与方案对照：Slave ${v.slaveCount} 台（${v.slave}），Master ${v.masterCount} 台（${v.master}），共 ${v.capacityCu} CU，需求 ${v.requiredCu} CU。`,
    ],
    have: () => ['能查看集群列表的账号。'],
    done: () => '已知道要增减多少台 Slave，以及现有 Master 能否管理扩缩容后的集群。',
    wrong: [
      {
        what: '集群的 Slave 机型与方案不同。',
        why: '机型在购买时已固定。',
        remedy: '在方案中选定该机型，结果会按该机型计算。',
      },
    ],
  },
  'fill-order': {
    title: '填写订单',
    do: (v) => [
      '用阿里云账号（主账号）登录，打开实时计算产品首页，单击“管理控制台”。',
      `在“Blink独享集群”下单击“购买产品”，选择“实时计算独享模式（包年包月）”或“实时计算独享模式（按量付费）”。方案的计费方式为${v.billing}。`,
      `“地域”：${v.region}`,
      `“master型号”：${v.master}`,
      `“master数量”：${v.masterCount}`,
      `“slave型号”：${v.slave}`,
      `“slave数量”：${v.slaveCount}`,
      `“计费周期”：按${v.billing}选择。`,
      `将总价与方案价格核对：${v.price}（价目表“${v.priceList}”）。`,
    ],
    have: () => ['主账号登录信息；RAM 用户不能开通服务。', '上下游存储所在的地域。'],
    done: () => '订单内容与以上各项完全一致，尚未付款。',
    wrong: [
      {
        what: 'Master 选成了 1 台。',
        why: '只有 1 台 Master 时没有主备切换，也没有 SLA，而且台数以后不能变更。',
        remedy: '请在付款前修改；付款后只能另购集群。',
      },
      {
        what: '负载不大，却选了大规格的 Slave 机型。',
        why: '以后扩缩容只能按整台该机型增减。',
        remedy: '下单前先查看方案中的“如何扩容”。',
      },
    ],
  },
  'pay-order': {
    title: '勾选协议并支付',
    do: (v) => [
      '单击“立即购买”。',
      '选中服务协议。',
      `单击“去支付”。方案的计费方式为${v.billing}，价格：${v.price}（价目表“${v.priceList}”）。`,
    ],
    have: () => ['该账号的支付权限。', '按量付费时，账户余额不少于 100 元。'],
    done: () => '支付页显示成功；控制台的创建按钮上出现红色数字，表示有订单尚未创建集群。',
    wrong: [
      {
        what: '控制台不接受订单。',
        why: '2022-11-15 起不再受理新购订单。',
        remedy: '提交工单咨询；如不受理，改用存量集群或 Flink 全托管。',
      },
      {
        what: '选错了计费方式。',
        why: '包年包月与按量付费不能互相转换。',
        remedy: '付款前再核对一次。',
      },
    ],
  },
  'buy-shared': {
    title: '购买共享模式 CU',
    do: (v) => [
      '用主账号登录，打开产品首页，单击“管理控制台”。',
      '在“共享模式（包年包月）”下单击“购买”。',
      `选择区域（${v.region}）、计算资源（${v.requiredCu} CU 及以上，最少 2 CU）和购买时长。`,
      '单击“立即购买”，选中服务协议，单击“去支付”。',
    ],
    have: () => ['主账号登录信息。'],
    done: () => '支付完成页上出现“实时计算控制台”入口。',
    wrong: [
      {
        what: '无法购买共享模式。',
        why: '已于 2019-12-24 下线，存量项目只能扩缩容和续费。',
        remedy: '已有项目请跳过此步骤。',
      },
      {
        what: '作业需要自定义函数（UDX）。',
        why: '共享模式不支持。',
        remedy: '改用支持自定义函数的平台。',
      },
    ],
  },
  'choose-vpc': {
    title: '选择或创建专有网络（VPC）',
    do: (v) => [
      `在专有网络控制台选择地域：${v.region}。`,
      '选择存储所在的 VPC；没有则新建。',
      '编辑 VPC 名称：只有自定义过名称的 VPC 才会被识别。',
      `确认可用区内的 ECS 库存足够 ${v.nodeCount} 台机器：Slave 为 ${v.slave}，Master 为 ${v.master}。`,
    ],
    have: () => ['作业读写的各个存储所在的 VPC。'],
    done: (v) => `VPC（${v.vpc}）状态为可用，且已有自定义名称。`,
    wrong: [
      {
        what: '创建集群时找不到该 VPC。',
        why: '名称从未编辑过。',
        remedy: '编辑名称后刷新页面。',
      },
      {
        what: 'ECS 库存不足。',
        why: '该可用区内此机型已售罄。',
        remedy: '换一个可用区，或提交工单。',
      },
    ],
  },
  'size-vswitch': {
    title: '为交换机（vSwitch）留足 IP',
    do: (v) => [
      `计算节点数：Master ${v.masterCount} 台加 Slave ${v.slaveCount} 台，共需 ${v.nodeCount} 个 IP。`,
      `在 VPC（${v.vpc}）的可用区内选择或创建交换机，并为扩容预留 IP。`,
      '在下方填写网段或可用 IP 数，进行检查。',
    ],
    have: () => ['交换机的网段和已占用的 IP 数。', '预计还会增加的 Slave 台数。'],
    done: (v) => `交换机（${v.vswitch}）至少有 ${v.nodeCount} 个可用 IP。`,
    wrong: [
      {
        what: '小集群选用了 /29 网段。',
        why: '8 个地址中有 4 个为系统保留，而 3 台 Master 的最小集群有 5 个节点。',
        remedy: '选用 /28 或更大的网段。',
      },
      {
        what: '付款时提示 IP 不足。',
        why: '交换机的可用 IP 少于订单所需。',
        remedy: '新建交换机，填写其 ID。',
      },
    ],
  },
  'keep-network-parts': {
    title: '保护实时计算创建的安全组和弹性网卡',
    do: () => [
      '实时计算会在您的 VPC 内创建安全组并申请弹性网卡。',
      '告知所有可能清理该 VPC 的同事，请勿删除这些资源。',
      '在自动清理脚本中排除这些资源。',
    ],
    have: () => ['可能在该 VPC 内删除资源的人员和脚本清单。'],
    done: () => '不会有人或脚本误删这些资源。',
    wrong: [
      {
        what: '集群无法创建。',
        why: '安全组或弹性网卡已被删除。',
        remedy: '提交工单，附上集群名称和时间。',
      },
    ],
  },
  'place-stores': {
    title: '检查上下游存储的位置',
    do: (v) => [
      '列出作业要读写的所有存储。',
      `每个存储须与集群同地域（${v.region}）、同 VPC（${v.vpc}）、同安全组；OSS、日志服务等不属于 VPC 的服务只要求同地域（本工具的理解）。`,
      '在下方填写，查看哪些存储需要处理。',
    ],
    have: () => ['每个存储的地域；位于 VPC 内的，还需 VPC 和安全组。'],
    done: () => '所有存储均可访问，或已有网络连通方案。',
    wrong: [
      {
        what: '存储位于另一个 VPC。',
        why: '独享模式集群只能访问所在 VPC 内的存储。',
        remedy: '通过高速通道等方式连通两个 VPC。',
      },
    ],
  },
} satisfies Readonly<Record<string, StepWords>>;
