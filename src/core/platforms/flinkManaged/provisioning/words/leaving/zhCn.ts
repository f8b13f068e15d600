import { leavingStepsZhCn } from '@/core/platforms/flinkManaged/provisioning/words/leavingSteps/zhCn';
import { namedZhCn } from '@/core/platforms/flinkManaged/provisioning/words/named/zhCn';
import { workspaceZhCn } from '@/core/platforms/flinkManaged/provisioning/words/workspace/zhCn';
import { workspaceStepsZhCn } from '@/core/platforms/flinkManaged/provisioning/words/workspaceSteps/zhCn';
import type { LeavingStepsWords } from './en';

/** Said in simplified Chinese of leaving Blink; both products of Blink say it. */
export const leavingZhCn: LeavingStepsWords = {
  ...namedZhCn,
  paths: {
    'leaving-blink': {
      name: '迁出 Blink',
      hint: '将在线作业迁移到 Flink 全托管',
      notice: '官方迁移方案仅读到部分内容。每一步都注明来源；没有来源的步骤是本工具的建议。',
    },
  },
  phases: {
    'leaving-inventory': '盘点现状',
    'leaving-jobs': '状态与代码',
    'leaving-workspace': '新的工作空间',
    'leaving-move': '迁移与释放',
  },
  panels: { ...namedZhCn.panels, connectors: '逐个核对连接器', 'leaving-figures': '迁移的费用' },
  steps: { ...workspaceStepsZhCn, ...leavingStepsZhCn },
  workspace: {
    ...workspaceZhCn,
    connectors: {
      used: '作业读写的存储',
      names: {
        kafka: '消息队列 Kafka',
        datahub: '数据总线 DataHub',
        sls: '日志服务 SLS',
        rocketmq: '消息队列 RocketMQ',
        mysql: '云数据库 RDS MySQL',
        tablestore: '表格存储 Tablestore（OTS）',
        redis: 'Redis 或 Tair',
        hbase: '云数据库 HBase',
        mongodb: 'MongoDB',
        hologres: 'Hologres',
        maxcompute: 'MaxCompute',
        'adb-mysql': 'AnalyticDB MySQL 3.0',
        'adb-postgresql': 'AnalyticDB PostgreSQL',
        elasticsearch: 'Elasticsearch',
        oss: '对象存储 OSS',
        drds: 'DRDS',
        mns: '消息服务 MNS',
        tsdb: '时间序列数据库 TSDB',
        own: '自行编写的连接器',
      },
      roles: { source: '源表', dimension: '维表', sink: '结果表' },
      asTables: (roles) => `可用作${roles.join('、')}。`,
      verdicts: { supported: '支持', 'to-check': '待确认', custom: '自定义' },
      advice: {
        supported: '建表语法有变化，请按目标版本的文档核对参数和数据类型。',
        'to-check': '没有可引用的文档，请先向服务商确认，再列入计划。',
        custom: '不会自动迁移，须按新版本重写为自定义连接器。',
      },
      between: '',
      notes: {
        mysql: '请使用 MySQL 连接器：文档说明后续将不再支持名为 RDS MySQL 的连接器。',
      },
      others: '其他，每行一个',
      othersHint: '此处填写的均为待确认。',
      summary: (supported, toCheck, custom) =>
        `支持 ${supported} 个，待确认 ${toCheck} 个，自定义 ${custom} 个。`,
      none: '尚未勾选。',
      incomplete:
        '此列表由本工具整理：没有读到 Blink 自身的连接器列表。不支持的连接器会使作业无法迁移，除非编写自定义连接器。',
    },
  },
};
