import type { Problem } from '@/core/plan/problem';
import type { PathId, PhaseId } from '@/core/platforms/blinkDedicated/provisioning/steps/stepIds';
import type { CheckPanel, Danger, Doer, Permanent, PlanValueName } from '@/core/platforms/step';
import type { StepStatus } from '@/core/provisioning/checklist/checklistState';
import type { ChecklistPartName } from '@/core/provisioning/checklist/partOf';

const counted = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;

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

const statuses: Readonly<Record<StepStatus, string>> = {
  open: 'Open',
  done: 'Done',
  skipped: 'Skipped',
  blocked: 'Blocked',
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

const planValues: Readonly<Record<PlanValueName, string>> = {
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
  billing: 'billing method',
  priceList: 'price list',
  price: 'price',
  projects: 'projects',
};

const panels: Readonly<Record<CheckPanel, string>> = {
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

const parts: Readonly<Record<ChecklistPartName, string>> = {
  whole: 'the whole checklist',
  plan: 'the plan',
  version: 'the version',
  path: 'the path',
  step: 'a step',
  region: 'the region',
  vpc: 'the VPC',
  securityGroup: 'the security group',
  vswitch: 'the vSwitch',
  running: 'the running cluster',
  bucket: 'the bucket',
  stores: 'the stores',
  projects: 'the projects’ CU',
  policy: 'the policy choices',
  versions: 'the Blink versions',
  unknown: 'something this version does not know',
};

/** Of a part that cannot be read; a bound stands beside some codes. */
const reason = ({ code, limit }: Problem) =>
  reasons[code]?.(String(limit ?? '')) ?? 'cannot be read';

const reasons: Readonly<Partial<Record<Problem['code'], (bound: string) => string>>> = {
  required: () => 'is missing',
  'unknown-field': () => 'is not known here',
  'wrong-version': () => 'was written by a newer version',
  'not-one-of': () => 'is not one of the possible values',
  'too-long': (bound) => `has more than ${bound} characters`,
  'too-many': (bound) => `has more than ${bound} entries`,
};

/** What the checklist says around its steps, in English. */
export const checklistEn = {
  heading: 'Checklist',
  intro: 'What to prepare and do, in order, with this plan’s values.',
  path: 'Path',
  paths,
  phases,
  statuses,
  doers,
  dangers,
  panels,
  permanent: (what: readonly Permanent[]) =>
    `Cannot be changed later: ${what.map((one) => permanents[one]).join(', ')}.`,
  headings: {
    do: 'To do',
    have: 'Have ready',
    done: 'Done when',
    wrong: 'What can go wrong',
    why: 'Why',
    remedy: 'What to do',
    source: 'Source',
    by: 'Who',
  },
  labels: {
    status: 'Status',
    owner: 'Owner',
    date: 'Date',
    remark: 'Remark',
    reason: 'Reason',
    reasonSkipped: 'Why it is skipped',
    reasonBlocked: 'What blocks it',
    markDone: (title: string) => `Done: ${title}`,
    notes: 'Notes',
    occasional: 'when needed',
    next: 'Next',
    goToNext: 'Go to the next step',
    stale: 'Look again',
  },
  waitsFor: (titles: readonly string[]) => `Waits for: ${titles.join('; ')}`,
  stale: (names: readonly PlanValueName[]) =>
    `This was done with other values: ${names.map((name) => planValues[name]).join(', ')}.`,
  unmet: (titles: readonly string[]) => `Ticked before this is done: ${titles.join('; ')}`,
  confirmAgain: 'Still correct',
  progress: (finished: number, total: number) => `${finished} of ${total} steps finished`,
  progressMore: (blocked: number, stale: number) =>
    [
      ...(blocked > 0 ? [`${blocked} blocked`] : []),
      ...(stale > 0 ? [`${stale} to look at again`] : []),
    ].join(', '),
  allDone: 'Every step is finished.',
  nothingNow: 'No step can be done now: the remaining steps are blocked or wait for others.',
  noRegion: '________',
  noPrice: 'not on this price list',
  project: (name: string, cu: string) => `${name} ${cu}`,
  sharedProject: 'workloads without a project',
  moreProjects: (count: number) => `${count} more`,
  actions: {
    copy: 'Copy',
    copied: 'Copied',
    copyRefused: 'The browser refused to copy. Select the text and copy it.',
    copyLink: 'Copy link with checklist',
    linkCopied: 'Link with checklist copied',
    linkTooLong: 'The checklist is too long for a link. Download it as a file instead.',
    linkFailed:
      'The link could not be made: a part of this page did not load. Reload the page and try again.',
    download: 'Download',
    open: 'Open a file',
    print: 'Print',
    clear: 'Clear checklist',
    cleared: 'Checklist cleared',
    undo: 'Undo',
    cancel: 'Cancel',
  },
  file: {
    name: (title: string) => `checklist ${title}`.trim(),
    opened: 'Checklist opened',
    notJson: 'This file is not a checklist: it cannot be read as JSON.',
    refused: 'This file cannot be opened as it is:',
    salvage: 'Open what can be read',
    tooLarge: 'This file is too large to be a checklist.',
    noAnswer: 'The plan in this file cannot be sized:',
  },
  storage: {
    note: 'Kept in this browser only.',
    saved: 'Saved in this browser',
    full: 'This browser has no storage left: changes from now on are lost when the page closes. Download the checklist.',
    blocked:
      'This browser does not let this page save anything: changes are lost when it closes. Download the checklist.',
    corrupted: (dropped: number) =>
      `The saved checklist was damaged. What could be read was kept; ${counted(dropped, 'part was', 'parts were')} dropped:`,
  },
  dropped: (part: string, why: string) => `${part} ${why}`,
  part: (part: ChecklistPartName) => parts[part],
  stepPart: (title: string) => `the step “${title}”`,
  reason,
  moreDropped: (count: number) => `and ${count} more`,
};

/** What every language must say. */
export type ChecklistWords = typeof checklistEn;
