/** Masks a vSwitch may have, as prefix lengths.  Source: vpc-docs */
export const vswitchMasks = { shortest: 16, longest: 29 } as const;

/** The provider reserves the first address and the last three of a vSwitch.  Source: vpc-docs */
export const reservedAddresses = 4;

/** Addresses that an empty IPv4 /mask vSwitch offers: 2^(32 − mask) − 4. */
export function usableAddresses(mask: number): number {
  return 2 ** (32 - mask) - reservedAddresses;
}

/** The mask of the smallest empty vSwitch with so many usable addresses; undefined where even a /16 is too small. */
export function smallestMaskFor(nodes: number): number | undefined {
  for (let mask = vswitchMasks.longest; mask >= vswitchMasks.shortest; mask -= 1) {
    if (usableAddresses(mask) >= nodes) return mask;
  }
  return undefined;
}
