import type {
  GoalRule,
  RuleCode,
  ServiceStanding,
  VersionActionKind,
  VersionFacts,
  VersionProblemCode,
  VersionsWords,
  VersionTag,
} from '@/core/platforms/versionPlanner';

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
  beta: 'For special cases only; in others its quality and stability are not guaranteed.',
  none: 'An earlier stable version.',
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
  'state-problem': () => 'First correct what is unclear in the lists.',
  unnamed: () => 'A target names no version.',
  'no-version': ({ version }) => `“${version}” is not a version number such as 3.7.10.`,
  'job-unnamed': () => 'A target names no job.',
  'unknown-job': (facts) => `There is no job ${jobIn(facts)}. ${listedJobs(facts)}`,
  'unknown-locked-job': (facts) =>
    `There is no job ${jobIn(facts)}, so nothing would be protected from changes. ${listedJobs(facts)}`,
  'unknown-version': (facts) =>
    `${facts.version} is not installed, so it cannot be uninstalled. ${installedOnes(facts)}`,
  'unknown-kept-version': (facts) =>
    `${facts.version} must stay, but it is not installed. ${installedOnes(facts)}`,
  contradiction: ({ versions }) => `Two targets contradict each other: ${versions}.`,
  'not-installed': ({ version }) =>
    `${version} cannot be current and not installed at the same time: the current version must be installed.`,
  'job-refers': ({ version, jobs }) =>
    `${version} cannot be uninstalled while these jobs stay on it: ${jobs}.`,
  'job-online': ({ version, jobs }) =>
    `${version} cannot be uninstalled while these jobs are online: ${jobs}. Allow them to be taken offline first.`,
  'job-locked': ({ job, version }) =>
    `Job ${job} must not be changed, so it cannot be switched to ${version}.`,
  'version-kept': ({ version }) => `${version} must not be uninstalled.`,
  installing: ({ versions }) =>
    `An installation is running; wait until it ends before installing ${versions}.`,
  limit: ({ limit, versions }) =>
    `More than ${limit} versions would have to be installed together: ${versions}.`,
  'is-current': ({ version }) =>
    `${version} is current, and there is no other version to take its place.`,
};

const service: Readonly<Record<ServiceStanding, string>> = {
  'in-service': 'In service',
  'ending-soon': 'Service ends soon',
  ended: 'Service ended; still usable, no longer maintained',
  unknown: 'Service period unknown',
};

const problems: Sentences<VersionProblemCode> = {
  'no-current': () => 'No version is marked as current.',
  'several-current': ({ versions }) => `Only one version can be current, not ${versions}.`,
  'version-unnamed': () => 'A version has no name.',
  'version-twice': ({ version }) => `${version} is listed twice.`,
  'too-many-installed': ({ limit }) =>
    `More than ${limit} installed versions cannot be handled here.`,
  'job-twice': (facts) => `Job ${jobIn(facts)} is listed twice.`,
  'job-version-missing': ({ job, version }) =>
    `Job ${job} refers to ${version}, which is not installed; when it goes online, message 30006 appears.`,
  'no-such-day': ({ version, day }) => `${version}: “${day}” is not a date such as 2020-02-29.`,
};

/** The words of Blink versions. */
export const versionsEn: VersionsWords = {
  tags,
  tagNotes,
  actions,
  rules,
  reasons,
  service,
  problems,
  endOfService: ({ day }) => `In service until ${day}`,
  endDerived: 'One year from its installation, the default',
  nothingToDo: 'The goal is already met.',
  planSteps: (count, printed) => (count === 1 ? 'One step' : `${printed} steps`),
  whileOnline: (step) => `${step} while it is online (our assumption, not in the documents)`,
  installAlert: 'A failed installation is reported by SMS.',
  installList: 'The console’s own list of installable versions shows whether a version is offered.',
  offlineAlert: 'Jobs taken offline stay offline until someone brings them online again.',
  onlineAlert:
    'The documents say to free a version by taking its jobs offline. That switching an online job also frees the version is our assumption; if the console still refuses, take the job offline.',
  stranded: ({ version, jobs }) =>
    `Offline, but still using ${version}: ${jobs}. Once it is uninstalled, bringing them online fails with code:[30006], blink script not exist; switch them to an installed version first.`,
  more: (count) => `${count} more`,
};
