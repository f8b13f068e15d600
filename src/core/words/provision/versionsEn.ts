import type { GoalRule } from '@/core/provisioning/versions/goalReason';
import type { RuleCode, VersionActionKind } from '@/core/provisioning/versions/rulesAgainst';
import type { ServiceStanding } from '@/core/provisioning/versions/servicePeriods';
import type { VersionProblemCode } from '@/core/provisioning/versions/versionProblems';
import type { VersionTag } from '@/core/provisioning/versions/versionState';

/** What a sentence about versions may name, ready to print. `versions` and `jobs` are whole lists. */
export type VersionFacts = {
  readonly version: string;
  readonly versions: string;
  readonly job: string;
  readonly project: string;
  readonly jobs: string;
  /** What there is, where something else was named; empty when there is nothing. */
  readonly known: string;
  readonly limit: string;
  readonly day: string;
};

type Sentence = (facts: VersionFacts) => string;
type Sentences<Key extends string> = Readonly<Record<Key, Sentence>>;

/** A job may belong to no project. */
const jobIn = ({ job, project }: VersionFacts) => (project === '' ? job : `${job} of ${project}`);
const listedJobs = ({ known }: VersionFacts) =>
  known === '' ? 'No job is listed.' : `Listed are: ${known}.`;
const installedOnes = ({ known }: VersionFacts) =>
  known === '' ? 'No version is listed as installed.' : `Installed are: ${known}.`;

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
  'switch-job': (facts) => `Switch job ${jobIn(facts)} to ${facts.version}`,
  'take-offline': (facts) => `Take job ${jobIn(facts)} offline`,
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
  'unknown-job': (facts) => `There is no job ${jobIn(facts)}.`,
  'already-on-version': ({ job, version }) => `Job ${job} is already on ${version}.`,
  'already-offline': ({ job }) => `Job ${job} is already offline.`,
};

/** Why a goal cannot be reached. */
const reasons: Sentences<GoalRule> = {
  'state-problem': () => 'First mend what is unclear in the lists.',
  unnamed: () => 'A wish names no version.',
  'no-version': ({ version }) => `“${version}” is no version such as 3.7.10.`,
  'job-unnamed': () => 'A wish names no job.',
  'unknown-job': (facts) => `There is no job ${jobIn(facts)}. ${listedJobs(facts)}`,
  'unknown-locked-job': (facts) =>
    `No job is called ${jobIn(facts)}, so nothing would be kept from being touched. ${listedJobs(facts)}`,
  'unknown-version': (facts) =>
    `${facts.version} is not installed, so it cannot be uninstalled. ${installedOnes(facts)}`,
  'unknown-kept-version': (facts) =>
    `${facts.version} is to stay, but it is not installed. ${installedOnes(facts)}`,
  contradiction: ({ versions }) => `Two wishes contradict each other: ${versions}.`,
  'not-installed': ({ version }) =>
    `${version} cannot be current and not installed: a current version is installed.`,
  'job-refers': ({ version, jobs }) => `${version} cannot go while these jobs stay on it: ${jobs}.`,
  'job-online': ({ version, jobs }) =>
    `${version} cannot be uninstalled while these jobs are online: ${jobs}. Allow them to be taken offline first.`,
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
  'job-twice': (facts) => `Job ${jobIn(facts)} is listed twice.`,
  'job-version-missing': ({ job, version }) =>
    `Job ${job} refers to ${version}, which is not installed; brought online it meets message 30006.`,
  'no-such-day': ({ version, day }) => `${version}: “${day}” is no day such as 2020-02-29.`,
};

/** The words of Blink versions. */
export const versionsEn = {
  tags,
  tagNotes,
  actions,
  rules,
  reasons,
  service,
  problems,
  endOfService: ({ day }: { readonly day: string }) => `In service until ${day}`,
  endDerived: 'One year from its installation, the default',
  nothingToDo: 'The goal is already met.',
  planSteps: (count: number, printed: string) => (count === 1 ? 'One step' : `${printed} steps`),
  /** A step that only a person's marked choice allows. */
  whileOnline: (step: string) => `${step} while it is online (ours, not in the documents)`,
  installAlert: 'A failed installation is reported by SMS.',
  installList: 'Whether the console offers a version, its own list of installable versions tells.',
  offlineAlert: 'Jobs taken offline stay offline until somebody brings them online again.',
  onlineAlert:
    'The documents free a version by taking its jobs offline. That switching a job while it is online frees it too is our assumption; should the console still refuse, take the job offline.',
  stranded: ({ version, jobs }: { readonly version: string; readonly jobs: string }) =>
    `Offline and still naming ${version}: ${jobs}. Once it is gone, bringing them online meets code:[30006], blink script not exist; switch them to an installed version first.`,
  more: (count: string) => `${count} more`,
};

export type VersionsWords = typeof versionsEn;
