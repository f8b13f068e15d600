import type { WorkspacePhaseId } from '@/core/platforms/flinkManaged/provisioning/steps/steps';
import type { ProvisioningWords } from '@/core/platforms/provisioning';
import type { PlanValueName } from '@/core/platforms/step';
import { namedEn } from './named/en';
import { workspaceEn } from './workspace/en';
import { ownStepsEn, workspaceStepsEn } from './workspaceSteps/en';

const phases: Readonly<Record<WorkspacePhaseId, string>> = {
  price: 'Price and quota',
  network: 'VPC and vSwitches',
  bucket: 'OSS bucket',
  workspace: 'Create the workspace',
  projects: 'Projects and people',
  operate: 'Operate',
};

const values: Readonly<Record<PlanValueName, string>> = {
  region: 'region',
  slave: 'unit of work',
  slaveCount: 'CU of work',
  master: 'unit of management',
  masterCount: 'management CU',
  nodeCount: 'number of CU',
  capacityCu: 'capacity',
  requiredCu: 'need',
  givenCu: 'CU given',
  vpc: 'VPC',
  vswitch: 'vSwitch',
  bucket: 'bucket',
  workspace: 'name of the workspace',
  billing: 'billing method',
  priceList: 'price list',
  price: 'price',
  projects: 'projects',
};

/** What is said in English of provisioning fully managed Flink. */
export const en: ProvisioningWords = {
  ...namedEn,
  paths: {
    'new-workspace': {
      name: 'New workspace',
      hint: 'From the price to the first project',
      notice:
        'What the provider’s pages of 2024 to 2026 say of creating a workspace, as far as they could be read. Nothing is ordered here.',
    },
  },
  phases,
  panels: { ...namedEn.panels, 'workspace-projects': 'Divide the CU' },
  steps: { ...workspaceStepsEn, ...ownStepsEn },
  values,
  workspace: workspaceEn,
};
