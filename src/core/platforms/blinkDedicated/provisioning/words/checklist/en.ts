import type {
  Danger,
  Doer,
  PanelId,
  Permanent,
} from '@/core/platforms/blinkDedicated/provisioning/steps/stepFacts';
import type { PathId, PhaseId } from '@/core/platforms/blinkDedicated/provisioning/steps/stepIds';
import type { PlanValueName } from '@/core/platforms/step';

const paths: Readonly<
  Record<PathId, { readonly name: string; readonly hint: string; readonly notice: string }>
> = {
  'new-cluster': {
    name: 'New cluster',
    hint: 'From the order to the first job, as the documents describe it',
    notice:
      'Dedicated clusters have not been sold since 2021-04-28. This path follows the provider’s last edition, of 2022-01-20, for proposals, teaching and comparison.',
  },
  'existing-cluster': {
    name: 'Existing cluster',
    hint: 'Users, Blink versions, errors, scaling, renewal and whitelists',
    notice:
      'Since 2022-11-15 upgrade orders are no longer accepted, and a renewal lasts at most 4 months. Plan the move to fully managed Flink in time.',
  },
  'shared-mode': {
    name: 'Shared mode',
    hint: 'A project measured in CU, with no machines to choose',
    notice:
      'Shared mode has been off sale since 2019-12-24. Existing projects can be scaled and renewed; skip the steps about buying.',
  },
};

const phases: Readonly<Record<PhaseId, string>> = {
  availability: 'Availability and path',
  activate: 'Activate the service',
  network: 'VPC and vSwitch',
  bucket: 'OSS bucket',
  role: 'Service role',
  cluster: 'Create the cluster',
  projects: 'Create projects',
  'ram-users': 'RAM users',
  versions: 'Blink versions',
  operate: 'Operate',
};

const doers: Readonly<Record<Doer, string>> = {
  'main-account': 'Main account',
  'ram-user-allowed': 'Main account, or an authorised RAM user',
  anyone: 'Anyone',
};

const dangers: Readonly<Record<Danger, string>> = {
  'jobs-lose-stores':
    'Danger: until the role exists again with every policy it had, running jobs may fail to read and write their stores.',
  'creation-fails':
    'Danger: without this security group and these interfaces a cluster cannot be created.',
};

const permanents: Readonly<Record<Permanent, string>> = {
  region: 'region',
  'slave-shape': 'Slave shape',
  'master-count': 'number of Masters',
  'billing-method': 'billing method',
  zone: 'zone',
  'storage-class': 'storage class',
  'bucket-region': 'bucket region',
};

const values: Readonly<Record<PlanValueName, string>> = {
  region: 'region',
  slave: 'Slave shape',
  slaveCount: 'number of Slaves',
  master: 'Master shape',
  masterCount: 'number of Masters',
  nodeCount: 'number of nodes',
  capacityCu: 'capacity',
  requiredCu: 'need',
  givenCu: 'CU given',
  vpc: 'VPC',
  vswitch: 'vSwitch',
  bucket: 'bucket',
  workspace: 'workspace',
  billing: 'billing method',
  priceList: 'price list',
  price: 'price',
  projects: 'projects',
};

const panels: Readonly<Record<PanelId, string>> = {
  stock: 'The running cluster',
  vpc: 'Record the VPC',
  vswitch: 'Check the vSwitch',
  bucket: 'Check the bucket',
  stores: 'Check the stores',
  projects: 'Divide the CU',
  'policy-developer': 'Policy for developers',
  'policy-role': 'Policy of the service role',
  'policy-narrow-role': 'Narrowed policy of the service role',
  'policy-repaired-role': 'Policy to attach again',
  'policy-shared': 'Policy of shared mode',
  versions: 'Plan the versions',
  errors: 'Look up a message',
};

/** What the checklist says in English of this product's paths, phases and steps. */
export const checklistEn = { paths, phases, panels, doers, dangers, permanents, values };

/** What every language must say. */
export type OwnChecklistWords = typeof checklistEn;
