import type { RefObject } from 'react';

type Props = {
  /** The button that opens it clicks it through this. */
  readonly input: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly onFile: (file: File | undefined) => void;
};

/** Asks for a JSON file. It is never seen; the same file may be chosen twice in a row. */
export function JsonFileInput({ input, label, onFile }: Props) {
  return (
    <input
      ref={input}
      type="file"
      accept="application/json,.json"
      hidden
      aria-label={label}
      onChange={(event) => {
        onFile(event.target.files?.[0]);
        event.target.value = '';
      }}
    />
  );
}
