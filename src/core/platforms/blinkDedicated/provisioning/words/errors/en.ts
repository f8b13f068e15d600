import type {
  CauseCode,
  ErrorCode,
  ErrorValueName,
} from '@/core/platforms/blinkDedicated/provisioning/errors/foundError';
import type { MessageFacts, MessageStanding, MessagesWords } from '@/core/platforms/messageReader';

type Sentence = (facts: MessageFacts) => string;

const names: Readonly<Record<ErrorCode, string>> = {
  'already-installed': 'Version already installed',
  'version-limit': 'Too many versions',
  'still-referred': 'A job still refers to the version',
  'script-missing': 'Engine not found (30006)',
  'pass-role': 'No PassRole permission (922019)',
};

const causes: Readonly<Record<CauseCode, Sentence>> = {
  'version-is-there': ({ version = 'The version' }) => `${version} is already installed.`,
  'limit-reached': ({ limit = '3' }) => `The cluster already has ${limit} versions or more.`,
  'online-job-refers': ({ job = 'named in the message', version = 'the version' }) =>
    `The online job ${job} uses ${version}.`,
  'engine-missing': ({ version }) =>
    version === undefined
      ? 'The engine the job refers to was not found at the syntax check or when the job went online.'
      : `The job refers to ${version}, which was not found at the syntax check or when the job went online.`,
  'no-pass-role': () => 'The RAM user who stores data lacks the permission ram:PassRole.',
};

const remedies: Readonly<Record<ErrorCode, Sentence>> = {
  'already-installed': () => 'Nothing needs to be done.',
  'version-limit': ({ limit = '3' }) =>
    `Uninstall versions until fewer than ${limit} are left, then install.`,
  'still-referred': ({ job = 'the job', project = 'its project', version = 'the version' }) =>
    `Take ${job} in ${project} offline, then uninstall ${version}.`,
  'script-missing': ({ version = 'the version' }) =>
    `Check the installed versions. If ${version} is not there, install it or switch the job to another.`,
  'pass-role': () => 'Attach the developers’ policy to the RAM user or its group.',
};

const values: Readonly<Record<ErrorValueName, string>> = {
  version: 'Version',
  limit: 'Limit',
  nodeName: 'Job',
  projectName: 'Project',
  blinkVersion: 'Version referred to',
  scriptPath: 'Script',
  detail: 'Error number',
};

const standings: Readonly<Record<MessageStanding, string>> = {
  known: 'A known message.',
  near: 'Not a known message, but similar to the following.',
  unknown: 'No known message is similar to this text.',
};

/** The words of error messages. */
export const errorsEn = {
  names,
  causes,
  remedies,
  values,
  standings,
  otherwise: 'If the version is installed and the message comes back, open a ticket.',
} satisfies MessagesWords;

/** What every language must say. */
export type ErrorsWords = typeof errorsEn;
