import { open } from 'node:fs/promises';
import { type CommandProblem, type Outcome, refuse } from './commandProblem';

export type ByteSource = AsyncIterable<Uint8Array>;

/** The most bytes of a plan, as a file or as one line of many. */
export const maximumInputBytes = 32 * 1024 * 1024;

const tooLarge: CommandProblem = { path: '', code: 'too-large', limit: maximumInputBytes };

/** The bytes of a file, or of standard input for `-` and no file. A folder or a missing file is refused at once. */
export async function openInput(
  file: string | undefined,
  stdin: () => ByteSource,
  maximum = Infinity,
): Promise<Outcome<ByteSource>> {
  if (file === undefined || file === '-') return { ok: true, value: stdin() };
  try {
    const handle = await open(file);
    const stats = await handle.stat();
    if (!stats.isDirectory() && stats.size <= maximum) {
      return { ok: true, value: handle.createReadStream() };
    }
    await handle.close();
    return refuse(
      stats.isDirectory() ? { path: '', code: 'file-is-folder', value: file } : tooLarge,
    );
  } catch (error) {
    return refuse(readingProblem(error, file));
  }
}

/** The text of one plan. Stops reading as soon as it is too large. */
export async function readInput(
  file: string | undefined,
  stdin: () => ByteSource,
): Promise<Outcome<string>> {
  const input = await openInput(file, stdin, maximumInputBytes);
  if (!input.ok) return input;
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of input.value) {
      length += chunk.length;
      if (length > maximumInputBytes) return refuse(tooLarge);
      chunks.push(chunk);
    }
  } catch (error) {
    return refuse(readingProblem(error, file));
  }
  return decodeText(Buffer.concat(chunks, length));
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** UTF-8 with or without a byte order mark. */
export function decodeText(bytes: Uint8Array): Outcome<string> {
  try {
    return { ok: true, value: decoder.decode(bytes) };
  } catch {
    return refuse({ path: '', code: 'not-utf8' });
  }
}

/** Why a file or standard input could not be read, with the system's error code. */
export function readingProblem(error: unknown, file = '-'): CommandProblem {
  const reason = error instanceof Error && 'code' in error ? error.code : undefined;
  if (reason === 'ENOENT') return { path: '', code: 'file-missing', value: file };
  if (reason === 'EISDIR') return { path: '', code: 'file-is-folder', value: file };
  return { path: '', code: 'file-unreadable', value: file };
}
