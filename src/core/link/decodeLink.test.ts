import { describe, expect, it } from 'vitest';
import { parsePlan } from '@/core/plan/parsePlan';
import type { Plan } from '@/core/plan/planSchema';
import { decodeLink } from './decodeLink';

function plan(input: object): Plan {
  const reading = parsePlan(input);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.plan;
}

const simple = plan({ workloads: [{ qps: 50_000, complexity: 'simple' }] });

describe('a link written by hand', () => {
  it.each([
    '#/size?qps=50000&complexity=simple',
    '/size?qps=50000&complexity=simple',
    'size?qps=50000&complexity=simple',
    '#?complexity=simple&qps=50k',
    'https://example.com/a?b=c#/size?qps=5%E4%B8%87&complexity=simple',
    '  #/size?qps=50%2C000&comple\r\nxity=simple&\n',
    '#/size?qps=5万&complexity=simple',
    '#/size?w=~50000~simple',
    '#/size?w=~50+000~simple~~',
    '#/size?v=1&headroom=0&qps=50000+%2fs&complexity=simple&spare=0&masters=3',
  ])('%s is a whole plan of one workload', async (text) => {
    expect(await decodeLink(text)).toEqual({ state: { view: 'size', plan: simple }, problems: [] });
  });

  it('keeps throughput and resource workloads in the order of their parameters', async () => {
    const text =
      '#/compare?w=orders~120k~complex~3000~core&r=legacy+job~4~20~core&w=%E8%AE%A2%E5%8D%95~1~measured~0.5';
    expect((await decodeLink(text)).state.plan?.workloads).toEqual([
      {
        name: 'orders',
        project: 'core',
        qps: 120_000,
        complexity: 'complex',
        recordsPerSecondPerCu: 3000,
      },
      { name: 'legacy job', project: 'core', cores: 4, memoryGb: 20 },
      { name: '订单', qps: 1, complexity: 'measured', recordsPerSecondPerCu: 0.5 },
    ]);
  });

  it('takes every other parameter in any order', async () => {
    const text =
      '#/embed?theme=dark&lang=zh-CN&pick=8c32g&platform=blink-dedicated&billing=pay-as-you-go&prices=cn-2019-02' +
      '&masters=1&spare=2&headroom=12.5%25&memory=20GB&cores=4&project=p&name=n&title=%C3%9C+x';
    expect(await decodeLink(text)).toEqual({
      state: {
        view: 'embed',
        pick: '8c32g',
        language: 'zh-CN',
        theme: 'dark',
        plan: plan({
          title: 'Ü x',
          workloads: [{ name: 'n', project: 'p', cores: 4, memoryGb: 20 }],
          headroomPercent: 12.5,
          spareSlaves: 2,
          masterCount: 1,
          priceList: 'cn-2019-02',
          billing: 'pay-as-you-go',
        }),
      },
      problems: [],
    });
  });

  it.each([
    ['', 'size'],
    ['#', 'size'],
    ['#/', 'size'],
    ['#/provision', 'provision'],
    ['#/provision/?', 'provision'],
    ['https://example.com/size?qps=5', 'size'],
    ['#/embed?&', 'embed'],
  ])('"%s" says nothing of a plan, which is no problem', async (text, view) => {
    expect(await decodeLink(text)).toEqual({ state: { view }, problems: [] });
  });

  it('may decide the language alone', async () => {
    expect(await decodeLink('#/size?lang=zh-CN&theme=light')).toEqual({
      state: { view: 'size', language: 'zh-CN', theme: 'light' },
      problems: [],
    });
  });
});
