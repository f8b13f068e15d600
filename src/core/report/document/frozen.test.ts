import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '@/core/plan/parsePlan';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { inputOfDocument } from './inputOfDocument';

/** Plan files and JSON documents as every version wrote them. They are added to, never changed: people have such files. */
const root = new URL('./frozen/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

const versions = readdirSync(root);
const cases = versions.flatMap((version) =>
  readdirSync(new URL(`${version}/`, root))
    .filter((file) => file.endsWith('.plan.json'))
    .map((file) => `${version}/${file.replace('.plan.json', '')}`),
);

describe('a file of a version that was released', () => {
  it('is there for this version', () => {
    expect(cases).toEqual(expect.arrayContaining(['0.1.0/mixed', '0.1.0/orders', '0.1.0/small']));
  });

  it.each(cases)('%s: the plan file opens, and its document gives the same plan', (name) => {
    const ofFile = parsePlan(read(`${name}.plan.json`));
    expect(ofFile).toMatchObject({ ok: true });
    expect(parsePlan(inputOfDocument(read(`${name}.json`)))).toEqual(ofFile);
    if (ofFile.ok) expect(answerTo(ofFile.plan).option.slaveCount).toBeGreaterThan(1);
  });
});
