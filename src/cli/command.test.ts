import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltCommand, buildCommand } from './testing/builtCommand';
import { version } from './version';

const plan = JSON.stringify({ workloads: [{ qps: 50_000, complexity: 'simple' }] });

describe('the built command', { timeout: 60_000 }, () => {
  let command: BuiltCommand;
  beforeAll(async () => {
    command = await buildCommand();
    writeFileSync(join(command.folder, 'plan.json'), `\uFEFF${plan}`);
  }, 60_000);
  afterAll(() => command.remove());

  it('sizes a file with a byte order mark and standard input alike', async () => {
    const fromFile = await command.run(['size', 'plan.json']);
    expect(fromFile).toEqual(await command.run(['size', '-'], { stdin: plan }));
    expect(fromFile).toMatchObject({ status: 0, stderr: '' });
    // 50,000 ÷ 10,000 = 5 CU
    expect(JSON.parse(fromFile.stdout)).toMatchObject({ version: 1, demand: { requiredCu: 5 } });
    expect(fromFile.stdout).toMatch(/^\{\n {2}"version": 1,\n[\s\S]*\n\}\n$/);
  });

  it('turns a plan into a link and the link, in any form, into the plan', async () => {
    const { stdout: line } = await command.run(['link', 'plan.json']);
    const link = line.trimEnd();
    expect(link).toMatch(/^#\/size\?/);
    for (const form of [link, link.slice(1), `https://example.com/a/?b=c${link}`]) {
      const { status, stdout, stderr } = await command.run(['plan', form]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(JSON.parse(stdout)).toMatchObject(JSON.parse(plan));
    }
  });

  it('reads a link too long for a shell from standard input', async () => {
    const workloads = Array.from({ length: 10_000 }, (_, i) => ({
      name: `${i ** 7}`,
      qps: i,
      complexity: 'simple',
    }));
    const stdin = JSON.stringify({ workloads });
    const { stdout: link } = await command.run(['link'], { stdin });
    // A shell of Linux passes 131,071 bytes of one word.
    expect(link.length).toBeGreaterThan(131_072);
    const { status, stdout } = await command.run(['plan', '-'], { stdin: `\uFEFF${link}` });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ workloads });
    expect((await command.run(['plan', '-'], { stdin: ' \n' })).stderr).toBe(
      'plan: empty-input: There is nothing to read.\n',
    );
  });

  it('tells its version and its help without reading anything', async () => {
    expect((await command.run(['--version'])).stdout).toBe(`${version}\n`);
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
    const help = await command.run(['help']);
    expect(help).toMatchObject({ status: 0, stderr: '' });
    expect(await command.run(['size', '--help'])).toEqual(help);
  });

  it('speaks the language of the environment', async () => {
    const { stderr } = await command.run(['size', 'none'], {
      environment: { LANG: 'zh_CN.UTF-8' },
    });
    expect(stderr).toBe('plan: file-missing: 文件“none”不存在。\n');
  });

  it('does not take a folder on standard input for no plans at all', () => {
    const line = `"${process.execPath}" "${command.script}" size --ndjson < .`;
    const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
      cwd: command.folder,
      encoding: 'utf8',
      env: { LANG: 'C' },
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('plan: file-is-folder: “-” is a folder, not a file.\n');
  });

  it('ends quietly when the reader of its output leaves', () => {
    writeFileSync(join(command.folder, 'many'), `${plan}\n`.repeat(2_000));
    const line = `"${process.execPath}" "${command.script}" size --ndjson many; echo $? >&2`;
    const { stdout, stderr } = spawnSync('sh', ['-c', `(${line}) | head -n 1`], {
      cwd: command.folder,
      encoding: 'utf8',
    });
    expect(JSON.parse(stdout)).toMatchObject({ demand: { requiredCu: 5 } });
    expect(stderr).toBe('0\n');
  });

  it('answers 20,000 lines, bad and endless ones among them, in constant memory', async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) =>
      i % 100 === 7 ? '{"workloads":[' : i % 100 === 8 ? '' : plan.replace('50000', `${i + 1}0000`),
    );
    const stdin = [
      lines.slice(0, 10_000).join('\n'),
      '\n',
      ...Array(100).fill(' '.repeat(1_000_000)),
      '\n',
      lines.slice(10_000).join('\n'),
    ];
    // What the system calls the peak may be that of the process that started this one.
    const watch =
      'let peak=0;setInterval(()=>{peak=Math.max(peak,process.memoryUsage.rss())},5).unref();' +
      'process.on("exit",()=>process.stderr.write(String(peak)))';
    const peak = `data:text/javascript,${watch}`;
    const { status, stdout, stderr } = await command.run(['size', '--ndjson'], {
      stdin,
      nodeOptions: ['--max-old-space-size=32', '--import', peak],
    });
    expect(status).toBe(0);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const expected = lines.flatMap((line, i): unknown[] => {
      if (line === '') return [];
      const number = i < 10_000 ? i + 1 : i + 2;
      return line.startsWith('{"workloads":[{')
        ? [i + 1]
        : [[{ path: '', code: 'not-json', line: number, column: 15 }]];
    });
    expected.splice(9_900, 0, [{ path: '', code: 'too-large', limit: 32 * 1024 * 1024 }]);
    expect(answers.map((answer) => answer.error ?? answer.demand.requiredCu)).toEqual(expected);
    expect(Number(stderr)).toBeGreaterThan(1e6);
    expect(Number(stderr)).toBeLessThan(220e6);
  });
});
