import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workspaceEn } from '@/core/platforms/flinkManaged/provisioning/words/workspace/en';
import { workspaceZhCn } from '@/core/platforms/flinkManaged/provisioning/words/workspace/zhCn';
import type { WorkspaceOrder } from '@/core/platforms/workspace';
import { checkArguments, checkProperties } from './testing/checkSchema';
import { type ReadBlock, type ReadValue, readHcl } from './testing/hclReader';
import { orderArbitrary } from './testing/orderArbitrary';
import { readShell } from './testing/readShell';
import { priceCall, rosInstance, terraformResources } from './testing/schemas';
import { textTool } from './textTool';

const said = workspaceEn.texts;
const textOf = (order: WorkspaceOrder, id: string) => {
  const found = textTool.write(order, said).find((text) => text.id === id);
  if (!found) throw new Error(`there is no text ${id}`);
  return found;
};

const order: WorkspaceOrder = {
  name: 'orders',
  region: 'cn-beijing',
  vpc: 'vpc-1',
  vpcCidr: '10.0.0.0/16',
  bucket: 'orders-flink',
  createsBucket: false,
  vswitches: [{ id: 'vsw-1', zone: 'cn-beijing-i', cidr: '' }],
  cu: 100,
  isSubscription: true,
  months: 1,
};

/** What an address means in a configuration: a variable is what nobody typed, a resource is created too. */
const meant = (value: ReadValue | undefined) =>
  value === undefined ? undefined : 'text' in value ? value.text : JSON.stringify(value);

describe('the Terraform text', () => {
  it('orders the workspace of the plan', () => {
    const blocks = readHcl(textOf(order, 'terraform').text);
    expect(blocks.map(({ type, labels }) => [type, ...labels].join(' '))).toEqual([
      'terraform',
      'provider alicloud',
      'resource alicloud_realtime_compute_vvp_instance workspace',
    ]);
    expect(blocks[0]?.blocks[0]?.attributes.alicloud).toEqual({
      object: { source: { text: 'aliyun/alicloud' }, version: { text: '>= 1.214.0' } },
    });
    expect(blocks[2]?.attributes).toEqual({
      vvp_instance_name: { text: 'orders' },
      payment_type: { text: 'Subscription' },
      pricing_cycle: { text: 'Month' },
      duration: { number: 1 },
      vpc_id: { text: 'vpc-1' },
      zone_id: { text: 'cn-beijing-i' },
      vswitch_ids: { list: [{ text: 'vsw-1' }] },
    });
    // 100 CU are 100 cores and 4 GB each.
    expect(blocks[2]?.blocks[0]?.attributes).toEqual({
      cpu: { number: 100 },
      memory_gb: { number: 400 },
    });
  });

  it('creates what has no id, and asks for what nobody typed', () => {
    const bare = { ...order, vpc: '', bucket: '', createsBucket: true, name: '' };
    const vswitches = [{ id: '', zone: 'cn-beijing-i', cidr: '10.0.1.0/24' }];
    const heads = readHcl(textOf({ ...bare, vswitches }, 'terraform').text).map(
      ({ type, labels }) => [type, ...labels].join(' '),
    );
    expect(heads).toEqual([
      'terraform',
      'provider alicloud',
      'variable workspace_name',
      'variable bucket_name',
      'resource alicloud_vpc workspace',
      'resource alicloud_vswitch workspace_1',
      'resource alicloud_oss_bucket workspace',
      'resource alicloud_realtime_compute_vvp_instance workspace',
    ]);
  });

  it('says in a comment that it costs money, how to look first, and what it cannot destroy', () => {
    for (const { texts } of [workspaceEn, workspaceZhCn]) {
      const [written] = textTool.write(order, texts);
      const comments = written?.text.split('\n').filter((line) => line.startsWith('#')) ?? [];
      expect(comments.join('\n')).toContain('terraform plan');
      expect(comments).toHaveLength(4);
      for (const [, value] of Object.entries(texts.comments)) {
        const comment = typeof value === 'string' ? value : value('x');
        expect(comment).not.toMatch(/[\r\n]/);
      }
    }
    const [hourly] = textTool.write({ ...order, isSubscription: false }, said);
    expect(hourly?.text).not.toContain(said.comments.notDestroyed);
  });

  it('keeps to the arguments of the provider, and each address leads to something in it', () => {
    fc.assert(
      fc.property(orderArbitrary, (any) => {
        const blocks = readHcl(textOf(any, 'terraform').text);
        const known = new Set(
          blocks.flatMap(({ type, labels }) => {
            if (type === 'variable') return [`var.${labels[0]}`];
            return type === 'resource' ? [`${labels[0]}.${labels[1]}`] : [];
          }),
        );
        for (const block of blocks) {
          if (block.type !== 'resource') continue;
          const schema = terraformResources[block.labels[0] ?? ''];
          expect(schema).toBeDefined();
          checkArguments(block, schema ?? {});
          for (const address of addressesIn(block)) {
            expect(known).toContain(
              address.startsWith('var.') ? address : address.replace(/\.\w+$/, ''),
            );
          }
        }
        const heads = blocks.map(({ type, labels }) => `${type} ${labels.join(' ')}`);
        expect(new Set(heads).size).toBe(heads.length);
      }),
    );
  });

  it('holds every typed text as it is', () => {
    fc.assert(
      fc.property(orderArbitrary, (any) => {
        const blocks = readHcl(textOf(any, 'terraform').text);
        const workspace = blocks.at(-1);
        const isGiven = (typed: string, value: ReadValue | undefined) =>
          typed === '' || meant(value) === typed;
        expect(isGiven(any.name, workspace?.attributes.vvp_instance_name)).toBe(true);
        expect(isGiven(any.vpc, workspace?.attributes.vpc_id)).toBe(true);
        expect(isGiven(any.vswitches[0]?.zone ?? '', workspace?.attributes.zone_id)).toBe(true);
        expect(isGiven(any.region, blocks[1]?.attributes.region)).toBe(true);
        if (!any.createsBucket) {
          const bucket = workspace?.blocks.at(-1)?.blocks[0]?.attributes.bucket;
          expect(isGiven(any.bucket, bucket)).toBe(true);
        }
        const ids = workspace?.attributes.vswitch_ids;
        const listed = ids && 'list' in ids ? ids.list : [];
        any.vswitches.forEach(({ id }, i) => {
          expect(isGiven(id, listed[i])).toBe(true);
        });
      }),
    );
  });
});

function addressesIn({ attributes, blocks }: ReadBlock): readonly string[] {
  const own = Object.values(attributes).flatMap((value) => {
    if ('address' in value) return [value.address];
    return 'list' in value
      ? value.list.flatMap((one) => ('address' in one ? [one.address] : []))
      : [];
  });
  return [...own, ...blocks.flatMap(addressesIn)];
}

describe('the ROS text', () => {
  it('keeps to the properties of the resource, with every typed text as it is', () => {
    fc.assert(
      fc.property(orderArbitrary, (any) => {
        const { text, preview } = textOf(any, 'ros');
        const template = JSON.parse(text);
        expect(template.ROSTemplateFormatVersion).toBe('2015-09-01');
        const { Type, Properties } = template.Resources.Workspace;
        expect(Type).toBe('ALIYUN::Flink::Instance');
        checkProperties(Properties, rosInstance);
        const refs = Object.values<{ Ref?: string }>(Properties).flatMap(({ Ref }) => Ref ?? []);
        expect(refs.toSorted()).toEqual(Object.keys(template.Parameters ?? {}).toSorted());
        if (any.name !== '') expect(Properties.InstanceName).toBe(any.name);
        if (any.bucket !== '') expect(Properties.Bucket).toBe(any.bucket);
        if (any.vpc !== '') expect(Properties.VpcId).toBe(any.vpc);
        if (any.isSubscription) {
          expect(Properties.ResourceSpec).toEqual({ Cpu: any.cu, MemoryGB: 4 * any.cu });
          expect(Properties.Duration).toBe(any.months);
        }
        expect(readShell(preview ?? '')).toEqual([
          'aliyun',
          'ros',
          'PreviewStack',
          '--RegionId',
          any.region || '<region>',
          '--StackName',
          'workspace',
          '--TemplateBody',
          { run: 'cat workspace.ros.json' },
        ]);
      }),
    );
  });
});

describe('the price query', () => {
  it('keeps to the parameters of the call, with every typed text as it is', () => {
    fc.assert(
      fc.property(orderArbitrary, (any) => {
        const { text, preview } = textOf(any, 'price');
        expect(preview).toBeUndefined();
        const { parameters, ...call } = JSON.parse(text);
        expect(call).toEqual({
          product: 'foasconsole',
          version: '2021-10-28',
          action: 'QueryCreateInstancePrice',
        });
        checkProperties(parameters, priceCall);
        expect(parameters.Region).toBe(any.region);
        expect(parameters.ResourceSpec).toEqual({ Cpu: any.cu, MemoryGB: 4 * any.cu });
        expect(parameters.InstanceName ?? '').toBe(any.name);
        expect(parameters.Storage?.Oss.Bucket ?? '').toBe(any.bucket);
        // An hour for what is paid by the hour; a number of months where one is ordered.
        expect([parameters.PricingCycle, parameters.Duration]).toEqual(
          any.isSubscription ? ['Month', any.months] : ['Hour', undefined],
        );
      }),
    );
  });
});
