/** One version of the built page. */
export type SealedPage = {
  readonly version: string;
  /** SHA-256 in hex of every file, by its path from the worker's own folder. */
  readonly files: Readonly<Record<string, string>>;
};

/** The build writes this value at the top of the worker. */
declare const sealed: SealedPage;

export const page: SealedPage = sealed;
