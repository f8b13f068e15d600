import type { Writable } from 'node:stream';
import type { Outcome } from './commandProblem';

/**
 * Writes each chunk after the previous one is written, so that nothing piles up in memory. A reader that stops early,
 * as `head` does, ends it without an error.
 */
export async function writeAll(
  chunks: AsyncIterable<string> | Iterable<string>,
  output: Writable,
): Promise<Outcome<void>> {
  // The callback of each write reports the same failure; without a listener the process would crash.
  output.on('error', () => {});
  for await (const chunk of chunks) {
    const failure = await write(chunk, output);
    if (failure === undefined) continue;
    return readerLeft.has(failure)
      ? { ok: true, value: undefined }
      : { ok: false, problems: [{ path: 'output', code: 'output-failed', value: failure }] };
  }
  return { ok: true, value: undefined };
}

const readerLeft = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);

/** The code of the failure, if any. */
function write(chunk: string, output: Writable): Promise<string | undefined> {
  return new Promise((resolve) => {
    output.write(chunk, (error) => {
      if (!error) resolve(undefined);
      else resolve('code' in error ? String(error.code) : error.message);
    });
  });
}
