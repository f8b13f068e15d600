import { type Parameter, writeParameters } from './parameters';

/** Six base-36 digits over the parameters that follow the check: enough to notice a cut or edited link.
 *  Taken of the canonical text, so escapes that were respelled on the way (%7e, %7E and ~) change nothing. */
export function checkOf(parameters: readonly Parameter[]): string {
  const counted = parameters.filter(({ key }) => key !== 'v' && key !== 'c');
  return (fnv1a(writeParameters(counted)) % 36 ** 6).toString(36).padStart(6, '0');
}

/** FNV-1a, 32 bits, over UTF-16 code units (all of them ASCII here). */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
