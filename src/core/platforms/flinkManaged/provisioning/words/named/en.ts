import type { WorkspaceFactId } from '@/core/platforms/flinkManaged/provisioning/facts';
import type { WorkspacePanelId } from '@/core/platforms/flinkManaged/provisioning/panels';
import type {
  WorkspaceDanger,
  WorkspaceDoer,
  WorkspacePermanent,
} from '@/core/platforms/flinkManaged/provisioning/steps/workspaceSteps';
import type { CitedNames } from '@/core/platforms/provisioning';

const panels: Readonly<Record<WorkspacePanelId, string>> = {
  'workspace-price': 'The call that tells the price',
  'workspace-network': 'Check the VPC',
  'workspace-vswitches': 'Check the vSwitches',
  'workspace-stores': 'Check the stores',
  'workspace-bucket': 'Check the bucket',
  'workspace-name': 'Check the name',
  'workspace-texts': 'Terraform and ROS',
};

const doers: Readonly<Record<WorkspaceDoer, string>> = {
  allowed: 'Whoever the account allows to order and configure workspaces',
  anyone: 'Anyone',
};

const dangers: Readonly<Record<WorkspaceDanger, string>> = {
  'costs-money':
    'This costs money: from its creation until the workspace is released, whether jobs run or not.',
  'interrupts-jobs':
    'Danger: between the stop of the old job and the start of the new one nothing is computed.',
};

const permanents: Readonly<Record<WorkspacePermanent, string>> = {
  'workspace-vpc': 'VPC',
  'workspace-bucket': 'bucket',
  'workspace-name': 'name of the workspace',
};

const facts: Readonly<Record<WorkspaceFactId, string>> = {
  activation: 'creating a workspace',
  quota: 'quota of 1,000 CU',
  'unpaid-release': 'release 15 days after an unpaid due date',
  management: '2 CU of management for each workspace',
  prices: 'newest list prices that could be read',
  throughput: 'records/s per CU',
  'start-risk': 'machines are taken when a job starts',
  'cost-runs': 'costs run until the workspace is released',
  'vswitch-addresses': 'reserved addresses and masks of a vSwitch',
  'bucket-name': 'naming rules of buckets',
  'price-call': 'the call for the price',
  terraform: 'Terraform arguments, and that a subscription is not destroyed',
  ros: 'ROS properties',
  leaving: 'the provider’s plan of leaving Blink, as far as it could be read',
  connectors: 'supported connectors',
  tablestore: 'Tablestore connector',
  elasticsearch: 'Elasticsearch connector',
  'short-renewals': 'renewals of at most 4 months',
  'expired-release': 'release 7 days after expiry',
};

const cited: CitedNames = {
  sources: {
    'help-flink': 'Help centre of fully managed Flink',
    'help-leaving': 'Help centre',
    'tf-docs': 'Terraform provider of Alibaba Cloud',
    'ros-docs': 'Help of Resource Orchestration Service (ROS)',
    'price-call': 'API of the console',
    'sc-git': 'Documentation repository, 2018 to 2021',
    'help-eol': 'Notice that the service is discontinued, 2025',
    'oss-docs': 'OSS help',
    'vpc-docs': 'VPC help',
  },
  places: {
    activation: 'activation',
    'pay-as-you-go': 'pay-as-you-go',
    'billable-items': 'billable items',
    'price-list': 'price list',
    billing: 'billing methods',
    notice: 'service notice',
    resources: 'resource type',
    connectors: 'supported connectors',
    tablestore: 'Tablestore connector',
    elasticsearch: 'Elasticsearch connector',
    leaving: 'migration plan, undated copies as read',
    read: 'reference, as read',
    vswitches: 'vSwitches',
    'bucket-names': 'bucket names',
  },
};

/** What is said in English of the panels, facts and documents that the steps of a workspace name. */
export const namedEn = { panels, doers, dangers, permanents, facts, cited };

/** What every language must say. */
export type NamedWords = typeof namedEn;
