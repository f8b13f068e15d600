import { describe, expect, it } from 'vitest';
import { provisioning as ofBlink } from '@/core/platforms/blinkDedicated/provisioning/provisioning';
import { en as blinkEn } from '@/core/platforms/blinkDedicated/provisioning/words/en';
import { zhCn as blinkZhCn } from '@/core/platforms/blinkDedicated/provisioning/words/zhCn';
import { provisioning as ofShared } from '@/core/platforms/blinkShared/provisioning';
import { connectors } from '@/core/platforms/flinkManaged/provisioning/leaving/connectors';
import { leavingSteps } from '@/core/platforms/flinkManaged/provisioning/leaving/leavingBlink';
import { provisioning } from '@/core/platforms/flinkManaged/provisioning/provisioning';
import type { ProvisioningWords } from '@/core/platforms/provisioning';
import { findSource, sources } from '@/core/platforms/sources';
import type { StepValues, StepWords } from '@/core/platforms/step';
import { namedIn } from '@/core/provisioning/checklist/namedIn';
import { stepsOf } from '@/core/provisioning/checklist/steps';
import { spokenOf } from '@/core/words/testing/words';
import { en } from './en';
import { zhCn } from './zhCn';

/** Every value as its name in brackets. */
const values = new Proxy({}, { get: (_, name) => `<${String(name)}>` }) as StepValues;

const sentencesOf = ({ title, do: act, have, done, wrong }: StepWords) => [
  title,
  ...act(values),
  ...have(values),
  done(values),
  ...wrong.flatMap(({ what, why, remedy }) => [what, why, remedy]),
];

const cases: readonly (readonly [
  string,
  typeof provisioning,
  string,
  ProvisioningWords,
  string,
])[] = [
  ['a new workspace in English', provisioning, 'new-workspace', en, 'flink-managed'],
  ['a new workspace in Chinese', provisioning, 'new-workspace', zhCn, 'flink-managed'],
  ['leaving Blink in English', ofBlink, 'leaving-blink', blinkEn, 'blink-dedicated'],
  ['leaving Blink in Chinese', ofBlink, 'leaving-blink', blinkZhCn, 'blink-dedicated'],
  ['leaving shared mode', ofShared, 'leaving-blink', blinkEn, 'blink-shared'],
];

describe.each(cases)('the steps of %s', (what, product, path, words, platform) => {
  const steps = stepsOf(product, path);

  it('have every sentence, and a title of their own', () => {
    for (const { id } of steps) {
      const step = namedIn(words.steps, id);
      expect(step.do(values).length, id).toBeGreaterThan(0);
      for (const sentence of sentencesOf(step)) {
        expect(sentence.trim(), id).not.toBe('');
        expect(sentence, id).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }
    const titles = steps.map(({ id }) => namedIn(words.steps, id).title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('show exactly the values that make them stale', () => {
    for (const { id, uses } of steps) {
      const text = sentencesOf(namedIn(words.steps, id)).join('\n');
      const shown = [...text.matchAll(/<(\w+)>/g)].map(([, name]) => name);
      expect([...new Set(shown)].toSorted(), id).toEqual([...uses].toSorted());
    }
  });

  it('wait only for earlier steps of their own, and visit their phases in order', () => {
    const before = new Set<string>();
    for (const { id, waitsFor } of steps) {
      for (const other of waitsFor) expect([...before], id).toContain(other);
      before.add(id);
    }
    const places = steps.map(({ phase }) => product.phases.indexOf(phase));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('cite documents of the ledger that the language names', () => {
    const { source } = spokenOf(platform)[what.endsWith('Chinese') ? 'zh-CN' : 'en'];
    for (const { citation, facts } of steps) {
      for (const one of [...(citation ? [citation] : []), ...facts.map((fact) => fact.citation)]) {
        expect(Object.keys(sources)).toContain(one.sourceId);
        const { title, edition } = findSource(undefined, one.sourceId);
        const text = source.full(one, title, edition, words.cited);
        expect(text).not.toContain(`${one.sourceId},`);
        expect(text).not.toMatch(new RegExp(`[：:] ?${one.sourceId}`));
        if (what.endsWith('Chinese')) expect(text).not.toContain(`，${one.place}，`);
      }
    }
  });
});

it('leaving Blink goes in the order of the provider’s plan, and our own steps are marked as such', () => {
  const own = leavingSteps.filter(({ citation }) => citation === undefined).map(({ id }) => id);
  expect(own).toEqual(['test-jobs', 'run-side-by-side', 'release-old']);
  expect(leavingSteps.map(({ id }) => id)).toEqual([
    'list-online-jobs',
    'check-connectors',
    'agree-cold-start',
    'remove-state-backend',
    'size-workspace',
    'ask-price',
    'choose-network',
    'choose-vswitches',
    'reach-stores',
    'prepare-bucket',
    'name-workspace',
    'write-as-code',
    'create-workspace',
    'await-workspace',
    'grant-again',
    'test-jobs',
    'run-side-by-side',
    'cut-over',
    'release-old',
  ]);
});

it('both modes of Blink have the same way out', () => {
  const wayOf = (product: typeof ofBlink) =>
    stepsOf(product, 'leaving-blink').map((step) => ({ ...step, paths: [] }));
  expect(wayOf(ofShared)).toEqual(wayOf(ofBlink));
});

describe('the connectors', () => {
  it('are supported where a page can be cited, and to be checked where none can', () => {
    for (const { id, verdict, citation, roles } of connectors) {
      if (verdict === 'supported') expect(citation?.date, id).toMatch(/^20\d\d-\d\d-\d\d$/);
      if (verdict === 'to-check') expect(citation, id).toBeUndefined();
      expect(roles.length > 0, id).toBe(verdict === 'supported');
    }
    expect(new Set(connectors.map(({ id }) => id)).size).toBe(connectors.length);
  });

  it('have a name in both languages', () => {
    for (const { workspace } of [blinkEn, blinkZhCn]) {
      for (const { id } of connectors) expect(namedIn(workspace.connectors.names, id)).not.toBe('');
    }
  });
});

it('fully managed Flink says nothing of Blink', () => {
  for (const words of [en, zhCn]) {
    const texts = stepsOf(provisioning, 'new-workspace').flatMap(({ id }) =>
      sentencesOf(namedIn(words.steps, id)),
    );
    expect(texts.join('\n')).not.toMatch(/Blink|Slave|Master/);
  }
});
