import type { StepWords } from '@/core/platforms/step';

/** What is done while a cluster or project runs. */
export const stepsOperateZhCn = {
  'uninstall-version': {
    title: '卸载 Blink 版本',
    do: () => ['打开“版本管理 > 已安装版本”。', '单击目标版本操作列下的“卸载”。'],
    have: () => ['各作业所用版本的清单。'],
    done: () => '“已安装版本”中不再有该版本。',
    wrong: [
      {
        what: 'Node:… in project:… still ref the version:…',
        why: '有线上作业引用该版本。',
        remedy: '先下线报错中的作业，再卸载。',
      },
      {
        what: '当前版本无法卸载。',
        why: '它是集群作业的默认版本。',
        remedy: '先把其他版本设为当前版本。',
      },
    ],
  },
  'look-up-error': {
    title: '查询报错信息',
    do: () => ['把完整的报错信息粘贴到下方。', '按给出的处理办法操作。'],
    have: () => ['控制台显示的报错原文。'],
    done: () => '不再出现该报错。',
    wrong: [
      {
        what: '此处查不到该报错。',
        why: '只收录官方文档中的报错。',
        remedy: '提交工单，附上报错原文。',
      },
    ],
  },
  'allow-addresses': {
    title: '把集群 IP 加入白名单',
    do: (v) => [
      `获取集群 ${v.nodeCount} 个节点的 IP。`,
      '将这些 IP 加入每个设有白名单的存储。',
      '每次扩容或变更 Master 后，都要重新添加。',
    ],
    have: () => ['存储清单。', '修改白名单的权限。'],
    done: () => '作业能读写每个存储。',
    wrong: [
      {
        what: '扩容后部分任务连不上存储。',
        why: '新机器的 IP 不在白名单中。',
        remedy: '将新 IP 加入该存储的白名单。',
      },
    ],
  },
  'narrow-role': {
    title: '收回服务角色不再需要的权限',
    do: () => [
      '在 RAM 控制台打开“权限策略管理”，单击 AliyunStreamDefaultRolePolicy。',
      '删除 ecs:CreateSecurityGroup 和 ecs:AuthorizeSecurityGroup，然后保存。',
    ],
    have: () => ['已在运行的集群。', '下方收窄后的权限策略。'],
    done: () => '策略中不再有这两个操作。',
    wrong: [
      {
        what: '下一个集群无法创建。',
        why: '创建集群需要这两个操作。',
        remedy: '创建集群期间临时加回。',
      },
    ],
  },
  'scale-out': {
    title: '扩容',
    do: (v) => [
      '先提交工单确认订单能否受理：2022-11-15 起不再受理升级订单，控制台可能拒绝。',
      `确认交换机有足够的可用 IP；扩容后集群共 ${v.nodeCount} 个节点。`,
      '在控制台“独享模式集群”中，单击目标集群操作列下的“扩容”。',
      `把 Slave 增加到 ${v.slaveCount} 台（${v.slave}），共 ${v.capacityCu} CU，由 ${v.master} 的 Master 管理。`,
      '付款，等待集群状态恢复为“运行中”。',
      '将新 IP 加入存储的白名单。',
    ],
    have: () => ['交换机的可用 IP 和可用区的 ECS 库存。'],
    done: (v) => `集群有 ${v.slaveCount} 台 Slave，状态为运行中。`,
    wrong: [
      {
        what: '控制台不接受扩容订单。',
        why: '2022-11-15 起不再受理升级订单。',
        remedy: '提交工单咨询；如不受理，将负载迁移到 Flink 全托管。',
      },
      {
        what: '付款时提示 IP 不足。',
        why: '交换机已没有可用 IP。',
        remedy: '新建交换机，填写其 ID。',
      },
      {
        what: '集群规模将超出 Master 的上限。',
        why: '每种 Master 机型能管理的 CU 有限。',
        remedy: '先变更 Master 机型。',
      },
    ],
  },
  'scale-in': {
    title: '缩容',
    do: (v) => [
      `确认 ${v.slaveCount} 台 ${v.slave}（${v.capacityCu} CU）仍能满足 ${v.requiredCu} CU 的需求。`,
      '若各项目 CU 之和超过缩容后的容量，先调低项目的 CU。',
      '在控制台“独享模式集群”中，单击目标集群操作列下的“缩容”，减少 Slave。',
    ],
    have: () => ['峰值负载，而不是平日负载。'],
    done: (v) => `集群有 ${v.slaveCount} 台 Slave，状态为运行中。`,
    wrong: [
      {
        what: '缩容后作业变慢。',
        why: '项目的 CU 使用率超过 95%。',
        remedy: '再增加一台 Slave。',
      },
    ],
  },
  'change-masters': {
    title: '变更 Master 机型',
    do: (v) => [
      `集群容量为 ${v.capacityCu} CU，需要 ${v.master} 的 Master。`,
      '先提交工单确认订单能否受理：2022-11-15 起不再受理升级订单，控制台可能拒绝。',
      `在控制台下单变更，${v.masterCount} 台 Master 一起变更。`,
      `方案的计费方式为${v.billing}。按量付费能否变更，官方文档说法不一，请先提交工单确认。`,
      '将新 IP 加入存储的白名单。',
    ],
    have: () => ['下次扩缩容后集群的 CU 数。'],
    done: (v) => `集群的 Master 为 ${v.master}，状态为运行中。`,
    wrong: [
      {
        what: '还想更改 Master 台数。',
        why: '台数在购买时已固定。',
        remedy: '只能另购集群。',
      },
      {
        what: '控制台不接受变更订单。',
        why: '2022-11-15 起不再受理升级订单。',
        remedy:
          '提交工单咨询；如不受理，将集群容量控制在现有 Master 的上限内，并规划迁移到 Flink 全托管。',
      },
    ],
  },
  renew: {
    title: '续费，并规划后续',
    do: (v) => [
      '在控制台“独享模式集群”中，单击目标集群操作列下的“续费”。',
      `选择时长：1 个月起，2022-11-15 起每次最多 4 个月。方案的计费方式为${v.billing}，价格：${v.price}（价目表“${v.priceList}”）。`,
      '设置提醒，时间要明显早于下次到期日。',
      '决定何时把负载迁移到 Flink 全托管。',
    ],
    have: () => ['到期日。', '支付权限。'],
    done: () => '列表显示新的到期日。',
    wrong: [
      {
        what: '包年包月集群已到期。',
        why: '没有及时续费。',
        remedy: '立即续费：到期 7 天后实例会被释放。',
      },
      {
        what: '按量付费集群无需续费。',
        why: '按小时计费。',
        remedy: '跳过此步骤，并保持余额充足。',
      },
    ],
  },
  'scale-shared': {
    title: '共享模式项目扩缩容或续费',
    do: (v) => [
      '在控制台“共享模式项目”中，找到该项目。',
      `单击“扩容”或“缩容”调整到 ${v.requiredCu} CU，或单击“续费”。`,
    ],
    have: () => ['项目的到期日。'],
    done: (v) => `项目不少于 ${v.requiredCu} CU，到期日已更新。`,
    wrong: [
      {
        what: '无法新建项目。',
        why: '存量共享模式项目只能扩缩容和续费。',
        remedy: '将新作业放到已有项目或其他平台。',
      },
    ],
  },
} satisfies Readonly<Record<string, StepWords>>;
