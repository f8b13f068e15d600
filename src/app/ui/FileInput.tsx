import type { RefObject } from 'react';

type Props = {
  /** The button that opens it clicks it through this. */
  readonly input: RefObject<HTMLInputElement | null>;
  readonly label: string;
  /** Media types and endings, as the attribute of the same name takes them. */
  readonly accept: string;
  readonly onFile: (file: File | undefined) => void;
};

/** Asks for a file. It is never seen; the same file may be chosen twice in a row. */
export function FileInput({ input, label, accept, onFile }: Props) {
  return (
    <input
      ref={input}
      type="file"
      accept={accept}
      hidden
      aria-label={label}
      onChange={(event) => {
        onFile(event.target.files?.[0]);
        event.target.value = '';
      }}
    />
  );
}
