import type { CheckPanel } from '@/core/platforms/step';
import { BucketPanel } from './BucketPanel';
import { DeveloperPolicyPanel } from './DeveloperPolicyPanel';
import { ErrorsPanel } from './ErrorsPanel';
import { ProjectsPanel } from './ProjectsPanel';
import { RolePolicyPanel } from './RolePolicyPanel';
import { SharedPolicyPanel } from './SharedPolicyPanel';
import { StockPanel } from './StockPanel';
import { StoresPanel } from './StoresPanel';
import { useChecklist } from './useChecklist';
import { VersionsPanel } from './VersionsPanel';
import { VpcPanel } from './VpcPanel';
import { VswitchPanel } from './VswitchPanel';

/** The check that a step carries. */
export function CheckPanelOf({ panel }: { readonly panel: CheckPanel }) {
  const path = useChecklist((state) => state.checklist.path);
  switch (panel) {
    case 'stock':
      return <StockPanel />;
    case 'vpc':
      return <VpcPanel />;
    case 'vswitch':
      return <VswitchPanel />;
    case 'bucket':
      return <BucketPanel />;
    case 'stores':
      return <StoresPanel />;
    case 'projects':
      return <ProjectsPanel />;
    case 'policy-developer':
      return <DeveloperPolicyPanel />;
    case 'policy-role':
      return <RolePolicyPanel opensOn="before-creation" />;
    case 'policy-narrow-role':
      return <RolePolicyPanel opensOn="after-creation" />;
    case 'policy-repaired-role':
      return path === 'shared-mode' ? (
        <SharedPolicyPanel />
      ) : (
        <RolePolicyPanel opensOn="after-creation" />
      );
    case 'policy-shared':
      return <SharedPolicyPanel />;
    case 'versions':
      return <VersionsPanel />;
    case 'errors':
      return <ErrorsPanel />;
  }
}
