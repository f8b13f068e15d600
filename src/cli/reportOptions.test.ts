import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runCommand } from './runCommand';

const plan = JSON.stringify({ workloads: [{ name: 'logs', qps: 450_000, complexity: 'simple' }] });

async function report(...words: readonly string[]) {
  const taken = { stdout: '', stderr: '' };
  const into = (name: keyof typeof taken) =>
    new Writable({
      write(chunk, _, done) {
        taken[name] += String(chunk);
        done();
      },
    });
  const status = await runCommand(['report', '--format', 'json', ...words], {
    stdin: () => Readable.from([Buffer.from(plan)]),
    stdout: into('stdout'),
    stderr: into('stderr'),
    environment: {},
  });
  return { status, ...taken };
}

describe('streamsizer report', () => {
  it('puts the address of the page before the link', async () => {
    const bare = JSON.parse((await report()).stdout);
    const whole = JSON.parse((await report('--page', 'https://sizer.example/app/')).stdout);
    expect(bare.link).toMatch(/^#\/size\?/);
    expect(whole).toEqual({ ...bare, link: `https://sizer.example/app/${bare.link}` });
  });

  it('reports the shape that is picked, and says so in the link', async () => {
    const { stdout } = await report('--pick', '4c16g');
    expect(JSON.parse(stdout)).toMatchObject({
      link: expect.stringMatching(/&pick=4c16g&was=45~\d+~4c16g~/),
      answer: { slave: '4c16g', isBest: false },
    });
  });

  it('refuses what is no shape and no address', async () => {
    expect(await report('--pick', '5c5g')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^--pick: not-one-of: .*8c32g/),
    });
    for (const page of ['sizer.example', 'https://a.example/#/size', 'https://a.example/ b']) {
      expect(await report('--page', page)).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/^--page: not-an-address: /),
      });
    }
  });
});
