import type { ActionReason } from '@/core/platforms/blinkDedicated/provisioning/policies/actionReasons';
import type { ProvisioningWords } from '@/core/platforms/provisioning';

const reasons: Readonly<Record<ActionReason, string>> = {
  'stream-all': 'Work in the projects of Realtime Compute.',
  'pass-role': 'Pass the service role to Realtime Compute.',
  'vpc-list': 'Find the VPC of the cluster.',
  'vswitch-list': 'Find the vSwitch and its free addresses.',
  'group-create': 'Create the security group of the cluster. Only needed until the cluster exists.',
  'group-open': 'Set the rules of that security group. Only needed until the cluster exists.',
  'interface-create': 'Create the elastic network interfaces of the nodes.',
  'interface-list': 'See the state of the network interfaces.',
  'interface-attach': 'Attach the network interfaces to the nodes.',
  'interface-permission-list': 'See who may use the network interfaces.',
  'interface-permission-create': 'Let the service use the network interfaces.',
  'ots-read': 'Find and describe Tablestore tables.',
  'ots-rows': 'Read and write rows of Tablestore.',
  'datahub-create': 'Create what is needed to read and write DataHub.',
  'datahub-read': 'Read from DataHub.',
  'datahub-write': 'Write records to DataHub.',
  'datahub-delete': 'Delete DataHub topics.',
  'log-read': 'Read from Log Service.',
  'log-write': 'Write to Log Service.',
  'mns-read': 'Read from Message Service.',
  'mns-write': 'Send and publish messages through Message Service.',
  'mns-subscribe': 'Subscribe to topics of Message Service.',
  'drds-read': 'Find DRDS instances.',
  'drds-whitelist': 'Add addresses to the whitelist of DRDS.',
  'rds-read': 'Find RDS instances.',
  'rds-whitelist': 'Add addresses to the whitelist of RDS.',
  'oss-all': 'Read and write OSS, where uploaded packages are stored.',
};

/** What is said in English of the policies that the service needs. */
export const policiesEn = {
  reasons,
  offers: {
    'before-creation': {
      when: 'Before the cluster exists',
      what: 'AliyunStreamDefaultRolePolicy, as it is needed until the cluster exists',
    },
    'after-creation': {
      when: 'Once the cluster exists',
      what: 'AliyunStreamDefaultRolePolicy, narrowed, as it is needed once the cluster exists',
    },
    shared: { when: 'In shared mode', what: 'AliyunStreamRolePolicy, as shared mode grants it' },
  },
  developer: (projects, isRoleOnly) =>
    `the developers’ policy for ${projects === 0 ? 'all projects' : projects === 1 ? 'the chosen project' : `${projects} chosen projects`}, passing ${isRoleOnly ? 'only the service’s own role' : 'any role, as the source has it'}`,
} satisfies ProvisioningWords['policies'];

/** What every language must say. */
export type OwnPoliciesWords = typeof policiesEn;
