import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Plan, Workload } from '@/core/plan/planSchema';
import { encodeLink, encodeReadable } from './encodeLink';
import type { LinkState } from './linkState';

const plan = (...workloads: Workload[]): Plan => ({
  version: 1,
  platform: 'blink-dedicated',
  workloads,
  headroomPercent: 0,
  spareSlaves: 0,
  masterCount: 3,
  priceList: 'cn-2020-10',
  billing: 'subscription',
});
const bare = (state: LinkState) => encodeReadable(state).replace(/v=1&c=[0-9a-z]{6}&/, '');
const write = (...workloads: Workload[]) => bare({ view: 'size', plan: plan(...workloads) });

describe('the readable form', () => {
  it('is short for one workload', () => {
    expect(write({ qps: 50_000, complexity: 'simple' })).toBe('#/size?qps=50000&complexity=simple');
    expect(write({ name: 'a', project: 'b', cores: 4, memoryGb: 20 })).toBe(
      '#/size?cores=4&memory=20&name=a&project=b',
    );
    expect(write({ qps: 1, complexity: 'complex', recordsPerSecondPerCu: 1000 })).toBe(
      '#/size?qps=1&complexity=complex',
    );
  });

  it('has a parameter a workload for several', () => {
    expect(
      write(
        {
          name: 'orders',
          project: 'core',
          qps: 12,
          complexity: 'complex',
          recordsPerSecondPerCu: 3000,
        },
        { name: '~%', cores: 4, memoryGb: 0.5 },
        { qps: 1e-7, complexity: 'complex', recordsPerSecondPerCu: 1000, project: 'x' },
        { qps: -0, complexity: 'simple', name: '' },
      ),
    ).toBe(
      '#/size?w=orders~12~complex~3000~core&r=%257E%2525~4~0.5&w=~1e-7~complex~~x&w=~0~simple',
    );
  });

  it('leaves out the defaults of the plan’s own platform', () => {
    const own = plan({ qps: 1, complexity: 'complex', recordsPerSecondPerCu: 2_000 });
    const taken = { ...own, platform: 'own', masterCount: 2, priceList: 'example-2026-11' };
    expect(bare({ view: 'size', plan: taken })).toBe(
      '#/size?qps=1&complexity=complex&platform=own',
    );
    const three = { ...taken, masterCount: 3 };
    expect(bare({ view: 'size', plan: three })).toContain('&masters=3&platform=own');
  });

  it('leaves defaults out and keeps one order', () => {
    const state: LinkState = {
      theme: 'dark',
      language: 'zh-CN',
      pick: '8c32g',
      view: 'embed',
      plan: {
        ...plan({ qps: 1, complexity: 'simple' }),
        billing: 'pay-as-you-go',
        priceList: 'cn-2019-02',
        masterCount: 1,
        spareSlaves: 2,
        headroomPercent: 12.5,
        title: "It's +1",
      },
    };
    expect(bare(state)).toBe(
      '#/embed?title=It%27s%20%2B1&qps=1&complexity=simple&headroom=12.5&spare=2&masters=1' +
        '&prices=cn-2019-02&billing=pay-as-you-go&pick=8c32g&lang=zh-CN&theme=dark',
    );
  });

  it('never ends in a mark, which programs that find links would leave off', () => {
    expect(write({ qps: 1, complexity: 'simple', name: 'Ltd.' })).toMatch(/&name=Ltd%2E$/);
    expect(write({ qps: 1, complexity: 'simple', name: 'a~' })).toMatch(/&name=a%7E$/);
  });
});

describe('the packed form', () => {
  const named = (characters: number) =>
    plan(
      ...Array.from({ length: 15 }, (_, i) => ({
        name: 'x'.repeat(i === 0 ? characters : 100),
        cores: 1,
        memoryGb: 1,
      })),
    );

  it('takes over past 1,800 characters', async () => {
    const spare = 1800 - encodeReadable({ view: 'size', plan: named(1) }).length;
    const longest: LinkState = { view: 'size', plan: named(1 + spare) };
    expect(encodeReadable(longest)).toHaveLength(1800);
    expect(await encodeLink(longest)).toBe(encodeReadable(longest));
    expect(await encodeLink({ view: 'size', plan: named(2 + spare) })).toMatch(
      /^#\/size\?v=1&z=[\w-]+$/,
    );
  });
});

describe('the compressor', () => {
  const long: LinkState = {
    view: 'size',
    plan: plan(
      ...Array.from({ length: 200 }, (_, i) => ({ qps: i, complexity: 'simple' as const })),
    ),
  };
  afterEach(() => {
    vi.doUnmock('fflate');
    vi.resetModules();
  });

  it('is loaded only for a packed link', async () => {
    const load = vi.fn();
    vi.resetModules();
    vi.doMock('fflate', (original) => {
      load();
      return original();
    });
    const fresh = await import('./encodeLink');
    await fresh.encodeLink({ view: 'size', plan: plan({ cores: 1, memoryGb: 1 }) });
    expect(load).not.toHaveBeenCalled();
    const text = await fresh.encodeLink(long);
    expect(load).toHaveBeenCalledOnce();
    expect(text).toContain('&z=');
    expect(await fresh.encodeLink(long)).toBe(text);
  });

  it('may be out of reach: links stay readable then, and a packed one says so', async () => {
    const packed = await encodeLink(long);
    vi.resetModules();
    vi.doMock('fflate', () => {
      throw new Error('offline');
    });
    const fresh = await import('./encodeLink');
    const { decodeLink } = await import('./decodeLink');
    expect(await fresh.encodeLink(long)).toBe(encodeReadable(long));
    expect((await decodeLink(packed)).problems[0]).toEqual({
      code: 'packing-unavailable',
      parameter: 'z',
    });
  });
});
