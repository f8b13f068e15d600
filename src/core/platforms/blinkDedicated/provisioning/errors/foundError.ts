/** The messages known.  Source: prep-2019 ch. 7; `pass-role` also prep-2022 */
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

/** The step of the checklist that mends it. */
export type RemedyStep = 'versions' | 'ram-users' | 'ticket';

/** What a message names; a value is absent where the text does not have it or shows only a placeholder. */
export type ErrorValues = {
  readonly version?: string;
  readonly limit?: number;
  readonly nodeName?: string;
  readonly projectName?: string;
  readonly blinkVersion?: string;
  readonly scriptPath?: string;
  /** The number that tells the case apart: 30006 or 922019. */
  readonly detail?: string;
};

export type ErrorValueName = keyof ErrorValues;

/** A message found: the text from `start` up to `end` (offsets in UTF-16 units). */
export type FoundError = {
  readonly code: ErrorCode;
  readonly start: number;
  readonly end: number;
  readonly values: ErrorValues;
  readonly causeCode: CauseCode;
  readonly remedyStep: RemedyStep;
  /** The step when the first changes nothing: the engine is installed and still not found. */
  readonly otherwiseStep?: RemedyStep;
};

export const remedies = {
  'already-installed': { causeCode: 'version-is-there', remedyStep: 'versions' },
  'version-limit': { causeCode: 'limit-reached', remedyStep: 'versions' },
  'still-referred': { causeCode: 'online-job-refers', remedyStep: 'versions' },
  'script-missing': {
    causeCode: 'engine-missing',
    remedyStep: 'versions',
    otherwiseStep: 'ticket',
  },
  'pass-role': { causeCode: 'no-pass-role', remedyStep: 'ram-users' },
} as const satisfies Readonly<
  Record<ErrorCode, Pick<FoundError, 'causeCode' | 'remedyStep' | 'otherwiseStep'>>
>;
