import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '@/core/plan/parsePlan';
import { size } from './size';

/**
 * Real plans with their whole results, to be read through whenever they change.
 * A new plan is a file `{ "plan": … }`; `npx vitest run src/core/sizing/golden -u` fills in and renews results.
 */
const folder = new URL('./golden/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('golden plans', () => {
  it('are a dozen at least', () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
  });

  it.each(names)('%s has the result on file', async (name) => {
    const { plan } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    const reading = parsePlan(plan);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const sizing = size(reading.plan);
    const answer = sizing.ok ? { result: sizing.result } : { problems: sizing.problems };
    const text = `${JSON.stringify({ plan, ...answer }, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(fileURLToPath(new URL(name, folder)));
  });
});
