import type { WorkspaceOrder, WorkspaceText } from '@/core/platforms/workspace';

/** The call that tells the price of a workspace; it orders nothing. What nobody typed is left out.  Source: price-call */
export function writePriceQuery(order: WorkspaceOrder): WorkspaceText {
  const ids = order.vswitches.flatMap(({ id }) => (id === '' ? [] : [id]));
  const zone = order.vswitches[0]?.zone ?? '';
  const parameters = {
    Region: order.region,
    ChargeType: order.isSubscription ? 'PRE' : 'POST',
    PricingCycle: order.isSubscription ? 'Month' : 'Hour',
    ...(order.isSubscription ? { Duration: order.months } : {}),
    ResourceSpec: { Cpu: order.cu, MemoryGB: 4 * order.cu },
    ...(order.name === '' ? {} : { InstanceName: order.name }),
    ...(zone === '' ? {} : { ZoneId: zone }),
    ...(order.vpc === '' ? {} : { VpcId: order.vpc }),
    ...(ids.length === 0 ? {} : { VSwitchIds: ids }),
    ...(order.bucket === '' ? {} : { Storage: { Oss: { Bucket: order.bucket } } }),
  };
  const call = {
    product: 'foasconsole',
    version: '2021-10-28',
    action: 'QueryCreateInstancePrice',
    parameters,
  };
  return {
    id: 'price',
    fileName: 'price-query.json',
    text: `${JSON.stringify(call, null, 2)}\n`,
    preview: undefined,
  };
}
