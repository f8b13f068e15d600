import type { LeavingPhaseId } from '@/core/platforms/flinkManaged/provisioning/leaving/leavingBlink';
import { leavingStepsEn } from '@/core/platforms/flinkManaged/provisioning/words/leavingSteps/en';
import { namedEn } from '@/core/platforms/flinkManaged/provisioning/words/named/en';
import { workspaceEn } from '@/core/platforms/flinkManaged/provisioning/words/workspace/en';
import { workspaceStepsEn } from '@/core/platforms/flinkManaged/provisioning/words/workspaceSteps/en';
import type { WorkspaceWords } from '@/core/platforms/workspaceWords';

const phases: Readonly<Record<LeavingPhaseId, string>> = {
  'leaving-inventory': 'What is there',
  'leaving-jobs': 'State and code',
  'leaving-workspace': 'The new workspace',
  'leaving-move': 'Move and release',
};

const connectors: NonNullable<WorkspaceWords['connectors']> = {
  used: 'Stores that your jobs read or write',
  names: {
    kafka: 'Kafka',
    datahub: 'DataHub',
    sls: 'Log Service (SLS)',
    rocketmq: 'Message Queue for Apache RocketMQ',
    mysql: 'ApsaraDB RDS for MySQL',
    tablestore: 'Tablestore (OTS)',
    redis: 'Redis or Tair',
    hbase: 'ApsaraDB for HBase',
    mongodb: 'MongoDB',
    hologres: 'Hologres',
    maxcompute: 'MaxCompute',
    'adb-mysql': 'AnalyticDB for MySQL 3.0',
    'adb-postgresql': 'AnalyticDB for PostgreSQL',
    elasticsearch: 'Elasticsearch',
    oss: 'Object Storage Service (OSS)',
    drds: 'DRDS',
    mns: 'Message Service (MNS)',
    tsdb: 'Time Series Database (TSDB)',
    own: 'A connector that you wrote yourself',
  },
  roles: { source: 'source', dimension: 'dimension', sink: 'sink' },
  asTables: (roles) => `As ${roles.join(', ')} table.`,
  verdicts: { supported: 'Supported', 'to-check': 'To check', custom: 'Custom' },
  advice: {
    supported:
      'Hold its options and data types against the page of the version that you will run: the tables are declared in another way.',
    'to-check': 'No page could be cited for it. Ask the provider before you plan with it.',
    custom: 'It does not move by itself: write it again as a custom connector of the new version.',
  },
  between: ' ',
  notes: {
    mysql:
      'Take the MySQL connector: the page says that the one named RDS MySQL will no longer be supported.',
  },
  others: 'Others, one per line',
  othersHint: 'What is typed here is to be checked.',
  summary: (supported, toCheck, custom) =>
    `${supported} supported, ${toCheck} to check, ${custom} custom.`,
  none: 'Nothing is ticked yet.',
  incomplete:
    'This list is ours: no list of Blink’s own connectors could be read. A connector that is not supported blocks its job unless a custom one is written.',
};

/** What is said in English of leaving Blink; both products of Blink say it. */
export const leavingEn = {
  ...namedEn,
  paths: {
    'leaving-blink': {
      name: 'Leaving Blink',
      hint: 'From the jobs that are online to fully managed Flink',
      notice:
        'The provider’s plan of this move could be read in part only. Each step names its source; a step without one is our own advice.',
    },
  },
  phases,
  panels: {
    ...namedEn.panels,
    connectors: 'Connectors, one by one',
    'leaving-figures': 'What the move costs',
  },
  steps: { ...workspaceStepsEn, ...leavingStepsEn },
  workspace: { ...workspaceEn, connectors },
};

/** What every language must say. */
export type LeavingStepsWords = typeof leavingEn;
