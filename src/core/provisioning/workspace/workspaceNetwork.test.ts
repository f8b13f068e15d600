import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWorkspaceNetwork, holdsBlock } from './workspaceNetwork';

const rules = { blocks: ['192.168.0.0/16', '172.16.0.0/12', '10.0.0.0/8'] } as const;
const check = (cidr: string) => checkWorkspaceNetwork(cidr, rules);
const problemOf = (cidr: string) => {
  const found = check(cidr);
  return found.ok ? undefined : found.problem.code;
};

/** The first and the last address of a block as whole numbers, by arithmetic alone. */
function ends(block: string): readonly [number, number] {
  const [address = '', mask = ''] = block.split('/');
  const first = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  return [first, first + 2 ** (32 - Number(mask)) - 1];
}

/** Any block from /8 to /29 without host bits, many of them near the ones that a workspace may use. */
const anyBlock = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      fc
        .tuple(fc.constantFrom(...rules.blocks), fc.integer({ min: -(2 ** 20), max: 2 ** 24 }))
        .map(([block, shift]) => Math.max(0, ends(block)[0] + shift)),
    ),
    fc.integer({ min: 8, max: 29 }),
  )
  .map(([address, mask]) => {
    const size = 2 ** (32 - mask);
    const first = Math.floor(Math.min(address, 2 ** 32 - 1) / size) * size;
    const parts = [24, 16, 8, 0].map((bits) => Math.floor(first / 2 ** bits) % 256);
    return `${parts.join('.')}/${mask}`;
  });

describe('checkWorkspaceNetwork', () => {
  it.each([
    ['10.0.0.0/8', '10.0.0.0/8'],
    ['10.255.0.0/16', '10.0.0.0/8'],
    ['172.16.0.0/12', '172.16.0.0/12'],
    ['172.31.255.248/29', '172.16.0.0/12'],
    ['192.168.0.0/16', '192.168.0.0/16'],
    [' 192.168.4.0/24 ', '192.168.0.0/16'],
  ])('finds %s within %s', (cidr, block) => {
    expect(check(cidr)).toEqual({ ok: true, network: cidr.trim(), block });
  });

  it.each([
    ['', 'empty'],
    ['172.32.0.0/16', 'outside-blocks'],
    ['172.0.0.0/8', 'outside-blocks'],
    ['192.168.0.0/15', 'outside-blocks'],
    ['192.169.0.0/16', 'outside-blocks'],
    ['11.0.0.0/8', 'outside-blocks'],
    ['8.0.0.0/7', 'mask-outside'],
    ['10.0.0.0/30', 'mask-outside'],
    ['10.0.0.1/8', 'host-bits-set'],
    ['10.0.0.0', 'missing-mask'],
    ['fd00::/8', 'ipv6'],
    ['ten', 'not-cidr'],
  ])('refuses %j: %s', (cidr, code) => {
    expect(problemOf(cidr)).toBe(code);
  });

  it('agrees with the addresses counted one by one', () => {
    fc.assert(
      fc.property(anyBlock, (cidr) => {
        const [first, last] = ends(cidr);
        const within = rules.blocks.find(
          (block) => ends(block)[0] <= first && last <= ends(block)[1],
        );
        const found = check(cidr);
        expect(found.ok ? found.block : undefined).toBe(within);
      }),
      { numRuns: 1_000 },
    );
  });
});

it('one block holds another as its addresses say', () => {
  fc.assert(
    fc.property(anyBlock, anyBlock, (outer, inner) => {
      const [a, b] = [ends(outer), ends(inner)];
      expect(holdsBlock(outer, inner)).toBe(a[0] <= b[0] && b[1] <= a[1]);
    }),
  );
});
