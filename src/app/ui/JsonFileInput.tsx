import type { ComponentProps } from 'react';
import { FileInput } from './FileInput';

type Props = Omit<ComponentProps<typeof FileInput>, 'accept'>;

/** Asks for a JSON file. */
export function JsonFileInput(props: Props) {
  return <FileInput accept="application/json,.json" {...props} />;
}
