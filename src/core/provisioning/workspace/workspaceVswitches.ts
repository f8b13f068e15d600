import type {
  WorkspaceAddressRules,
  WorkspaceVswitch,
  WorkspaceVswitchProblem,
} from '@/core/platforms/workspace';
import { type CidrProblem, type CidrReading, readCidr } from '@/core/provisioning/checks/readCidr';
import { isRegionId } from '@/core/provisioning/checks/regions';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import { holdsBlock } from './workspaceNetwork';

/** A vSwitch as typed; any field may still be empty. */
export type TypedVswitch = WorkspaceVswitch & { readonly free: string };

export type VswitchRowField = keyof TypedVswitch;

export type VswitchRowProblem = {
  readonly field: VswitchRowField;
  readonly problem: WorkspaceVswitchProblem | CidrProblem;
};

export type WorkspaceVswitchesCheck = {
  /** Of each vSwitch, in the order of the fields. */
  readonly rows: readonly (readonly VswitchRowProblem[])[];
  /** Zones that have a vSwitch, each once. */
  readonly zones: readonly string[];
};

export type VswitchSurroundings = {
  readonly region: string;
  /** The VPC's block; empty, or wrong, where it is not known. */
  readonly vpcCidr: string;
};

/**
 * Whether each vSwitch has a zone of the region, a block of its own within the VPC, and addresses enough. What is not
 * given is not held against it, but for the zone: a workspace needs a vSwitch in each of its zones.
 * Source: help-flink, activation; that zones begin with their region's id is the form that all known ones have.
 */
export function checkWorkspaceVswitches(
  vswitches: readonly TypedVswitch[],
  { region, vpcCidr }: VswitchSurroundings,
  { fewest }: WorkspaceAddressRules,
): WorkspaceVswitchesCheck {
  const blocks = vswitches.map(({ cidr }) => readCidr(cidr));
  const ids = vswitches.map(({ id }) => id.trim());
  const vpc = readCidr(vpcCidr, { shortest: 8, longest: 29 });
  const rows = vswitches.map((vswitch, i): readonly VswitchRowProblem[] => [
    ...at(
      'id',
      ids.indexOf(ids[i] ?? '') < i && ids[i] !== '' && { code: 'id-twice', id: ids[i] ?? '' },
    ),
    ...at('zone', checkZone(vswitch.zone.trim(), region)),
    ...at('cidr', vswitch.cidr.trim() !== '' && checkBlock(i, blocks, vpc)),
    ...at('free', vswitch.free.trim() !== '' && checkFree(vswitch.free, fewest)),
  ]);
  const zones = vswitches.map(({ zone }) => zone.trim()).filter((zone) => zone !== '');
  return { rows, zones: [...new Set(zones)] };
}

function at(
  field: VswitchRowField,
  problem: VswitchRowProblem['problem'] | false | undefined,
): readonly VswitchRowProblem[] {
  return problem ? [{ field, problem }] : [];
}

function checkZone(zone: string, region: string): WorkspaceVswitchProblem | undefined {
  if (zone === '') return { code: 'zone-unsaid' };
  if (!isRegionId(zone)) return { code: 'not-a-zone', zone };
  if (!isRegionId(region)) return undefined;
  return zone.startsWith(region) && zone !== region
    ? undefined
    : { code: 'other-region', zone, region };
}

function checkBlock(
  index: number,
  blocks: readonly CidrReading[],
  vpc: CidrReading,
): VswitchRowProblem['problem'] | undefined {
  const own = blocks[index];
  if (!own) return undefined;
  if (!own.ok) return own.problem;
  if (vpc.ok && !holdsBlock(vpc.network, own.network)) {
    return { code: 'outside-vpc', vpcCidr: vpc.network };
  }
  const other = blocks.findIndex(
    (one, i) =>
      i < index &&
      one.ok &&
      (holdsBlock(one.network, own.network) || holdsBlock(own.network, one.network)),
  );
  return other === -1 ? undefined : { code: 'overlap', position: other + 1 };
}

function checkFree(text: string, fewest: number): WorkspaceVswitchProblem | undefined {
  const reading = parseQuantity(text);
  if (!reading.ok || !Number.isSafeInteger(reading.value)) return { code: 'not-whole' };
  return reading.value < fewest
    ? { code: 'too-few-addresses', free: reading.value, fewest }
    : undefined;
}
