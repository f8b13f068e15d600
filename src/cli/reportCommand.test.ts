import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { documentFormatNames } from '@/core/report/document/documentFormats';
import { parseArguments } from './parseArguments';
import { runCommand } from './runCommand';
import { version } from './version';

const plan = JSON.stringify({ workloads: [{ name: 'logs', qps: 450_000, complexity: 'simple' }] });

async function run(words: readonly string[], input = plan) {
  const taken = { stdout: '', stderr: '' };
  const into = (name: keyof typeof taken) =>
    new Writable({
      write(chunk, _, done) {
        taken[name] += String(chunk);
        done();
      },
    });
  const status = await runCommand(words, {
    stdin: () => Readable.from([Buffer.from(input)]),
    stdout: into('stdout'),
    stderr: into('stderr'),
    environment: {},
  });
  return { status, ...taken };
}

describe('streamsizer report', () => {
  it.each(documentFormatNames)(
    'writes %s in both languages, the same bytes each time',
    async (format) => {
      const english = await run(['report', '--format', format]);
      expect(english).toMatchObject({ status: 0, stderr: '' });
      expect(english.stdout).toContain(version);
      expect(await run(['report', '--format', format, '-'])).toEqual(english);
      const chinese = await run(['report', '--format', format, '--lang', 'zh-CN']);
      expect(chinese.stdout === english.stdout).toBe(format === 'json');
    },
  );

  it('speaks of the change where the plan says what somebody has', async () => {
    const owned = JSON.stringify({
      workloads: [{ qps: 200_000, complexity: 'complex' }],
      current: { slave: '24c96g', slaveCount: 7, renewal: '2027-01-31' },
    });
    const { stdout } = await run(['report', '--format', 'md', '--date', '2026-11-22'], owned);
    expect(stdout).toContain('Add 3 × 24-core 96 GB Slaves to your 7');
    expect(stdout).toContain('released on 2027-02-07');
    const chinese = await run(['report', '--format', 'txt', '--lang', 'zh-CN'], owned);
    expect(chinese.stdout).toContain('在现有 7 台基础上增加 3 台');
    expect(chinese.stdout).toContain('12,250 至 47,630 元/月，中间值 20,150');
  });

  it('draws the change, and size prints it, where the plan says what somebody has', async () => {
    const work = { workloads: [{ qps: 200_000, complexity: 'complex' }] };
    const owned = JSON.stringify({ ...work, current: { slave: '24c96g', slaveCount: 7 } });
    const { stdout: picture } = await run(['report', '--format', 'svg'], owned);
    expect(picture).toContain('Add 3 × 24-core 96 GB Slaves to your 7');
    // 10 × 3,950 + 3 × 2,710, and 210 CU.
    expect(picture).toContain('>47,630 CNY a month<');
    expect(picture).toContain('capacity 210 CU');
    const chinese = await run(['report', '--format', 'svg', '--lang', 'zh-CN'], owned);
    expect(chinese.stdout).toContain('在现有 7 台基础上增加 3 台');
    for (const format of ['svg-steps', 'svg-options']) {
      const { stdout } = await run(['report', '--format', format], owned);
      expect(stdout).toContain('Add 3 × 24-core 96 GB Slaves to your 7');
      // The range of the price after the change.
      expect(stdout).toContain('12,250');
      expect((await run(['report', '--format', format])).stdout).not.toContain('to your');
    }
    const sized = JSON.parse((await run(['size'], owned)).stdout);
    expect(sized.present).toMatchObject({
      cluster: { slaveCount: 7, capacityCu: 147 },
      target: { slaveCount: 10, workerChange: 3, newNodes: 6, priceChange: { amount: 15_630 } },
      priceAfter: { amount: 47_630, currency: 'CNY', per: 'month' },
      range: { low: { slaveCount: 2 }, middle: { slaveCount: 4 }, high: { slaveCount: 10 } },
    });
    const line = JSON.parse((await run(['size', '--ndjson'], `${owned}\n`)).stdout);
    expect(line).toEqual(sized);
    const bare = JSON.parse((await run(['size'], JSON.stringify(work))).stdout);
    expect(bare).toEqual({ ...sized, present: undefined });
  });

  it('carries the link that the link command prints, and reads as a plan again', async () => {
    const { stdout: link } = await run(['link']);
    const { stdout } = await run(['report', '--format=json']);
    expect(JSON.parse(stdout)).toMatchObject({
      link: link.trimEnd(),
      date: null,
      product: { version },
      figures: { requiredCu: 45 },
    });
  });

  it('puts labels and a date on the document only when they are given', async () => {
    const bare = await run(['report', '--format', 'md']);
    expect(bare.stdout).not.toMatch(/Date\*\*|Customer|Author|Remark/);
    const words = ['--title', 'Offer', '--customer=-Acme|', '--author', 'Ann', '--remark', '=1'];
    const { stdout } = await run(['report', '--format', 'md', ...words, '--date', '2024-02-29']);
    for (const part of ['# Offer', '**Customer**: -Acme|', ': Ann', ': =1', ': 2024-02-29']) {
      expect(stdout).toContain(part);
    }
  });

  it('writes CSV that reads back', async () => {
    const { stdout } = await run(['report', '--format', 'csv', '--customer', '@x']);
    const { data } = Papa.parse<string[]>(stdout.replace(/^\uFEFF/, ''));
    expect(data[1]?.[0]).toBe('Product');
    expect(data[2]?.slice(0, 2)).toEqual(['Customer', "'@x"]);
    expect(data).toContainEqual(expect.arrayContaining(['logs', '450000', '10000', '45']));
  });

  it('names the formats where none or an unknown one is asked for', async () => {
    for (const words of [
      ['report'],
      ['report', '--format', 'docx'],
      ['report', '--format', 'toString'],
    ]) {
      expect(await run(words)).toEqual({
        status: 2,
        stdout: '',
        stderr:
          '--format: not-one-of: Must be one of md, csv, tsv, json, svg, svg-steps, svg-options, txt, html.\n',
      });
    }
  });

  it('refuses days that are none, endless labels, and a report’s options elsewhere', () => {
    const problemsOf = (...words: readonly string[]) => {
      const { command } = parseArguments(words);
      return command.ok ? [] : command.problems.map(({ path, code }) => `${path} ${code}`);
    };
    const report = ['report', '--format', 'md'] as const;
    for (const day of ['2023-02-29', '2024-13-01', 'today', '24-01-01', '2024-1-1']) {
      expect(problemsOf(...report, '--date', day)).toEqual(['--date not-a-day']);
    }
    expect(problemsOf(...report, '--remark', 'x'.repeat(501))).toEqual(['--remark too-long']);
    expect(problemsOf(...report, '--author')).toEqual(['--author missing-value']);
    expect(problemsOf(...report, '--ndjson', 'a', 'b')).toEqual([
      '--ndjson unknown-option',
      'report extra-argument',
    ]);
    expect(problemsOf('size', '--format', 'md', '--date', '2024-01-01')).toEqual([
      '--format unknown-option',
      '--date unknown-option',
    ]);
    expect(problemsOf(...report, '--date', '2024-02-29')).toEqual([]);
  });

  it('lists the steps of a saved checklist, and refuses one that it cannot read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'streamsizer-'));
    const save = async (name: string, text: string) => {
      await writeFile(join(folder, name), text);
      return join(folder, name);
    };
    const steps = { 'check-availability': { status: 'done', owner: 'Ann' } };
    const good = await save(
      'good',
      JSON.stringify({ plan: JSON.parse(plan), checklist: { steps } }),
    );
    const report = ['report', '--format', 'md', '--checklist'] as const;
    const { status, stdout } = await run([...report, good]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^## Checklist$/m);
    expect(stdout).toMatch(/\| Done \| Ann \|/);
    const chinese = await run([...report, good, '--lang', 'zh-CN']);
    expect(chinese.stdout).toMatch(/^## 清单$/m);
    const bad = await save('bad', JSON.stringify({ plan: {}, checklist: { path: 'X!' } }));
    const refused = await run([...report, bad]);
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain('--checklist checklist.path: unreadable');
    expect(refused.stderr).toContain('--checklist plan.workloads: required');
    const foreign = await save(
      'foreign',
      JSON.stringify({ plan: JSON.parse(plan), checklist: { path: 'another-way' } }),
    );
    const other = await run([...report, foreign]);
    expect(other).toMatchObject({ status: 2, stdout: '' });
    expect(other.stderr).toMatch(/^--checklist checklist\.path: not-one-of: .*existing-cluster/);
    const stepless = JSON.stringify({ ...JSON.parse(plan), platform: 'own' });
    const none = await run([...report, good], stepless);
    expect(none).toMatchObject({ status: 2, stdout: '' });
    expect(none.stderr).toMatch(/^--checklist platform: not-one-of: .*blink-dedicated/);
    const missing = await run([...report, join(folder, 'none')]);
    expect(missing).toMatchObject({ status: 2, stdout: '' });
    expect(missing.stderr).toMatch(/^--checklist: file-missing: /);
    const { command } = parseArguments(['size', '--checklist', 'x']);
    expect(command).toMatchObject({ problems: [{ path: '--checklist', code: 'unknown-option' }] });
  });

  it('refuses a bad plan as the other commands do', async () => {
    expect(await run(['report', '--format', 'md'], '{"workloads":[]}')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('workloads: too-few'),
    });
  });
});
