/** One version of the built page. */
export type SealedPage = {
  readonly version: string;
  /** SHA-256 in hex of every file, by its path from the worker's own folder. */
  readonly files: Readonly<Record<string, string>>;
  /** Most of the files once more; the others are fetched one by one. */
  readonly pieces: readonly Piece[];
};

/** Several files that are fetched together: a gzip of their bytes, one file after the other. */
export type Piece = {
  readonly path: string;
  readonly parts: readonly Part[];
};

type Part = {
  readonly path: string;
  /** Its media type. */
  readonly type: string;
  /** Its length. */
  readonly bytes: number;
};

/** The build writes this value at the top of the worker. */
declare const sealed: SealedPage;

export const page: SealedPage = sealed;
