import type { Permanent } from '@/core/platforms/blinkDedicated/provisioning/steps/stepFacts';
import type { PlanValueName } from '@/core/platforms/step';
import type { OwnChecklistWords } from './en';

const permanents: Readonly<Record<Permanent, string>> = {
  region: '地域',
  'slave-shape': 'Slave 机型',
  'master-count': 'Master 数量',
  'billing-method': '计费方式',
  zone: '可用区',
  'storage-class': '存储类型',
  'bucket-region': 'Bucket 区域',
};

const values: Readonly<Record<PlanValueName, string>> = {
  region: '地域',
  slave: 'Slave 机型',
  slaveCount: 'Slave 数量',
  master: 'Master 机型',
  masterCount: 'Master 数量',
  nodeCount: '节点数',
  capacityCu: '容量',
  requiredCu: '需求',
  givenCu: '分配的 CU',
  vpc: 'VPC',
  vswitch: '交换机',
  bucket: 'Bucket',
  workspace: '工作空间',
  billing: '计费方式',
  priceList: '价目表',
  price: '价格',
  projects: '项目',
};

/** What the checklist says in simplified Chinese of this product's paths, phases and steps. */
export const checklistZhCn: OwnChecklistWords = {
  paths: {
    'new-cluster': {
      name: '新建集群',
      hint: '按文档完成从下单到首个作业的全部步骤',
      notice:
        '独享模式自 2021-04-28 起停止新购。本路径依据官方 2022-01-20 的最后一版文档，可用于编写方案、教学和对比。',
    },
    'existing-cluster': {
      name: '存量集群',
      hint: '用户、Blink 版本、报错、扩缩容、续费和白名单',
      notice:
        '2022-11-15 起不再受理升级订单，且每次最多续费 4 个月。请提前规划迁移到 Flink 全托管。',
    },
    'shared-mode': {
      name: '共享模式',
      hint: '按 CU 购买的项目，无需选择机器',
      notice: '共享模式已于 2019-12-24 下线，存量项目可扩缩容和续费；请跳过与购买有关的步骤。',
    },
  },
  phases: {
    availability: '在售情况与路径',
    activate: '开通服务',
    network: 'VPC 与交换机',
    bucket: 'OSS Bucket',
    role: '服务角色',
    cluster: '创建集群',
    projects: '创建项目',
    'ram-users': 'RAM 用户',
    versions: 'Blink 版本',
    operate: '运维',
  },
  doers: {
    'main-account': '主账号',
    'ram-user-allowed': '主账号或已授权的 RAM 用户',
    anyone: '任何人',
  },
  dangers: {
    'jobs-lose-stores': '危险：在角色及其原有的全部策略恢复之前，运行中的作业可能无法读写存储。',
    'creation-fails': '危险：缺少该安全组和弹性网卡，集群将无法创建。',
  },
  panels: {
    stock: '填写现有集群',
    vpc: '记录 VPC',
    vswitch: '检查交换机',
    bucket: '检查 Bucket',
    stores: '检查存储',
    projects: '分配 CU',
    'policy-developer': '开发人员的权限策略',
    'policy-role': '服务角色的权限策略',
    'policy-narrow-role': '收窄后的服务角色权限策略',
    'policy-repaired-role': '需要重新添加的权限策略',
    'policy-shared': '共享模式的权限策略',
    versions: '规划版本',
    errors: '查询报错',
  },
  permanents,
  values,
};
