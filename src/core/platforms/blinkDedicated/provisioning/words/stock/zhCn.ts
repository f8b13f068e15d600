import type { StockWords } from '@/core/platforms/provisioning';

/** What is said in simplified Chinese where a running cluster is compared with the plan's. */
export const stockZhCn: StockWords = {
  unsaid: '未填写',
  worker: 'Slave 机型',
  workerCount: 'Slave 数量',
  coordinator: 'Master 机型',
  coordinatorCount: 'Master 数量',
  notWhole: '请填写不小于 0 的整数。',
  add: (count) => `按方案需增加 ${count} 台 Slave。`,
  remove: (count) => `按方案可减少 ${count} 台 Slave。`,
  enough: '集群的 Slave 数量与方案一致。',
  otherWorker: (running, planned) =>
    `集群的 Slave 为 ${running}，方案为 ${planned}。机型在购买时已固定，请在方案中选定 ${running}。`,
  otherCoordinatorCount: (running, planned) =>
    `集群有 ${running} 台 Master，方案为 ${planned} 台。台数在购买时已固定，请在方案中修改。`,
  aboveCeiling: (capacity, coordinator, ceiling, needed) =>
    `${capacity} CU 超过 ${coordinator} Master 可管理的上限 ${ceiling} CU，请先把 Master 变更为 ${needed}，再增加 Slave。`,
  runsUnsaid:
    '运行中的节点已占用 IP。请在“核对现有集群与方案”中填写现有的 Slave 数量，此处只计算新增的节点。',
  newCoordinators: '变更机型后的 Master 按新增节点计算（本工具的理解）。',
};
