import type { CheckPanel } from '@/core/provisioning/checklist/step';
import { BucketPanel } from './BucketPanel';
import { DeveloperPolicyPanel } from './DeveloperPolicyPanel';
import { ErrorsPanel } from './ErrorsPanel';
import { ProjectsPanel } from './ProjectsPanel';
import { ServicePolicyPanel } from './ServicePolicyPanel';
import { StoresPanel } from './StoresPanel';
import { VersionsPanel } from './VersionsPanel';
import { VswitchPanel } from './VswitchPanel';

/** The check that a step carries. */
export function CheckPanelOf({ panel }: { readonly panel: CheckPanel }) {
  switch (panel) {
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
      return <ServicePolicyPanel kind="role" />;
    case 'policy-shared':
      return <ServicePolicyPanel kind="shared" />;
    case 'versions':
      return <VersionsPanel />;
    case 'errors':
      return <ErrorsPanel />;
  }
}
