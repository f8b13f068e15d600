import { Readable, Writable } from 'node:stream';
import { runCommand } from '@/cli/runCommand';

/** Runs the command with an input as JSON on standard input; what it writes, as texts. */
export function runWith(words: readonly string[], input: unknown) {
  return runOn(words, [Buffer.from(JSON.stringify(input))]);
}

/** The same with the bytes that come on standard input. */
export async function runOn(words: readonly string[], bytes: readonly Uint8Array[] = []) {
  const [out, err]: [string[], string[]] = [[], []];
  const into = (taken: string[]) =>
    new Writable({
      write(chunk, _, done) {
        taken.push(String(chunk));
        done();
      },
    });
  const status = await runCommand(words, {
    stdin: () => Readable.from(bytes),
    stdout: into(out),
    stderr: into(err),
    environment: {},
  });
  return { status, stdout: out.join(''), stderr: err.join('') };
}
