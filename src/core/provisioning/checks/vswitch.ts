import { reservedAddresses, smallestMaskFor, usableAddresses, vswitchMasks } from './addresses';
import { type CidrProblem, type CidrWarning, readCidr } from './readCidr';

/** Nodes are workers and coordinators together; `nodesLater` counts them after the growth that is planned. */
export type VswitchInput = {
  readonly nodesNow: number;
  readonly nodesLater: number;
  /** Nodes of the smallest cluster that goes on when a coordinator fails; undefined where the product has none. */
  readonly failOverNodes?: number | undefined;
  readonly vswitch:
    | { readonly kind: 'block'; readonly cidr: string; readonly addressesInUse: number }
    | { readonly kind: 'free'; readonly freeAddresses: number };
};

export type VswitchField = 'nodesNow' | 'nodesLater' | 'addressesInUse' | 'freeAddresses';

export type VswitchProblem =
  | CidrProblem
  | { readonly code: 'not-whole'; readonly field: VswitchField }
  | { readonly code: 'in-use-above-usable'; readonly inUse: number; readonly usable: number };

export type VswitchNote =
  | CidrWarning
  | {
      readonly code: 'too-small-for-fail-over';
      readonly mask: number;
      readonly usable: number;
      readonly nodes: number;
    };

/** Whether there is an address for each of so many nodes. */
export type AddressFit = {
  readonly nodes: number;
  /** Undefined while the free addresses are not known. */
  readonly isEnough: boolean | undefined;
  readonly missing: number | undefined;
  /** Of a new, empty vSwitch; undefined where even a /16 is too small. */
  readonly smallestMask: number | undefined;
};

export type VswitchCheck = {
  readonly problems: readonly VswitchProblem[];
  readonly notes: readonly VswitchNote[];
  readonly network: string | undefined;
  readonly mask: number | undefined;
  /** Of the whole block, before those in use. */
  readonly usable: number | undefined;
  readonly free: number | undefined;
  /** Undefined where the number of nodes is not a whole number. */
  readonly now: AddressFit | undefined;
  readonly later: AddressFit | undefined;
};

/**
 * Whether a vSwitch has an address for every node: free = 2^(32 − mask) − 4 − in use, and free ≥ nodes.
 * Source: prep-2022 ch. 2, vpc-docs
 */
export function checkVswitch(input: VswitchInput): VswitchCheck {
  const { vswitch, nodesNow, nodesLater } = input;
  const block =
    vswitch.kind === 'block'
      ? checkBlock(vswitch, input.failOverNodes)
      : checkFree(vswitch.freeAddresses);
  const isNowWhole = isCount(nodesNow);
  const isLaterWhole = isCount(nodesLater);
  return {
    ...block,
    problems: [
      ...block.problems,
      ...(isNowWhole ? [] : [notWhole('nodesNow')]),
      ...(isLaterWhole ? [] : [notWhole('nodesLater')]),
    ],
    now: isNowWhole ? fitOf(nodesNow, block.free) : undefined,
    later: isLaterWhole ? fitOf(nodesLater, block.free) : undefined,
  };
}

type Block = Omit<VswitchCheck, 'now' | 'later'>;

const unknown = { notes: [], network: undefined, mask: undefined, usable: undefined } as const;

function checkFree(freeAddresses: number): Block {
  return isCount(freeAddresses)
    ? { ...unknown, problems: [], free: freeAddresses }
    : { ...unknown, problems: [notWhole('freeAddresses')], free: undefined };
}

function checkBlock(
  block: { readonly cidr: string; readonly addressesInUse: number },
  failOverNodes: number | undefined,
): Block {
  const inUse = block.addressesInUse;
  const reading = readCidr(block.cidr);
  const inUseProblems = isCount(inUse) ? [] : [notWhole('addressesInUse')];
  if (!reading.ok) {
    return { ...unknown, problems: [reading.problem, ...inUseProblems], free: undefined };
  }
  const { network, mask } = reading;
  const usable = usableAddresses(mask);
  const isTooMany = isCount(inUse) && inUse > usable;
  return {
    network,
    mask,
    usable,
    problems: isTooMany ? [{ code: 'in-use-above-usable', inUse, usable }] : inUseProblems,
    notes: [...reading.warnings, ...vswitchNotes(mask, usable, failOverNodes)],
    free: isCount(inUse) && !isTooMany ? usable - inUse : undefined,
  };
}

function vswitchNotes(
  mask: number,
  usable: number,
  nodes: number | undefined,
): readonly VswitchNote[] {
  return nodes !== undefined && usable < nodes
    ? [{ code: 'too-small-for-fail-over', mask, usable, nodes }]
    : [];
}

function fitOf(nodes: number, free: number | undefined): AddressFit {
  return {
    nodes,
    isEnough: free === undefined ? undefined : free >= nodes,
    missing: free === undefined ? undefined : Math.max(0, nodes - free),
    smallestMask: smallestMaskFor(nodes),
  };
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function notWhole(field: VswitchField): VswitchProblem {
  return { code: 'not-whole', field };
}

/** The rules of every vSwitch, to be shown beside the check. */
export const vswitchRules = { ...vswitchMasks, reservedAddresses } as const;
