import { useProvisionWords } from '@/app/store/provisionWords';
import type { WorkspaceOrder } from '@/core/platforms/workspace';
import { wrongOrderFields } from '@/core/provisioning/workspace/orderFields';
import { useProduct } from './provisionContext';
import { useInputs } from './useChecklist';
import { useWorkspace } from './useWorkspace';

/** What an order lacks, and what of it breaks a rule of the product, by the labels of the fields. */
export function useOrderFields(order: WorkspaceOrder): {
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
} {
  const { panels: labels } = useProvisionWords();
  const { said } = useWorkspace();
  const { provisioning } = useProduct();
  const [inputs] = useInputs();
  const [first] = order.vswitches;
  const names = {
    name: said.name.label,
    region: labels.region,
    vpc: said.network.cidr,
    vswitches: said.vswitches.zone,
    bucket: labels.bucket.name,
  };
  const given = {
    name: order.name,
    region: order.region,
    vpc: order.vpc || order.vpcCidr,
    vswitches: first?.zone ?? '',
    bucket: order.bucket,
  };
  const missing = (Object.keys(names) as (keyof typeof names)[]).filter((key) => given[key] === '');
  const wrong = wrongOrderFields(order, inputs, Object.values(provisioning.panels));
  return {
    missing: missing.map((key) => (key === 'vpc' ? said.network.vpc : names[key])),
    wrong: wrong.filter((key) => !missing.includes(key)).map((key) => names[key]),
  };
}
