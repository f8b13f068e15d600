import ipaddr from 'ipaddr.js';
import type { WorkspaceNetworkRules } from '@/core/platforms/workspace';
import { vswitchMasks } from '@/core/provisioning/checks/addresses';
import { type CidrProblem, readCidr } from '@/core/provisioning/checks/readCidr';

export type WorkspaceNetworkProblem = CidrProblem | { readonly code: 'outside-blocks' };

export type WorkspaceNetworkCheck =
  /** `block` is the one of the product's that holds it. */
  | { readonly ok: true; readonly network: string; readonly block: string }
  | { readonly ok: false; readonly problem: WorkspaceNetworkProblem };

/**
 * Whether a VPC's block lies wholly within one of the blocks that the product takes. Its mask is not shorter than that
 * of the widest block, and not longer than that of the smallest vSwitch, or none would fit in.
 */
export function checkWorkspaceNetwork(
  cidr: string,
  { blocks }: WorkspaceNetworkRules,
): WorkspaceNetworkCheck {
  const shortest = Math.min(...blocks.map(maskOf));
  const reading = readCidr(cidr, { shortest, longest: vswitchMasks.longest });
  if (!reading.ok) return { ok: false, problem: reading.problem };
  const block = blocks.find((one) => holdsBlock(one, reading.network));
  return block === undefined
    ? { ok: false, problem: { code: 'outside-blocks' } }
    : { ok: true, network: reading.network, block };
}

/** Whether every address of one IPv4 block is in another; both without host bits. */
export function holdsBlock(outer: string, inner: string): boolean {
  if (maskOf(inner) < maskOf(outer)) return false;
  return ipaddr.IPv4.parse(inner.split('/')[0] ?? '').match(ipaddr.IPv4.parseCIDR(outer));
}

function maskOf(block: string): number {
  return Number(block.split('/')[1]);
}
