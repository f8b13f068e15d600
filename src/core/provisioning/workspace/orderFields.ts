import type { Panel } from '@/core/platforms/provisioning';
import type { WorkspaceOrder } from '@/core/platforms/workspace';
import type { ChecklistInputs } from '@/core/provisioning/checklist/checklistState';
import { checkBucket } from '@/core/provisioning/checks/bucket';
import { isRegionId } from '@/core/provisioning/checks/regions';
import { checkWorkspaceName } from './workspaceName';
import { checkWorkspaceNetwork } from './workspaceNetwork';
import { emptyWorkspace } from './workspaceOrder';
import { checkWorkspaceVswitches } from './workspaceVswitches';

export type OrderField = 'name' | 'region' | 'vpc' | 'vswitches' | 'bucket';

/** What of an order breaks a rule that the product states in its panels. What is empty breaks none here. */
export function wrongOrderFields(
  { name, region, vpcCidr, bucket }: WorkspaceOrder,
  inputs: ChecklistInputs,
  panels: readonly Panel[],
): readonly OrderField[] {
  const { vswitches } = inputs.workspace ?? emptyWorkspace;
  const isWrong: Readonly<Record<OrderField, boolean>> = {
    region: region !== '' && !isRegionId(region),
    name: panels.some(
      (panel) =>
        panel.kind === 'workspace-name' &&
        name !== '' &&
        !checkWorkspaceName(name, panel.rules).isFine,
    ),
    vpc: panels.some(
      (panel) =>
        panel.kind === 'workspace-network' &&
        vpcCidr !== '' &&
        !checkWorkspaceNetwork(vpcCidr, panel.rules).ok,
    ),
    vswitches: panels.some(
      (panel) =>
        panel.kind === 'workspace-vswitches' &&
        checkWorkspaceVswitches(vswitches, { region, vpcCidr }, panel.rules).rows.some(
          (problems) => problems.length > 0,
        ),
    ),
    bucket: bucket !== '' && !hasBucketName(bucket),
  };
  return (Object.keys(isWrong) as OrderField[]).filter((field) => isWrong[field]);
}

function hasBucketName(name: string): boolean {
  const place = {
    storageClass: 'Standard',
    acl: 'private',
    region: '',
    clusterRegion: '',
  } as const;
  return checkBucket({ name, ...place }).rules.every(({ ok }) => ok);
}
