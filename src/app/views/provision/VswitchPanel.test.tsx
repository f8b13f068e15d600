import { within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { click, field, openProvision } from '@/app/testing/provisionParts';
import { fill } from '@/app/testing/renderInPage';

async function open() {
  const page = await openProvision();
  const vswitch = await page.panelOf('size-vswitch', 'vswitch');
  return { ...page, vswitch, at: (name: string) => field(name, vswitch) };
}

describe('the vSwitch against the nodes', () => {
  it('is enough, or says why its block is none', async () => {
    const { vswitch, at } = await open();
    const cidr = at('IPv4 CIDR block');
    fill(cidr, '192.168.4.0/24');
    expect(cidr).toBeValid();
    expect(vswitch).toHaveTextContent(/Enough: 252 free for \d+ nodes\./);
    for (const [text, answer] of [
      [
        '192.168.4.7/24',
        'This is not the first address of its block. The block is 192.168.4.0/24.',
      ],
      ['192.168.4.0/30', 'A vSwitch has a mask from /16 to /29, not /30.'],
      ['fd00::/64', 'This is an IPv6 block; the nodes need IPv4 addresses.'],
      ['my own block', 'This is not an IPv4 CIDR block.'],
      ['192.168.4.0', 'The mask is missing'],
      ['192.168.4.0/255.255.255.0', 'Write the mask as a number: 192.168.4.0/24.'],
    ] as const) {
      fill(cidr, text);
      expect(cidr).toBeInvalid();
      expect(cidr).toHaveAccessibleDescription(expect.stringContaining(answer));
      expect(cidr).toHaveValue(text);
      expect(vswitch).not.toHaveTextContent('Enough');
    }
    fill(cidr, '192.168.4.0/29');
    expect(vswitch).toHaveTextContent(/addresses too few for \d+ nodes/);
    fill(cidr, '8.8.8.0/24');
    expect(vswitch).toHaveTextContent('This is a public range.');
  });

  it('counts what is in use, and refuses what is no number', async () => {
    const { vswitch, at } = await open();
    fill(at('IPv4 CIDR block'), '192.168.4.0/24');
    const inUse = at('Addresses in use');
    fill(inUse, '253');
    expect(inUse).toHaveAccessibleDescription(
      /^253 addresses in use are more than the block’s 252/,
    );
    expect(vswitch).not.toHaveTextContent('Enough');
    fill(inUse, 'several');
    expect(inUse).toHaveAccessibleDescription(/enter a whole number of zero or more/);
    expect(inUse).toHaveValue('several');
    fill(inUse, '240');
    expect(vswitch).toHaveTextContent(/Enough: 12 free for 1?\d nodes|too few/);
  });

  it('is enough today and too small after growth', async () => {
    const { vswitch, at } = await open();
    fill(at('IPv4 CIDR block'), '192.168.4.0/24');
    const growth = at('Nodes to be added later');
    fill(growth, '300');
    expect(vswitch).toHaveTextContent(/Enough: 252 free/);
    expect(vswitch).toHaveTextContent(/addresses too few for 3\d\d nodes/);
    expect(within(vswitch).getAllByRole('definition').at(-1)).toHaveTextContent('/23');
    fill(growth, '-1x');
    expect(growth).toHaveAccessibleDescription(/enter a whole number of zero or more/);
    expect(growth).toHaveValue('-1x');
  });

  it('takes the number of free addresses instead, and keeps the block', async () => {
    const { vswitch, at } = await open();
    fill(at('IPv4 CIDR block'), '192.168.4.0/24');
    click(within(vswitch).getByRole('radio', { name: 'free addresses' }));
    fill(at('Free addresses'), '2');
    expect(vswitch).toHaveTextContent(/addresses too few/);
    fill(at('Free addresses'), '1.5');
    expect(at('Free addresses')).toHaveAccessibleDescription(/enter a whole number/);
    click(within(vswitch).getByRole('radio', { name: 'CIDR block' }));
    expect(at('IPv4 CIDR block')).toHaveValue('192.168.4.0/24');
  });
});
