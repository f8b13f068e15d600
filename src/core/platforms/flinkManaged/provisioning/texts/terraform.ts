import type {
  WorkspaceOrder,
  WorkspaceText,
  WorkspaceTextsWords,
} from '@/core/platforms/workspace';
import { type HclArgument, type HclBlock, type HclLine, type HclValue, writeHcl } from './hcl';

const preview = 'terraform init && terraform plan';

/**
 * A Terraform configuration of a workspace, with its VPC, vSwitches and bucket where they are created too. What nobody
 * typed becomes a variable, for which Terraform asks. Terraform's own list of arguments: tf-docs, provider >= 1.214.0.
 */
export function writeTerraform(
  order: WorkspaceOrder,
  { comments }: WorkspaceTextsWords,
): WorkspaceText {
  const variables: HclBlock[] = [];
  const given = (typed: string, name: string, type = 'string'): HclValue => {
    if (typed !== '') return { text: typed };
    variables.push({ head: ['variable', name], body: [argument('type', { address: type })] });
    return { address: `var.${name}` };
  };
  const { isSubscription, cu } = order;
  const name = given(order.name, 'workspace_name');
  const region = given(order.region, 'region');
  const createsVpc = order.vpc === '' && order.vpcCidr !== '';
  const vpc: HclValue = createsVpc
    ? { address: 'alicloud_vpc.workspace.id' }
    : given(order.vpc, 'vpc_id');
  const bucketName = given(order.bucket, 'bucket_name');
  const created: HclBlock[] = [];
  if (createsVpc) {
    created.push(
      resource('alicloud_vpc', 'workspace', [
        argument('vpc_name', name),
        argument('cidr_block', { text: order.vpcCidr }),
      ]),
    );
  }
  const ids = order.vswitches.map(({ id, zone, cidr }, i): HclValue => {
    if (id !== '') return { text: id };
    const label = `workspace_${i + 1}`;
    created.push(
      resource('alicloud_vswitch', label, [
        argument('vpc_id', vpc),
        argument('zone_id', given(zone, `zone_of_vswitch_${i + 1}`)),
        argument('cidr_block', given(cidr, `block_of_vswitch_${i + 1}`)),
      ]),
    );
    return { address: `alicloud_vswitch.${label}.id` };
  });
  if (order.createsBucket) {
    created.push(
      resource('alicloud_oss_bucket', 'workspace', [
        argument('bucket', bucketName),
        argument('storage_class', { text: 'Standard' }),
      ]),
    );
  }
  const workspace = resource('alicloud_realtime_compute_vvp_instance', 'workspace', [
    argument('vvp_instance_name', name),
    argument('payment_type', { text: isSubscription ? 'Subscription' : 'PayAsYouGo' }),
    ...(isSubscription
      ? [
          argument('pricing_cycle', { text: 'Month' }),
          argument('duration', { number: order.months }),
        ]
      : []),
    argument('vpc_id', vpc),
    argument('zone_id', given(order.vswitches[0]?.zone ?? '', 'zone_id')),
    argument(
      'vswitch_ids',
      ids.length > 0 ? { list: ids } : given('', 'vswitch_ids', 'list(string)'),
    ),
    ...(isSubscription
      ? [
          block('resource_spec', [
            argument('cpu', { number: cu }),
            argument('memory_gb', { number: 4 * cu }),
          ]),
        ]
      : []),
    block('storage', [
      block('oss', [
        argument(
          'bucket',
          order.createsBucket ? { address: 'alicloud_oss_bucket.workspace.bucket' } : bucketName,
        ),
      ]),
    ]),
  ]);
  return {
    id: 'terraform',
    fileName: 'workspace.tf',
    text: writeHcl(
      [
        comments.costs,
        comments.preview(preview),
        ...(isSubscription ? [comments.notDestroyed, comments.cu] : []),
      ],
      [
        provider,
        block('provider', [argument('region', region)], 'alicloud'),
        ...variables,
        ...created,
        workspace,
      ],
    ),
    preview,
  };
}

const provider: HclBlock = block('terraform', [
  block('required_providers', [
    argument('alicloud', {
      object: [
        argument('source', { text: 'aliyun/alicloud' }),
        argument('version', { text: '>= 1.214.0' }),
      ],
    }),
  ]),
]);

function argument(name: string, value: HclValue): HclArgument {
  return { name, value };
}

function block(type: string, body: readonly HclLine[], ...labels: readonly string[]): HclBlock {
  return { head: [type, ...labels], body };
}

function resource(type: string, label: string, body: readonly HclLine[]): HclBlock {
  return block('resource', body, type, label);
}
