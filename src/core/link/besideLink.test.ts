import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describedRoom } from '@/core/platforms/own/describedRoom';
import { parseProduct } from '@/core/platforms/own/parseProduct';
import { addDescribed } from '@/core/platforms/registry';
import { planOf } from '@/core/sizing/testing/planOf';
import { decodeLink } from './decodeLink';
import { encodeLink } from './encodeLink';

const example = new URL('../platforms/own/examples/brokers.json', import.meta.url);

function described(name: string) {
  const reading = parseProduct({ ...JSON.parse(readFileSync(example, 'utf8')), name });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const room = describedRoom(reading.file);
  addDescribed(room);
  return room.rules.id;
}

const plan = planOf({ workloads: [{ qps: 12_345, complexity: 'simple' }] });

describe('a link with described products beside the others', () => {
  it('names and describes each of them', async () => {
    const products = [described('one beside'), described('another beside')];
    const state = { view: 'embed', plan, part: 'products', products } as const;
    const link = await encodeLink(state);
    expect(link.match(/[&?]d=/g)).toHaveLength(2);
    expect(await decodeLink(link)).toEqual({ state, problems: [] });
  });

  it('keeps the rest where one of them is not known', async () => {
    const unknown = 'own-bbbbbbbbbbbbbbbb';
    const known = described('known beside');
    const { state, problems } = await decodeLink(
      `#/embed?qps=12345&complexity=simple&part=products&beside=${known}~${unknown}`,
    );
    expect(state.products).toEqual([known]);
    expect(state.plan).toEqual(plan);
    expect(problems.map(({ parameter, value }) => [parameter, value])).toEqual([
      ['beside', unknown],
    ]);
  });

  it('is as before without any', async () => {
    expect(await encodeLink({ view: 'embed', plan, products: [] })).not.toContain('beside');
  });
});
