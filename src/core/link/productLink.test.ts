import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '@/core/plan/parsePlan';
import type { Plan } from '@/core/plan/planSchema';
import { describedRoom } from '@/core/platforms/own/describedRoom';
import { example } from '@/core/platforms/own/example';
import type { ProductFile } from '@/core/platforms/own/productFile';
import { productFileArbitrary } from '@/core/platforms/own/testing/productArbitrary';
import { productIdOf } from '@/core/platforms/own/writeProduct';
import { addDescribed, isPlatformId } from '@/core/platforms/registry';
import { size } from '@/core/sizing/size';
import { cases } from '@/core/testing/cases';
import { compressor } from './compressor';
import { decodeLink } from './decodeLink';
import { describedCharacters, encodeLink } from './encodeLink';
import { writeParameters } from './parameters';

function planOn(file: ProductFile): Plan {
  const room = describedRoom(file);
  addDescribed(room);
  const workloads = [{ qps: 12_345, complexity: 'simple' }];
  const reading = parsePlan({ platform: room.rules.id, workloads });
  if (!reading.ok) throw new RangeError('a plan of defaults is refused');
  return reading.plan;
}

/** A link as somebody else sends it: of a product that no test has made known. */
function foreignLink(file: ProductFile, broken = (packed: string) => packed): string {
  const packed = broken(compressor.pack(JSON.stringify(file)));
  return `#/size?${writeParameters([
    { key: 'platform', value: productIdOf(file) },
    { key: 'qps', value: '50000' },
    { key: 'complexity', value: 'simple' },
    { key: 'd', value: packed },
  ])}`;
}

const unknown = (name: string): ProductFile => ({ ...example, name });

describe('a link with a described product', () => {
  it('carries the description, so that who receives it has the same plan and answer', async () => {
    await fc.assert(
      fc.asyncProperty(productFileArbitrary, async (file) => {
        const plan = planOn(file);
        const link = await encodeLink({ view: 'size', plan });
        expect(link.length).toBeLessThanOrEqual(describedCharacters);
        expect(await decodeLink(link)).toEqual({ state: { view: 'size', plan }, problems: [] });
        expect(await encodeLink({ view: 'size', plan })).toBe(link);
      }),
      { numRuns: cases(200) },
    );
  });

  it('makes the product known where it was not', async () => {
    const file = unknown('received');
    expect(isPlatformId(productIdOf(file))).toBe(false);
    const { state, problems } = await decodeLink(foreignLink(file));
    expect([state.plan?.platform, problems]).toEqual([productIdOf(file), []]);
    // 50,000 at 25,000 a CU: 2 CU, and 3 workers at least.
    const sizing = state.plan && size(state.plan);
    expect(sizing?.ok && sizing.result.options[0]).toMatchObject({ slave: 'small', slaveCount: 3 });
  });

  it('names the product where its description is damaged, and keeps the rest of the plan', async () => {
    const file = unknown('damaged');
    const link = foreignLink(file, (packed) => packed.slice(0, -9));
    const { state, problems } = await decodeLink(link);
    expect(problems.map(({ code }) => code)).toEqual(['broken-product', 'unknown-product']);
    expect(problems[1]?.value).toBe(productIdOf(file));
    expect(state.plan?.workloads).toEqual([{ qps: 50_000, complexity: 'simple' }]);
  });

  it('never lets a description stand for a product of another id', async () => {
    const [file, other] = [unknown('asked for'), unknown('brought')];
    const link = foreignLink(file).replace(/d=.*/, `d=${compressor.pack(JSON.stringify(other))}`);
    const { problems } = await decodeLink(link);
    expect(problems.map(({ code }) => code)).toContain('unknown-product');
    expect(isPlatformId(productIdOf(file))).toBe(false);
  });

  it('names the product alone where its description would make it too long to paste', async () => {
    const shapes = Array.from({ length: 20 }, (_, i) => `s${i}`);
    const amounts = (list: number) =>
      Object.fromEntries(
        shapes.map((shape, i) => [
          shape,
          Math.round(10_000 + ((list * 7_919 + i * 104_729) % 99_991)) / 100,
        ]),
      );
    const file: ProductFile = {
      ...example,
      workers: shapes.map((shape, i) => ({ shape, cores: 4 + i, memoryGb: 999 })),
      priceLists: Array.from({ length: 20 }, (_, i) => ({
        id: `list-${i}`,
        currency: 'EUR',
        columns: [
          {
            billing: 'subscription',
            per: 'month',
            since: '2026-11-01',
            workers: amounts(i),
            coordinators: {},
          },
          {
            billing: 'pay-as-you-go',
            per: 'hour',
            since: '2026-11-01',
            workers: amounts(i + 31),
            coordinators: {},
          },
          {
            billing: 'by-year',
            per: 'month',
            since: '2026-11-01',
            workers: amounts(i + 67),
            coordinators: {},
          },
        ],
      })),
    };
    const plan = planOn(file);
    const link = await encodeLink({ view: 'size', plan });
    expect(link.length).toBeLessThan(200);
    expect((await decodeLink(link)).state.plan).toEqual(plan);
  });

  it('carries both products where two plans are compared', async () => {
    const [plan, other] = [planOn(unknown('first')), planOn(unknown('second'))];
    const link = await encodeLink({ view: 'compare', plan, other: { plan: other } });
    expect(link.match(/[?&]d=/g)).toHaveLength(2);
    expect(await decodeLink(link)).toEqual({
      state: { view: 'compare', plan, other: { plan: other } },
      problems: [],
    });
  });
});
