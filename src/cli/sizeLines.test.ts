import { describe, expect, it } from 'vitest';
import { parsePlan } from '@/core/plan/parsePlan';
import { size } from '@/core/sizing/size';
import { sizeLines } from './sizeLines';

const plan = { workloads: [{ qps: 50_000, complexity: 'simple' }], spareSlaves: 1 };
const line = JSON.stringify(plan);

async function* arriving(...chunks: readonly (string | Uint8Array)[]) {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function answersTo(source: AsyncIterable<Uint8Array>, maximum?: number): Promise<string[]> {
  let text = '';
  for await (const chunk of sizeLines(source, maximum)) text += chunk;
  expect(text === '' || text.endsWith('\n')).toBe(true);
  return text.split('\n').slice(0, -1);
}

describe('a plan a line', () => {
  it('is answered by the result of that plan, one compact line each', async () => {
    const reading = parsePlan(plan);
    const sizing = reading.ok && size(reading.plan);
    const expected = JSON.stringify(sizing !== false && sizing.ok ? sizing.result : undefined);
    expect(await answersTo(arriving(`\uFEFF${line}\r\n`, '\n \t\r\n', line))).toEqual([
      expected,
      expected,
    ]);
  });

  it('that is bad becomes its problems, and the rest goes on', async () => {
    const needTooLarge = line
      .replace('50000', '1e12')
      .replace('simple', 'complex')
      .replace('}]', '},{"cores":1,"memoryGb":4}]');
    const source = arriving(
      '{"workloads":[{"qps":-1,"complexity":"simple"}],"x":1}\n',
      '[]\n',
      Uint8Array.of(0xff, 0x0a),
      '\n{"a":\n',
      `${needTooLarge}\n`,
      `${line.padEnd(201)}\n`,
      line,
    );
    const answers = (await answersTo(source, 200)).map((answer) => JSON.parse(answer));
    expect(answers.slice(0, -1)).toEqual([
      {
        error: [
          { path: 'workloads.0.qps', code: 'below-minimum', limit: 0 },
          { path: 'x', code: 'unknown-field' },
        ],
      },
      { error: [{ path: '', code: 'wrong-type', limit: 'object' }] },
      { error: [{ path: '', code: 'not-utf8' }] },
      { error: [{ path: '', code: 'not-json', line: 5, column: 6 }] },
      { error: [{ path: 'workloads', code: 'need-too-large', limit: 1_000_000_000 }] },
      { error: [{ path: '', code: 'too-large', limit: 200 }] },
    ]);
    expect(answers.at(-1)).toMatchObject({ demand: { requiredCu: 5 } });
  });

  it('is answered before the next one is asked for', async () => {
    let asked = 0;
    async function* endless() {
      for (;;) {
        asked += 1;
        yield Buffer.from(`${line}\n`);
      }
    }
    const answers = sizeLines(endless());
    for (const expected of [1, 2, 3]) {
      await answers.next();
      expect(asked).toBe(expected);
    }
    await answers.return(undefined);
  });

  it('is written on while a long chunk is still being answered', async () => {
    const lengths = [];
    for await (const chunk of sizeLines(arriving(`${line}\n`.repeat(1_000)))) {
      lengths.push(chunk.length);
    }
    expect(lengths.length).toBeGreaterThan(10);
    expect(Math.max(...lengths)).toBeLessThan(2 * 64 * 1024);
  });

  it('ends its input when nobody wants more answers', async () => {
    let ended = false;
    async function* endless() {
      try {
        for (;;) yield Buffer.from(`${line}\n`);
      } finally {
        ended = true;
      }
    }
    for await (const _ of sizeLines(endless())) break;
    expect(ended).toBe(true);
  });
});
