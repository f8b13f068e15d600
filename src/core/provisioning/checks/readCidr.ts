import ipaddr from 'ipaddr.js';
import { vswitchMasks } from './addresses';

/** Why a text is no IPv4 block of a vSwitch, with what it should be where that can be known. */
export type CidrProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'not-cidr' }
  | { readonly code: 'missing-mask' }
  | { readonly code: 'ipv6' }
  /** Octal, hexadecimal or shortened parts: tools disagree on what they mean. */
  | { readonly code: 'not-four-decimals' }
  | { readonly code: 'dotted-mask'; readonly network: string }
  | { readonly code: 'host-bits-set'; readonly network: string }
  | {
      readonly code: 'mask-outside';
      readonly mask: number;
      readonly shortest: number;
      readonly longest: number;
    };

/** The block is not one of the private ranges. Allowed, but seldom meant. */
export type CidrWarning =
  | { readonly code: 'public-range' }
  /** Loopback, multicast, shared address space and the like, by the name IANA's registry gives them. */
  | { readonly code: 'special-range'; readonly range: string };

export type CidrReading =
  | {
      readonly ok: true;
      readonly network: string;
      readonly mask: number;
      readonly warnings: readonly CidrWarning[];
    }
  | { readonly ok: false; readonly problem: CidrProblem };

export type Masks = { readonly shortest: number; readonly longest: number };

/** Reads `10.0.0.0/24`: four decimal parts, a mask within bounds, those of a vSwitch unless given, and no host bits. */
export function readCidr(text: string, masks: Masks = vswitchMasks): CidrReading {
  const cidr = text.trim();
  if (cidr === '') return refuse({ code: 'empty' });
  if (cidr.includes(':')) return refuse({ code: isIpv6(cidr) ? 'ipv6' : 'not-cidr' });
  const [address = '', mask, ...rest] = cidr.split('/');
  if (rest.length > 0) return refuse({ code: 'not-cidr' });
  if (!ipaddr.IPv4.isValidFourPartDecimal(address)) {
    return refuse({ code: ipaddr.IPv4.isValid(address) ? 'not-four-decimals' : 'not-cidr' });
  }
  if (mask === undefined || mask === '') return refuse({ code: 'missing-mask' });
  if (/^(?:\d|[12]\d|3[0-2])$/.test(mask)) return readBlock(address, Number(mask), masks);
  const length = lengthOfDottedMask(mask);
  return length === undefined
    ? refuse({ code: 'not-cidr' })
    : refuse({ code: 'dotted-mask', network: networkOf(address, length) });
}

function readBlock(address: string, mask: number, { shortest, longest }: Masks): CidrReading {
  if (mask < shortest || mask > longest) {
    return refuse({ code: 'mask-outside', mask, shortest, longest });
  }
  const network = networkOf(address, mask);
  if (network !== `${address}/${mask}`) return refuse({ code: 'host-bits-set', network });
  return { ok: true, network, mask, warnings: warningsOn(network) };
}

/** The ranges of both ends, because a block may begin in one and end in another. */
function warningsOn(cidr: string): readonly CidrWarning[] {
  const ranges = [
    ipaddr.IPv4.networkAddressFromCIDR(cidr).range(),
    ipaddr.IPv4.broadcastAddressFromCIDR(cidr).range(),
  ];
  const special = ranges.find((range) => range !== 'private' && range !== 'unicast');
  if (special !== undefined) return [{ code: 'special-range', range: special }];
  return ranges.includes('unicast') ? [{ code: 'public-range' }] : [];
}

function networkOf(address: string, mask: number): string {
  return `${ipaddr.IPv4.networkAddressFromCIDR(`${address}/${mask}`).toString()}/${mask}`;
}

function lengthOfDottedMask(mask: string): number | undefined {
  if (!ipaddr.IPv4.isValidFourPartDecimal(mask)) return undefined;
  return ipaddr.IPv4.parse(mask).prefixLengthFromSubnetMask() ?? undefined;
}

function isIpv6(text: string): boolean {
  return ipaddr.IPv6.isValid(text) || ipaddr.IPv6.isValidCIDR(text);
}

function refuse(problem: CidrProblem): CidrReading {
  return { ok: false, problem };
}
