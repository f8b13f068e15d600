import type { GoalRule } from '@/core/provisioning/versions/goalReason';
import type { RuleCode, VersionActionKind } from '@/core/provisioning/versions/rulesAgainst';
import type { ServiceStanding } from '@/core/provisioning/versions/servicePeriods';
import type { GoalClause } from '@/core/provisioning/versions/versionGoal';
import type { VersionProblemCode } from '@/core/provisioning/versions/versionProblems';
import type { VersionTag } from '@/core/provisioning/versions/versionState';

/** What a sentence about versions may name, ready to print. `versions` and `jobs` are whole lists. */
export type VersionFacts = {
  readonly version: string;
  readonly versions: string;
  readonly job: string;
  readonly project: string;
  readonly jobs: string;
  readonly limit: string;
  readonly day: string;
};

type Sentence = (facts: VersionFacts) => string;
type Sentences<Key extends string> = Readonly<Record<Key, Sentence>>;

const tags: Readonly<Record<VersionTag, string>> = {
  stable: 'Stable',
  beta: 'Beta',
  none: 'Older stable',
};

/** What a tag means for whoever chooses a version. */
const tagNotes: Readonly<Record<VersionTag, string>> = {
  stable: 'Recommended for new installations.',
  beta: 'For special cases; its quality is not promised elsewhere.',
  none: 'A stable version of earlier days.',
};

const actions: Sentences<VersionActionKind> = {
  install: ({ version }) => `Install ${version}`,
  uninstall: ({ version }) => `Uninstall ${version}`,
  'set-current': ({ version }) => `Set ${version} as current`,
  'switch-job': ({ version, job, project }) => `Switch job ${job} of ${project} to ${version}`,
  'take-offline': ({ job, project }) => `Take job ${job} of ${project} offline`,
};

/** Why an action is refused. */
const rules: Sentences<RuleCode> = {
  unnamed: () => 'The version has no name.',
  'already-installed': ({ version }) => `${version} is already installed.`,
  limit: ({ limit }) =>
    `Installing needs fewer than ${limit} installed versions; uninstall one first.`,
  installing: () => 'An installation is running; only one runs at a time.',
  'not-installed': ({ version }) => `${version} is not installed.`,
  'is-current': ({ version }) => `${version} is the current version.`,
  'job-refers': ({ version, jobs }) => `Online jobs still refer to ${version}: ${jobs}.`,
  'already-current': ({ version }) => `${version} is already current.`,
  'unknown-job': ({ job, project }) => `There is no job ${job} in ${project}.`,
  'already-on-version': ({ job, version }) => `Job ${job} is already on ${version}.`,
  'already-offline': ({ job }) => `Job ${job} is already offline.`,
};

/** Why a goal cannot be reached. */
const reasons: Sentences<GoalRule> = {
  'state-problem': () => 'First mend what is unclear in the lists.',
  unnamed: () => 'A wish names no version.',
  'unknown-job': ({ job, project }) => `There is no job ${job} in ${project}.`,
  contradiction: ({ versions }) => `Two wishes contradict each other: ${versions}.`,
  'not-installed': ({ version }) =>
    `${version} cannot be current and not installed: a current version is installed.`,
  'job-refers': ({ version, jobs }) => `${version} cannot go while these jobs stay on it: ${jobs}.`,
  'job-locked': ({ job, version }) =>
    `Job ${job} may not be touched, so it cannot go to ${version}.`,
  'version-kept': ({ version }) => `${version} may not be uninstalled.`,
  installing: ({ versions }) =>
    `An installation is running; wait for its end before installing ${versions}.`,
  limit: ({ limit, versions }) =>
    `More than ${limit} versions would have to be installed together: ${versions}.`,
  'is-current': ({ version }) =>
    `${version} is current and no other version is there to take its place.`,
};

const goals: Sentences<GoalClause['kind']> = {
  'job-on': ({ job, project, version }) => `Job ${job} of ${project} runs on ${version}`,
  current: ({ version }) => `${version} is current`,
  installed: ({ version }) => `${version} is installed`,
  'not-installed': ({ version }) => `${version} is not installed`,
};

const limits = {
  lockedJobs: 'Jobs that may not be touched',
  keptVersions: 'Versions that stay installed',
  mayTakeOffline: 'Jobs may be taken offline',
  available: 'Versions that can be installed',
};

const service: Readonly<Record<ServiceStanding, string>> = {
  'in-service': 'In service',
  'ending-soon': 'Service ends soon',
  ended: 'Service ended; usable, no longer maintained',
  unknown: 'Service period unknown',
};

const problems: Sentences<VersionProblemCode> = {
  'no-current': () => 'No version is marked as current.',
  'several-current': ({ versions }) => `Only one version can be current, not ${versions}.`,
  'version-unnamed': () => 'A version has no name.',
  'version-twice': ({ version }) => `${version} is listed twice.`,
  'too-many-installed': ({ limit }) => `More than ${limit} installed versions are not handled.`,
  'job-twice': ({ job, project }) => `Job ${job} is listed twice in ${project}.`,
  'job-version-missing': ({ job, version }) =>
    `Job ${job} refers to ${version}, which is not installed; it cannot be launched.`,
  'no-such-day': ({ version, day }) => `${version}: “${day}” is no day such as 2020-02-29.`,
};

/** The words of Blink versions. */
export const versionsEn = {
  tags,
  tagNotes,
  actions,
  rules,
  reasons,
  goals,
  limits,
  service,
  problems,
  current: 'Current',
  online: 'Online',
  offline: 'Offline',
  deploying: 'Version deploying',
  endOfService: ({ day }: { readonly day: string }) => `In service until ${day}`,
  endDerived: 'One year from its installation, the default',
  nothingToDo: 'The goal is already met.',
  planSteps: (count: number, printed: string) => (count === 1 ? 'One step' : `${printed} steps`),
  installAlert: 'A failed installation is reported by SMS.',
};

export type VersionsWords = typeof versionsEn;
