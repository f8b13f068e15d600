import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runCommand } from './runCommand';

const plan = JSON.stringify({ workloads: [{ qps: 50_000, complexity: 'simple' }] });

/** Accepts everything that is written, or fails each write with `code`. */
function outputThat(code?: string) {
  const taken: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      if (code === undefined) taken.push(String(chunk));
      done(code === undefined ? null : Object.assign(new Error(code), { code }));
    },
  });
  return { stream, text: () => taken.join('') };
}

async function run(words: readonly string[], input: Iterable<string>, failure?: string) {
  const stdout = outputThat(failure);
  const stderr = outputThat();
  const status = await runCommand(words, {
    stdin: () => Readable.from(input).map((text) => Buffer.from(text)),
    stdout: stdout.stream,
    stderr: stderr.stream,
    environment: {},
  });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

describe('streamsizer', () => {
  it('prints problems for programs as one array', async () => {
    const { status, stdout, stderr } = await run(['size', '--json-errors'], ['{"workloads":[]}']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(JSON.parse(stderr)).toEqual([{ path: 'workloads', code: 'too-few', limit: 1 }]);
  });

  it('prints problems in the language asked for', async () => {
    const { stderr } = await run(['size', '--lang', 'zh-CN'], ['']);
    expect(stderr).toBe('plan: empty-input: 没有可读取的内容。\n');
  });

  it('takes a reader that left for a reader that has enough', async () => {
    for (const words of [['size'], ['size', '--ndjson'], ['help']]) {
      expect(await run(words, [plan], 'EPIPE')).toEqual({ status: 0, stdout: '', stderr: '' });
    }
  });

  it('does not blame the plan when the output cannot be written', async () => {
    expect(await run(['size'], [plan], 'ENOSPC')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'output: output-failed: The output could not be written (ENOSPC).\n',
    });
  });

  it('answers the lines that came before reading failed, and says so', async () => {
    function* failing() {
      yield `${plan}\n`;
      throw Object.assign(new Error('EIO'), { code: 'EIO' });
    }
    const { status, stdout, stderr } = await run(['size', '--ndjson'], failing());
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ demand: { requiredCu: 5 } });
    expect(stderr).toBe('plan: file-unreadable: “-” cannot be read.\n');
  });

  it('reads no more of a single plan than it may have bytes', async () => {
    let megabytes = 0;
    function* endless() {
      for (;;) {
        megabytes += 1;
        yield ' '.repeat(1024 * 1024);
      }
    }
    const { status, stderr } = await run(['size'], endless());
    expect(status).toBe(2);
    expect(stderr).toContain('too-large');
    expect(megabytes).toBeLessThan(60);
  });
});
