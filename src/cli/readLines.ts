import { type ByteSource, maximumInputBytes } from './readInput';

/** One line without its line feed; `bytes` is undefined for a line that is too long. `number` counts from 1. */
export type Line = { readonly number: number; readonly bytes: Uint8Array | undefined };

const lineFeed = 0x0a;

/**
 * Splits bytes into lines and yields them in batches as they arrive. It holds one chunk and the beginning of one
 * line, and nothing of a line above `maximum` bytes.
 */
export async function* readLines(
  source: ByteSource,
  maximum = maximumInputBytes,
): AsyncGenerator<readonly Line[]> {
  let number = 0;
  let length = 0;
  let parts: Uint8Array[] = [];

  const keep = (part: Uint8Array) => {
    length += part.length;
    if (length > maximum) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const finish = (): Line => {
    const bytes = length > maximum ? undefined : join(parts, length);
    number += 1;
    length = 0;
    parts = [];
    return { number, bytes };
  };

  for await (const chunk of source) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      keep(chunk.subarray(start, end));
      lines.push(finish());
      start = end + 1;
    }
    keep(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [finish()];
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  return parts.length === 1 && only ? only : Buffer.concat(parts, length);
}
