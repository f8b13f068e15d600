import { describe, expect, it } from 'vitest';
import { parseArguments } from './parseArguments';
import type { ByteSource } from './readInput';
import { type RoadRequest, roadCommand } from './roadCommand';

const plan = {
  workloads: [{ qps: 58_000, complexity: 'complex' }],
  growth: { percentPerMonth: 8 },
  leadTimeDays: 14,
};

async function* bytes(text: string): ByteSource {
  yield new TextEncoder().encode(text);
}

function road(request: Partial<RoadRequest>, input: object = plan) {
  const nothing = { rate: undefined, pick: undefined, file: undefined };
  const asked = { format: 'json', today: '2026-11-22', ...nothing } as const;
  return roadCommand({ ...asked, ...request }, 'en', () => bytes(JSON.stringify(input)));
}

describe('streamsizer road', () => {
  it('prints the plan over time as data', async () => {
    const outcome = await road({});
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    expect(JSON.parse(outcome.value)).toMatchObject({
      start: '2026-11-22',
      end: '2027-11-22',
      worker: '24c96g',
      steps: [
        { kind: 'start', workers: 3 },
        { kind: 'add', date: '2026-12-25', orderDate: '2026-12-11', workersBefore: 3, workers: 4 },
        {},
        {},
        {},
      ],
      problems: [],
    });
  });

  it('prints it as text and as tables', async () => {
    const [text, tables] = [await road({ format: 'md' }), await road({ format: 'csv' })];
    expect(text.ok && text.value).toMatch(/^# Over time\n\n<#/);
    expect(tables.ok && tables.value).toContain('2026-12-25,2026-12-11,63100,64,3 → 4,');
  });

  it('draws it', async () => {
    const picture = await road({ format: 'svg' });
    expect(picture.ok && picture.value).toMatch(/^<svg .*<polyline .*<\/svg>\n$/s);
    // Below its title, at the margin.
    expect(picture.ok && picture.value).toMatch(/<text x="32"[^>]*>Need and capacity over time/);
  });

  it('refuses a cluster that the product cannot have, instead of speaking of a new order', async () => {
    const owned = (slaveCount: number) =>
      road({ format: 'md' }, { ...plan, current: { slave: '24c96g', slaveCount } });
    expect(await owned(1)).toMatchObject({
      ok: false,
      problems: [{ path: 'current.slaveCount', code: 'below-minimum', limit: 2 }],
    });
    expect(await owned(2)).toMatchObject({ ok: true });
  });

  it('refuses a shape that the product does not have, and a format that it cannot write', async () => {
    expect(await road({ pick: 'none' })).toMatchObject({
      ok: false,
      problems: [{ path: '--pick', code: 'not-one-of' }],
    });
    const { command } = parseArguments(['road', '--format', 'txt', '--today', '2026-02-30']);
    expect(command).toMatchObject({
      ok: false,
      problems: [
        { path: '--today', code: 'not-a-day' },
        { path: '--format', code: 'not-one-of', limit: ['json', 'md', 'csv', 'svg'] },
      ],
    });
  });
});
