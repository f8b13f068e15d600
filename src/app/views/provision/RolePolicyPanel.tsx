import { useState } from 'react';
import { useProvisionWords } from '@/app/store/provisionWords';
import { Segmented } from '@/app/ui/Segmented';
import {
  type ClusterStage,
  rolePolicy,
} from '@/core/platforms/blinkDedicated/provisioning/policies/servicePolicies';
import { ramNames } from '@/core/provisioning/policies/policy';
import { PolicyBlock } from './PolicyBlock';

/** The policy of the service's role in dedicated mode, before and after the cluster exists; it opens on one of the two. */
export function RolePolicyPanel({ opensOn }: { readonly opensOn: ClusterStage }) {
  const { policies, panels } = useProvisionWords();
  const [stage, setStage] = useState(opensOn);
  return (
    <>
      <Segmented
        label={panels.policy.stage}
        choices={(['before-creation', 'after-creation'] as const).map((value) => ({
          value,
          label: policies.stages[value],
        }))}
        value={stage}
        onChange={(value) =>
          setStage(value === 'after-creation' ? 'after-creation' : 'before-creation')
        }
      />
      <PolicyBlock
        policy={rolePolicy(stage)}
        name={ramNames.rolePolicy}
        what={policies.compared.role(stage)}
        isCustom
      />
    </>
  );
}
