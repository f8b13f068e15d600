import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestMaskFor, usableAddresses } from './addresses';
import { checkVswitch } from './vswitch';

const block = (cidr: string, addressesInUse = 0, nodesNow = 5, nodesLater = 14) =>
  checkVswitch({
    nodesNow,
    nodesLater,
    failOverNodes: 5,
    vswitch: { kind: 'block', cidr, addressesInUse },
  });
const codes = (check: ReturnType<typeof block>) => check.problems.map(({ code }) => code);

describe('checkVswitch, by hand', () => {
  it.each([
    [29, 4],
    [28, 12],
    [27, 28],
    [26, 60],
    [25, 124],
    [24, 252],
    // 2^16 − 4.
    [16, 65_532],
  ])('a /%i offers %i addresses', (mask, usable) => {
    expect(usableAddresses(mask)).toBe(usable);
    expect(block(`10.0.0.0/${mask}`)).toMatchObject({ usable, free: usable, mask, problems: [] });
  });

  it('counts what is free against the nodes now and after growth', () => {
    // /28: 12 usable, 3 in use, 9 free; 5 fit, 14 miss 5. A new vSwitch: /28 holds 12, 14 need a /27.
    expect(block('192.168.4.16/28', 3)).toEqual({
      problems: [],
      notes: [],
      network: '192.168.4.16/28',
      mask: 28,
      usable: 12,
      free: 9,
      now: { nodes: 5, isEnough: true, missing: 0, smallestMask: 28 },
      later: { nodes: 14, isEnough: false, missing: 5, smallestMask: 27 },
    });
  });

  it('takes a number of free addresses as well', () => {
    const vswitch = { kind: 'free', freeAddresses: 5 } as const;
    expect(checkVswitch({ nodesNow: 5, nodesLater: 70_000, vswitch })).toMatchObject({
      free: 5,
      usable: undefined,
      now: { isEnough: true, missing: 0 },
      later: { isEnough: false, missing: 69_995, smallestMask: undefined },
    });
  });

  it('notes that a /29 cannot hold the smallest cluster with three Masters', () => {
    const note = { code: 'too-small-for-fail-over', mask: 29, usable: 4, nodes: 5 };
    expect(block('10.0.0.8/29').notes).toEqual([note]);
    expect(block('10.0.0.0/28').notes).toEqual([]);
  });

  it.each([
    ['', { code: 'empty' }],
    ['10.0.0.0', { code: 'missing-mask' }],
    ['10.0.0.0/', { code: 'missing-mask' }],
    ['ten', { code: 'not-cidr' }],
    ['10.0.0.256/24', { code: 'not-cidr' }],
    ['10.0.0.0/24/24', { code: 'not-cidr' }],
    ['10.0.0.0/33', { code: 'not-cidr' }],
    ['10.0.0.0/024', { code: 'not-cidr' }],
    ['10.0.0.0/-1', { code: 'not-cidr' }],
    ['010.0.0.0/24', { code: 'not-four-decimals' }],
    ['0xa.0.0.0/24', { code: 'not-four-decimals' }],
    ['10.0/24', { code: 'not-four-decimals' }],
    ['10.1.2.3/255.255.255.0', { code: 'dotted-mask', network: '10.1.2.0/24' }],
    ['10.0.0.0/255.0.255.0', { code: 'not-cidr' }],
    ['10.0.0.7/24', { code: 'host-bits-set', network: '10.0.0.0/24' }],
    ['10.0.0.0/15', { code: 'mask-outside', mask: 15, shortest: 16, longest: 29 }],
    ['10.0.0.0/30', { code: 'mask-outside', mask: 30, shortest: 16, longest: 29 }],
    ['fd00::/64', { code: 'ipv6' }],
    ['10.0.0.0:80', { code: 'not-cidr' }],
  ])('refuses %j', (cidr, problem) => {
    const check = block(cidr);
    expect(check.problems).toEqual([problem]);
    expect(check.now).toMatchObject({ isEnough: undefined, missing: undefined, smallestMask: 28 });
  });

  it.each([
    ['10.255.255.0/24', []],
    ['172.31.0.0/16', []],
    ['8.8.8.0/24', ['public-range']],
    ['172.32.0.0/16', ['public-range']],
    ['100.64.0.0/16', ['special-range']],
    ['127.0.0.0/24', ['special-range']],
    ['169.254.0.0/16', ['special-range']],
    ['224.0.0.0/24', ['special-range']],
  ])('warns of the range of %s: %j', (cidr, expected) => {
    const check = block(cidr);
    expect(check.problems).toEqual([]);
    expect(check.notes.map(({ code }) => code)).toEqual(expected);
  });

  it('refuses counts that are none', () => {
    expect(block('10.0.0.0/28', 13).problems).toEqual([
      { code: 'in-use-above-usable', inUse: 13, usable: 12 },
    ]);
    expect(codes(block('10.0.0.0/28', 12))).toEqual([]);
    expect(block('10.0.0.0/28', 1.5, -1, Number.NaN)).toMatchObject({
      problems: [{ field: 'addressesInUse' }, { field: 'nodesNow' }, { field: 'nodesLater' }],
      free: undefined,
      now: undefined,
      later: undefined,
    });
  });
});

describe('checkVswitch, laws', () => {
  const mask = fc.integer({ min: 16, max: 29 });

  it('reads every network address with its mask, and no address inside the block', () => {
    fc.assert(
      fc.property(mask, fc.nat(2 ** 16 - 1), fc.nat(), (length, high, inside) => {
        const network = (0x0a_00_00_00 + ((high * 256) & (-1 << (32 - length)))) >>> 0;
        const host = 1 + (inside % (2 ** (32 - length) - 1));
        const dotted = (n: number) => [24, 16, 8, 0].map((bits) => (n >>> bits) & 255).join('.');
        const cidr = `${dotted(network)}/${length}`;
        expect(block(cidr)).toMatchObject({ network: cidr, usable: 2 ** (32 - length) - 4 });
        expect(block(`${dotted(network + host)}/${length}`).problems).toEqual([
          { code: 'host-bits-set', network: cidr },
        ]);
      }),
    );
  });

  it('finds the mask that fits where one longer does not', () => {
    fc.assert(
      fc.property(fc.nat(70_000), (nodes) => {
        const found = smallestMaskFor(nodes);
        expect(usableAddresses(found ?? 16) >= nodes).toBe(found !== undefined);
        if (found !== undefined && found < 29)
          expect(usableAddresses(found + 1)).toBeLessThan(nodes);
      }),
    );
  });

  it('is enough exactly when nothing is missing', () => {
    fc.assert(
      fc.property(mask, fc.nat(300), fc.nat(300), (length, nodes, inUse) => {
        const { free, now } = block(`10.0.0.0/${length}`, inUse, nodes);
        expect(now?.isEnough).toBe(free === undefined ? undefined : nodes <= free);
        if (free !== undefined) expect(now?.missing).toBe(Math.max(0, nodes - free));
      }),
    );
  });
});
