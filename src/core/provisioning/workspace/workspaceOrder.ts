import type { WorkspaceOrder, WorkspaceTextTool } from '@/core/platforms/workspace';
import type { ChecklistInputs } from '@/core/provisioning/checklist/checklistState';
import { parseQuantity } from '@/core/quantity/parseQuantity';

export type WorkspaceInputs = NonNullable<ChecklistInputs['workspace']>;

export const emptyWorkspace: WorkspaceInputs = {
  name: '',
  vpcCidr: '',
  vswitches: [],
  cu: '',
  billing: '',
  months: '',
  createsBucket: false,
};

export const emptyVswitch = { id: '', zone: '', cidr: '', free: '' } as const;

/** What a workspace is ordered with where nobody typed anything else. */
export type PlannedWorkspace = { readonly cu: number; readonly isSubscription: boolean };

export type WorkspaceOrderReading = {
  readonly order: WorkspaceOrder;
  /** Whether what is typed as the CU cannot be read; the plan's stand in the order. */
  readonly isCuWrong: boolean;
};

/** The order that was typed, with the plan's figures where nothing is typed or what is typed cannot be read. */
export function readWorkspaceOrder(
  inputs: ChecklistInputs,
  planned: PlannedWorkspace,
  { months }: Pick<WorkspaceTextTool, 'months'>,
): WorkspaceOrderReading {
  const typed = inputs.workspace ?? emptyWorkspace;
  const cu = parseQuantity(typed.cu);
  const isWhole = cu.ok && Number.isSafeInteger(cu.value) && cu.value >= 1;
  return {
    isCuWrong: typed.cu.trim() !== '' && !isWhole,
    order: {
      name: typed.name.trim(),
      region: inputs.region.trim(),
      vpc: inputs.vpc.trim(),
      vpcCidr: typed.vpcCidr.trim(),
      bucket: inputs.bucket.name.trim(),
      createsBucket: typed.createsBucket,
      vswitches: typed.vswitches.map(({ id, zone, cidr }) => ({
        id: id.trim(),
        zone: zone.trim(),
        cidr: cidr.trim(),
      })),
      cu: isWhole ? cu.value : planned.cu,
      isSubscription:
        typed.billing === '' ? planned.isSubscription : typed.billing === 'subscription',
      months: months.find((count) => `${count}` === typed.months) ?? 1,
    },
  };
}
