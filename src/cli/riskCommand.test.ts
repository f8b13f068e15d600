import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runCommand } from './runCommand';

// 100 CU on 2 × 56c224g of 52 CU.
const plan = JSON.stringify({ workloads: [{ qps: 100_000, complexity: 'complex' }] });

async function run(words: readonly string[]) {
  const taken: { stdout: string; stderr: string } = { stdout: '', stderr: '' };
  const into = (name: keyof typeof taken) =>
    new Writable({
      write(chunk, _, done) {
        taken[name] += String(chunk);
        done();
      },
    });
  const status = await runCommand(words, {
    stdin: () => Readable.from([Buffer.from(plan)]),
    stdout: into('stdout'),
    stderr: into('stderr'),
    environment: {},
  });
  return { status, ...taken };
}

describe('streamsizer risk', () => {
  it('prints what fails of the best cluster', async () => {
    const { status, stdout } = await run(['risk', '--terms', 'within~60']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      mayFail: { need: 0, peak: 0 },
      // 100 × (1 + 10 ÷ 60) = 116.7 CU.
      level: { wantedCu: 117, losses: [{ minutes: 250 }, { minutes: null }] },
      parallel: { outcome: 'more' },
    });
  });

  it('names what it cannot read, with the option', async () => {
    const { status, stdout, stderr } = await run(['risk', '--terms', 'within~0~x~1']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('--terms within: below-minimum');
    expect(stderr).toContain('--terms x: unknown-term: Nothing of this name is known here.');
  });

  it('is a section of a report that asks for it', async () => {
    const words = ['report', '--format', 'md', '--risk', '--risk-terms', 'down~20'];
    const { stdout } = await run(words);
    expect(stdout).toContain('After a stop of 20 minutes');
    const zh = await run([...words, '--lang', 'zh-CN']);
    expect(zh.stdout).toContain('停机 20 分钟');
    const bad = await run(['report', '--format', 'md', '--risk', '--risk-terms', 'down']);
    expect(bad.stderr).toContain('--risk-terms down: unreadable');
    expect((await run(['size', '--risk'])).stderr).toContain('--risk: unknown-option');
  });

  it('draws each of its charts, and says which a plan does not have', async () => {
    for (const format of ['svg-backlog', 'svg-inputs', 'svg-map']) {
      const { status, stdout } = await run(['risk', '--format', format]);
      expect(status).toBe(0);
      expect(stdout).toMatch(/^<svg .* lang="en">.*<\/svg>\n$/s);
      const title = /<title>([^<]*)</.exec(stdout)?.[1];
      expect(title).toMatch(/\w/);
      expect(stdout).toMatch(new RegExp(`<text [^>]*>${title}</text>`));
      const zh = await run(['risk', '--format', format, '--lang', 'zh-CN']);
      expect(zh.stdout).toContain('lang="zh-CN"');
      expect(zh.stdout).not.toBe(stdout.replace('"en"', '"zh-CN"'));
    }
    const inputs = await run(['risk', '--format', 'svg-inputs']);
    expect(inputs.stdout).toMatch(/>now [\d,]+ CNY a month</);
    const odds = ['risk', '--format', 'svg-odds'];
    expect((await run(odds)).stderr).toContain('--odds: required');
    const { stdout } = await run([...odds, '--odds', '1.load~50000~100000~200000']);
    // 104 CU: 1 − (200 − 104)² ÷ (150 × 100).
    expect(stdout).toMatch(/38\.\d %|39 %/);
    const { stderr } = await run(['risk', '--format', 'md']);
    expect(stderr).toBe(
      '--format: not-one-of: Must be one of json, svg-backlog, svg-inputs, svg-map, svg-odds.\n',
    );
  });

  it('prints what decides, and how likely each size suffices', async () => {
    const { stdout } = await run(['risk', '--odds', '1.load~50000~100000~200000']);
    const { decides } = JSON.parse(stdout);
    expect(decides.inputs[0]).toMatchObject({ kind: 'rate', workload: 1, origin: 'published' });
    // 104 CU: 1 − (200 − 104)² ÷ (150 × 100).
    expect(decides.odds).toMatchObject({
      method: 'exact',
      leastCu: 50,
      likelyCu: 100,
      mostCu: 200,
      // 2 × 32c128g and 3 × 850; 2 × 56c224g and 3 × 1,450; 4 × 56c224g and 3 × 2,710.
      prices: { least: { amount: 12_910 }, likely: { amount: 21_910 }, most: { amount: 43_250 } },
    });
    const own = decides.odds.sizes.find(({ isAnswer }: { isAnswer: boolean }) => isAnswer);
    expect(own).toMatchObject({ carriedCu: 104, share: 0.3856 });
    const bad = await run(['risk', '--odds', '1.load~3~2~1']);
    expect(bad.stderr).toContain('--odds 1.load.likely: below-minimum');
  });

  it('is a section of a report that asks for what decides', async () => {
    const words = ['report', '--format', 'md', '--decides', '--odds', '1.rate~1000~2000~5000'];
    expect((await run(words)).stdout).toContain('This answer suffices with a likelihood of');
    expect((await run([...words, '--lang', 'zh-CN'])).stdout).toContain('目前结果够用的可能性为');
    expect((await run(['size', '--odds', ''])).stderr).toContain('--odds: unknown-option');
  });
});
