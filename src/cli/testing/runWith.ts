import { Readable, Writable } from 'node:stream';
import { runCommand } from '@/cli/runCommand';

/** Runs the command with an input as JSON on standard input; what it writes, as texts. */
export async function runWith(words: readonly string[], input: unknown) {
  const [out, err]: [string[], string[]] = [[], []];
  const into = (taken: string[]) =>
    new Writable({
      write(chunk, _, done) {
        taken.push(String(chunk));
        done();
      },
    });
  const status = await runCommand(words, {
    stdin: () => Readable.from([Buffer.from(JSON.stringify(input))]),
    stdout: into(out),
    stderr: into(err),
    environment: {},
  });
  return { status, stdout: out.join(''), stderr: err.join('') };
}
