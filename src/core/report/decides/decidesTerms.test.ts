import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink } from '@/core/link/decodeLink';
import { encodeLink } from '@/core/link/encodeLink';
import { planOf } from '@/core/sizing/testing/planOf';
import {
  type DecidesTerms,
  readDecidesTerms,
  triangleProblems,
  withTriangle,
  writeDecidesTerms,
} from './decidesTerms';

const plan = planOf({
  workloads: [
    { qps: 1_000, complexity: 'complex' },
    { cores: 1, memoryGb: 4 },
    { qps: 10, complexity: 'simple' },
  ],
});

const triangles = fc
  .array(fc.double({ min: 0.001, max: 1e9, noNaN: true }), { minLength: 3, maxLength: 3 })
  .map((all) => {
    const [low = 0, likely = 0, high = 0] = [...all].sort((a, b) => a - b);
    return { low, likely, high };
  });
const unknowns = (workload: number) =>
  fc
    .record({ load: triangles, rate: triangles }, { requiredKeys: [] })
    .filter(({ load, rate }) => load !== undefined || rate !== undefined)
    .map((all) => ({ workload, ...all }));
const termsArbitrary: fc.Arbitrary<DecidesTerms> = fc
  .tuple(
    fc.option(unknowns(0), { nil: undefined }),
    fc.option(unknowns(2), { nil: undefined }),
    fc.option(fc.integer({ min: 1, max: 1_000_000 }), { nil: undefined }),
  )
  .map(([first, third, mapToCu]) => ({
    unknowns: [first, third].flatMap((one) => one ?? []),
    ...(mapToCu === undefined ? {} : { mapToCu }),
  }));

describe('what is not known, as a text in a link', () => {
  it('comes back as it was, through a link too', async () => {
    await fc.assert(
      fc.asyncProperty(termsArbitrary, async (terms) => {
        const decides = writeDecidesTerms(terms);
        expect(readDecidesTerms(decides, plan)).toEqual({ terms, problems: [] });
        const link = await encodeLink({ view: 'risk', plan, decides });
        const { state, problems } = await decodeLink(link);
        expect(problems).toEqual([]);
        expect(state.decides ?? '').toBe(decides);
      }),
      { numRuns: 50 },
    );
  });

  it('is written so that a person can write it', async () => {
    const text = '1.load~500~1000~2000~3.rate~1~2~3~map~500';
    const { terms } = readDecidesTerms(text, plan);
    expect(terms).toEqual({
      unknowns: [
        { workload: 0, load: { low: 500, likely: 1_000, high: 2_000 } },
        { workload: 2, rate: { low: 1, likely: 2, high: 3 } },
      ],
      mapToCu: 500,
    });
    expect(writeDecidesTerms(terms)).toBe(text);
    expect(await encodeLink({ view: 'risk', plan, decides: text })).toContain(`&odds=${text}`);
  });

  it('keeps what can be read and names the rest', () => {
    const { terms, problems } = readDecidesTerms(
      '1.load~3~2~1~2.load~1~2~3~9.rate~1~2~3~other~1~2~3~3.rate~1~x~3~map~0.5~1.rate~1~2~3',
      plan,
    );
    expect(terms).toEqual({ unknowns: [{ workload: 0, rate: { low: 1, likely: 2, high: 3 } }] });
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ['1.load.likely', 'below-minimum'],
      ['1.load.high', 'below-minimum'],
      ['2.load', 'unknown-term'],
      ['9.rate', 'unknown-term'],
      ['other', 'unknown-term'],
      ['3.rate.likely', 'unreadable'],
      ['map', 'below-minimum'],
    ]);
  });

  it('is never thrown at', () => {
    fc.assert(fc.property(fc.string(), (text) => void readDecidesTerms(text, plan)));
    expect(readDecidesTerms('~'.repeat(30_000), plan).problems[0]?.code).toBe('too-long');
  });
});

it('refuses a rate of nothing, and takes figures away again', () => {
  const nothing = { low: 0, likely: 1, high: 2 };
  expect(triangleProblems('rate', nothing, '1.rate')).toEqual([
    { path: '1.rate.low', code: 'not-above', limit: 0 },
  ]);
  expect(triangleProblems('load', nothing, '1.load')).toEqual([]);
  const terms = withTriangle({ unknowns: [] }, 0, 'load', nothing);
  expect(withTriangle(terms, 0, 'load', undefined)).toEqual({ unknowns: [] });
});
