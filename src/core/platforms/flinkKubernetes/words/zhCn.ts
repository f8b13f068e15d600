import type { ProductWords } from '@/core/words/product';
import { names } from './names';

/** What is said of Apache Flink on Kubernetes nodes of the user's own, in simplified Chinese. */
export const zhCn: ProductWords = {
  ...names['zh-CN'],
  worker: {
    one: 'TaskManager 节点',
    many: 'TaskManager 节点',
    a: 'TaskManager 节点',
    measure: '个',
  },
  coordinator: {
    one: 'JobManager 节点',
    many: 'JobManager 节点',
    a: 'JobManager 节点',
    measure: '个',
  },
  node: { one: '节点', many: '节点', a: '节点', measure: '个' },
  processes: {
    noun: { one: 'TaskManager', many: 'TaskManager', a: 'TaskManager', measure: '个' },
    parts: {
      'jvm-overhead': 'JVM 开销',
      metaspace: 'JVM 元空间',
      managed: '托管内存',
      network: '网络内存',
      'framework-off-heap': '框架堆外内存',
      'framework-heap': '框架堆内存',
      'task-heap': '任务堆内存',
    },
    configuration: 'Flink 配置',
    beside:
      '1 CU 即 1 个 slot，各占 1 核，与 Flink 的默认设置一致。每个 JobManager 独占一个节点。节点上其他 Pod 所需的资源应计入预留。',
  },
  offer: {
    rates:
      '本工具的参考值：开源基准测试 Nexmark 中单核的处理能力，复杂作业取 q7 至 q3，简单作业取 q0。其数据很小，且不读写外部存储，请以自有作业的实测为准。',
    failOver:
      '单个 JobManager 故障后由 Kubernetes 重新拉起，第二个可作热备；备用节点可接管故障节点上的 TaskManager。',
    sla: '无，由您自行运维。',
    step: '1 个节点。',
    changes: '节点、TaskManager、slot 和内存均可自行调整；调整时作业会重启。',
    start: '节点、镜像、检查点存储和高可用均需自行搭建。',
  },
  shape: (id) => id.replace(/^(\d+)c(\d+)g$/, '$1 核 $2 GB'),
  priceLists: { none: '无价格' },
  billings: {
    subscription: { name: '包月', choice: '包月' },
    'pay-as-you-go': { name: '按小时付费', choice: '按小时付费' },
  },
  currencies: { CNY: '元' },
  coordinatorHint: '第二个作热备',
  oneCoordinator:
    '单个 JobManager 没有热备：故障后由 Kubernetes 重新拉起；已配置高可用时，作业从最近的检查点恢复。',
  reliability: () =>
    '速率是本工具根据开源基准测试 Nexmark（数据很小）给出的参考值，并非承诺，自有作业的实测速率更可靠。节点预留和 TaskManager 规格未经修改时为本工具的假设。',
  notAnOffer: '自行运维',
  sales: {},
  notices: {},
  growthRefused: {},
  sources: {
    flink: { name: 'Apache Flink 源码与文档', short: 'Flink' },
    'flink-operator': { name: 'Flink Kubernetes Operator', short: 'Operator' },
    nexmark: { name: '开源 Flink 的 Nexmark 基准测试', short: 'Nexmark' },
    assumption: { name: 'StreamSizer 的假设', short: '本工具的假设' },
  },
  places: {
    'memory-model': 'TaskManager 内存',
    slots: 'slot 与核数',
    'high-availability': 'JobManager',
    autoscaler: '自动扩缩容',
    benchmark: '测试结果',
    assumption: '可自行修改',
  },
};
