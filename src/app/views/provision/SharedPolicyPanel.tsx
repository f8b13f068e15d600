import { useProvisionWords } from '@/app/store/provisionWords';
import { sharedPolicy } from '@/core/platforms/blinkDedicated/provisioning/policies/servicePolicies';
import { ramNames } from '@/core/provisioning/policies/policy';
import { PolicyBlock } from './PolicyBlock';

/** The policy of the service's role in shared mode. */
export function SharedPolicyPanel() {
  const { policies } = useProvisionWords();
  return (
    <PolicyBlock
      policy={sharedPolicy}
      name={ramNames.sharedPolicy}
      what={policies.compared.shared}
      isCustom={false}
    />
  );
}
