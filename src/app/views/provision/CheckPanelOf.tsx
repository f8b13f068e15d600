import type { Panel } from '@/core/platforms/provisioning';
import { BucketPanel } from './BucketPanel';
import { ConnectorsPanel } from './ConnectorsPanel';
import { DeveloperPolicyPanel } from './DeveloperPolicyPanel';
import { ErrorsPanel } from './ErrorsPanel';
import { LeaveLink } from './LeaveLink';
import { PoliciesPanel } from './PoliciesPanel';
import { ProjectsPanel } from './ProjectsPanel';
import { StockPanel } from './StockPanel';
import { StoresPanel } from './StoresPanel';
import { VersionsPanel } from './VersionsPanel';
import { VpcField } from './VpcField';
import { VswitchPanel } from './VswitchPanel';
import { WorkspaceNamePanel } from './WorkspaceNamePanel';
import { WorkspaceNetworkPanel } from './WorkspaceNetworkPanel';
import { WorkspaceTextsPanel } from './WorkspaceTextsPanel';
import { WorkspaceVswitchesPanel } from './WorkspaceVswitchesPanel';

/** What stands in the panel of a step. */
export function CheckPanelOf({ panel }: { readonly panel: Panel }) {
  switch (panel.kind) {
    case 'stock':
      return <StockPanel />;
    case 'vpc':
      return <VpcField />;
    case 'vswitch':
      return <VswitchPanel />;
    case 'bucket':
      return <BucketPanel rules={panel.rules} />;
    case 'stores':
      return <StoresPanel ofNodes={panel.ofNodes} />;
    case 'projects':
      return <ProjectsPanel />;
    case 'developer-policy':
      return <DeveloperPolicyPanel />;
    case 'policies':
      return <PoliciesPanel panel={panel} />;
    case 'versions':
      return <VersionsPanel />;
    case 'messages':
      return <ErrorsPanel />;
    case 'leaving':
      return <LeaveLink />;
    case 'workspace-name':
      return <WorkspaceNamePanel rules={panel.rules} />;
    case 'workspace-network':
      return <WorkspaceNetworkPanel rules={panel.rules} />;
    case 'workspace-vswitches':
      return <WorkspaceVswitchesPanel rules={panel.rules} />;
    case 'connectors':
      return <ConnectorsPanel connectors={panel.connectors} />;
    case 'workspace-texts':
      return <WorkspaceTextsPanel tool={panel.tool} shows={panel.shows} />;
  }
}
