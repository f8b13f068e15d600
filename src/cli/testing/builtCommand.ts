import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

type Run = {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

type Options = {
  readonly stdin?: string | Uint8Array | Iterable<string | Uint8Array>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly nodeOptions?: readonly string[];
};

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The command as it is shipped, built into a temporary folder. */
export async function buildCommand() {
  const folder = mkdtempSync(join(tmpdir(), 'streamsizer-cli-'));
  await build({
    root,
    configFile: join(root, 'vite.cli.config.ts'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: false },
  });
  const script = join(folder, 'streamsizer.mjs');
  return {
    folder,
    script,
    run: (words: readonly string[], options: Options = {}) => runIn(folder, script, words, options),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export type BuiltCommand = Awaited<ReturnType<typeof buildCommand>>;

async function runIn(
  folder: string,
  script: string,
  words: readonly string[],
  { stdin = '', environment = {}, nodeOptions = [] }: Options,
): Promise<Run> {
  const child = spawn(process.execPath, [...nodeOptions, script, ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, LANG: 'C', ...environment },
  });
  const input = typeof stdin === 'string' || stdin instanceof Uint8Array ? [stdin] : stdin;
  // A command that refuses early may close its input.
  const fed = pipeline(Readable.from(input, { objectMode: true }), child.stdin).catch(() => {});
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr, status] = await Promise.all([
    collect(child.stdout),
    collect(child.stderr),
    ended,
    fed,
  ]);
  return { status, stdout, stderr };
}

async function collect(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
