import type { Problem } from '@/core/plan/problem';
import type { StepStatus } from '@/core/provisioning/checklist/checklistState';
import type { ChecklistPartName } from '@/core/provisioning/checklist/partOf';

const counted = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;

const statuses: Readonly<Record<StepStatus, string>> = {
  open: 'Open',
  done: 'Done',
  skipped: 'Skipped',
  blocked: 'Blocked',
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
  workspace: 'the workspace',
  connectors: 'the connectors',
  stores: 'the stores',
  projects: 'the projects’ CU',
  policy: 'the policy choices',
  versions: 'the versions',
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
  /** Of steps that the plan's product does not have. */
  foreign: (count: number) =>
    count === 1
      ? 'One step of this checklist belongs to another product or to a newer version. It is kept, but not shown here.'
      : `${count} steps of this checklist belong to another product or to a newer version. They are kept, but not shown here.`,
  /** For a product without steps of its own. */
  general: {
    heading: 'Checks',
    intro: 'What can be checked for any product, with this plan’s values.',
    notice:
      'StreamSizer has no steps for this product, so there is no checklist to tick off. The checks below depend on the plan and the network alone. Rules for addresses, buckets and regions are those of Alibaba Cloud.',
    noSteps: 'StreamSizer has no steps for this product.',
    checks: {
      vswitch: 'Addresses for the nodes',
      bucket: 'Bucket for packages',
      stores: 'Stores that the cluster must reach',
      projects: 'CU of the projects',
    },
  },
  statuses,
  permanent: (what: readonly string[]) => `Cannot be changed later: ${what.join(', ')}.`,
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
  /** Of a step that no document has. */
  ownStep: 'No document describes this step: it is our own advice.',
  waitsFor: (titles: readonly string[]) => `Waits for: ${titles.join('; ')}`,
  stale: (names: readonly string[]) => `This was done with other values: ${names.join(', ')}.`,
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
