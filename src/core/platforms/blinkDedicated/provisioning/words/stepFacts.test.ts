import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type FactId, facts } from '@/core/platforms/blinkDedicated/facts';
import { steps } from '@/core/platforms/blinkDedicated/provisioning/steps/steps';
import type { StepWords } from '@/core/platforms/step';
import { namedIn } from '@/core/provisioning/checklist/namedIn';
import { en } from './en';
import { zhCn } from './zhCn';

const stepsEn = en.steps;
const stepsZhCn = zhCn.steps;

/** Words that state a fact, in either language. A step that says them names the fact, by itself or as its own source. */
const stated: readonly (readonly [RegExp, FactId])[] = [
  [/100 CNY|100 元/, 'entry-balance'],
  [/converted into each other|互相转换/, 'billing-fixed'],
  [/no SLA|没有 SLA|only way is to buy another cluster/, 'master-count'],
  [/7 days|7 天/, 'release-after-expiry'],
  [/from one month|1 个月起/, 'shortest-renewal'],
  [/eight addresses|8 个地址/, 'vswitch-addresses'],
  [/3 to 63|3 至 63/, 'bucket-name'],
  [/95 ?%/, 'busy-project'],
  [/UDX/, 'shared-without-udx'],
  [/922019/, 'pass-role-error'],
  [/2022-11-15/, 'orders-limited'],
  [/2021-04-28/, 'no-new-purchases'],
  [/move to another zone|换到其他可用区/, 'zone-fixed'],
  [/new vSwitch and enter its ID|新建交换机，填写/, 'new-vswitch'],
  [/at least 2 CU|最少 2 CU/, 'shared-minimum'],
  [/manage only a limited number of CU|能管理的 CU 有限/, 'master-ceiling'],
  [/VPC with a custom name|自定义过名称/, 'activation'],
];

const values = new Proxy({}, { get: (_, name) => `<${String(name)}>` }) as Parameters<
  (typeof stepsEn)['renew']['done']
>[0];

describe.each([
  ['English', stepsEn],
  ['Chinese', stepsZhCn],
])('the steps in %s', (_, words) => {
  it('say nothing of the provider’s under a source that does not hold it', () => {
    const used = new Set<FactId>();
    for (const step of steps) {
      const { do: lines, have, done, wrong } = namedIn<StepWords>(words, step.id);
      const text = [
        ...lines(values),
        ...have(values),
        done(values),
        ...wrong.flatMap(({ what, why, remedy }) => [what, why, remedy]),
      ].join('\n');
      for (const [pattern, fact] of stated) {
        if (!pattern.test(text)) continue;
        used.add(fact);
        const cited = [step.citation, ...step.facts.map(({ citation }) => citation)];
        const isCited = cited.some((one) => isDeepStrictEqual(one, facts[fact]));
        expect(isCited, `${step.id} states ${fact}`).toBe(true);
      }
    }
    expect([...used].toSorted()).toEqual([...new Set(stated.map(([, fact]) => fact))].toSorted());
  });

  it('keep to what a document says, or leave it out', () => {
    const text = JSON.stringify(
      steps.map(({ id }) => [
        namedIn<StepWords>(words, id).do(values),
        namedIn<StepWords>(words, id).wrong,
      ]),
    );
    expect(text).not.toMatch(/not shown in the console|控制台不显示原因/);
    expect(text).not.toMatch(/fills while you order|下单期间地址被占用/);
    expect(text).not.toMatch(/whole block|整个网段/);
  });
});
