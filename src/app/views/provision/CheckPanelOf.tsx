import type { Panel } from '@/core/platforms/provisioning';
import { BucketPanel } from './BucketPanel';
import { DeveloperPolicyPanel } from './DeveloperPolicyPanel';
import { ErrorsPanel } from './ErrorsPanel';
import { PoliciesPanel } from './PoliciesPanel';
import { ProjectsPanel } from './ProjectsPanel';
import { StockPanel } from './StockPanel';
import { StoresPanel } from './StoresPanel';
import { VersionsPanel } from './VersionsPanel';
import { VpcField } from './VpcField';
import { VswitchPanel } from './VswitchPanel';

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
      return <BucketPanel />;
    case 'stores':
      return <StoresPanel />;
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
  }
}
