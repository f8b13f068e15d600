import type { StepId } from '@/core/platforms/blinkDedicated/provisioning/steps/stepIds';

/** The known messages.  Source: prep-2019 ch. 7; `pass-role` also prep-2022 */
export const errorCodes = [
  'already-installed',
  'version-limit',
  'still-referred',
  'script-missing',
  'pass-role',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export type CauseCode =
  | 'version-is-there'
  | 'limit-reached'
  | 'online-job-refers'
  | 'engine-missing'
  | 'no-pass-role';

/** What a message names; a value is absent where the text does not have it or shows only a placeholder. */
export type ErrorValues = {
  readonly version?: string;
  readonly limit?: number;
  readonly nodeName?: string;
  readonly projectName?: string;
  readonly blinkVersion?: string;
  readonly scriptPath?: string;
  /** The message's own number: 30006 or 922019. */
  readonly detail?: string;
};

export type ErrorValueName = keyof ErrorValues;

/** What puts a message right. */
export type Remedy = {
  readonly cause: CauseCode;
  /** The first of these that the path has. */
  readonly steps: readonly StepId[];
  /** Whether a ticket is opened where the steps change nothing: the engine is installed and still not found. */
  readonly hasOtherwise: boolean;
};

/** A message found: the text from `start` up to `end` (offsets in UTF-16 units). */
export type FoundError = Remedy & {
  readonly code: ErrorCode;
  readonly start: number;
  readonly end: number;
  readonly values: ErrorValues;
};

export const remedies: Readonly<Record<ErrorCode, Remedy>> = {
  'already-installed': {
    cause: 'version-is-there',
    steps: ['install-version'],
    hasOtherwise: false,
  },
  'version-limit': {
    cause: 'limit-reached',
    steps: ['uninstall-version', 'install-version'],
    hasOtherwise: false,
  },
  'still-referred': {
    cause: 'online-job-refers',
    steps: ['uninstall-version', 'install-version'],
    hasOtherwise: false,
  },
  'script-missing': {
    cause: 'engine-missing',
    steps: ['switch-job-version', 'install-version'],
    hasOtherwise: true,
  },
  'pass-role': { cause: 'no-pass-role', steps: ['write-developer-policy'], hasOtherwise: false },
};
