import { describe, expect, it } from 'vitest';
import type { StepValues } from '@/core/platforms/step';
import { namedIn } from '@/core/provisioning/checklist/namedIn';
import { changes } from './changes/changes';
import { priceLists } from './prices';
import { workspacePanels } from './provisioning/panels';
import { en as stepsEn } from './provisioning/words/en';
import { zhCn as stepsZhCn } from './provisioning/words/zhCn';
import { rules } from './rules';
import { en } from './words/en';
import { zhCn } from './words/zhCn';

/** Numbers with all their digits, in the order in which a sentence says them. */
const figuresIn = (text = '') => text.match(/\d[\d,.]*\d|\d/g) ?? [];

/** The figures once more, from the help centre (2024-12-26, 2026-03-26, 2026-06-24) and the list of 2021-06-04. */
describe('fully managed Flink as published', () => {
  it('has CU of one core and 4 GB, counted job by job, and two of management for each workspace', () => {
    expect(rules.cu.value).toEqual({ cores: 1, memoryGb: 4 });
    expect(rules.wholeJobs).toMatchObject({ sourceId: 'help-flink', date: '2026-06-24' });
    expect(rules.management?.value).toEqual({ each: 'workspace', count: 2 });
  });

  it('carries 40,000 to 55,000 simple and 5,000 to 10,000 complex records/s per CU, of no stated size', () => {
    expect([rules.simpleRate.value, rules.simpleHopefulRate?.value]).toEqual([40_000, 55_000]);
    expect(rules.complexRate.value).toEqual({ cautious: 5_000, hopeful: 10_000 });
    expect(rules.rateUnit).toBeUndefined();
    expect(rules.simpleRate.citation).toMatchObject({ sourceId: 'help-flink', date: '2024-12-26' });
  });

  it('costs by the month 180, 295 in Hong Kong and 284 in Singapore, by the hour 0.38 CNY', () => {
    const columns = priceLists.flatMap(({ id, currency, columns: some }) =>
      some.map(({ billing, per, workers, coordinators, since, seen }) =>
        [id, billing, workers.cu, coordinators.cu, currency, per, since, seen].join(' '),
      ),
    );
    expect(columns).toEqual([
      'cn-2021-06 subscription 18000 18000 CNY month 2021-06-04 2021-06-04',
      'cn-2021-06 pay-as-you-go 38 38 CNY hour 2021-06-04 2021-06-04',
      'hong-kong-2021-06 subscription 29500 29500 CNY month 2021-06-04 2021-06-04',
      'singapore-2021-06 subscription 28400 28400 CNY month 2021-06-04 2021-06-04',
    ]);
  });

  it('joins a subscription and hours above it, on x86 without another zone', () => {
    expect(rules.hybrid).toMatchObject({
      value: { billing: 'hybrid', base: 'subscription', above: 'pay-as-you-go' },
      citation: { date: '2025-04-11' },
    });
    for (const { hybridLimits } of [en, zhCn]) expect(hybridLimits).toMatch(/x86.*2025-04-11/);
  });

  it('is moved between the two ways of billing in both directions', () => {
    const billing = changes.changes.find(({ change }) => change === 'billing');
    expect(billing?.verdicts).toEqual({ subscription: 'yes', 'pay-as-you-go': 'yes' });
  });

  it('has 20 GB of local storage with each CU, and 1,000 CU by the hour without a ticket', () => {
    for (const { offer } of [en, zhCn]) {
      expect(figuresIn(offer?.step).slice(-3)).toEqual(['1', '4', '20']);
      expect(figuresIn(offer?.start)).toEqual(['1,000']);
    }
  });

  it('promises 99.9 %', () => {
    expect([en, zhCn].map(({ offer }) => figuresIn(offer?.sla))).toEqual([['99.9'], ['99.9']]);
  });
});

describe('a workspace as published (activation, 2026)', () => {
  it('has its VPC in one of three blocks and takes 2 to 3 addresses of each vSwitch', () => {
    expect(workspacePanels['workspace-network'].rules.blocks).toEqual([
      '192.168.0.0/16',
      '172.16.0.0/12',
      '10.0.0.0/8',
    ]);
    expect(workspacePanels['workspace-vswitches'].rules).toEqual({ fewest: 2, most: 3 });
  });

  it('has a name of 60 characters at most, and six directories that no rule of its bucket cleans up', () => {
    expect(workspacePanels['workspace-name'].rules.longest).toBe(60);
    expect(workspacePanels['workspace-bucket'].rules.keptDirectories.toSorted()).toEqual([
      'artifacts',
      'flink-jobs',
      'flink-savepoints',
      'flink-sessionclusters',
      'plan',
      'sql-artifacts',
    ]);
  });

  // A value of the plan is said as a word, so that every figure of a sentence is a published one.
  const values = new Proxy({}, { get: () => 'said' }) as StepValues;

  it.each([
    ['English', stepsEn],
    ['Chinese', stepsZhCn],
  ])(
    'is there in 5 to 10 minutes, may run 1,000 CU unasked, and ends 15 days unpaid, in %s',
    (_, { steps }) => {
      const figuresOf = (id: string) => {
        const { do: act, wrong } = namedIn(steps, id);
        const pitfalls = wrong.flatMap(({ what, why, remedy }) => [what, why, remedy]);
        return figuresIn([...act(values), ...pitfalls].join('\n'));
      };
      expect(figuresOf('await-workspace').slice(0, 2)).toEqual(['5', '10']);
      expect(new Set(figuresOf('check-quota'))).toEqual(new Set(['1,000']));
      expect(figuresOf('watch-costs')).toContain('15');
    },
  );
});
