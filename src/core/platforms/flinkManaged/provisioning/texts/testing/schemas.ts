/*
 * What the tools take, from their own documents; only what concerns the texts that are written here.
 * Terraform: github.com/aliyun/terraform-provider-alicloud, documents and sources of the resources (commits 09b6e393,
 * 03df1c3e). ROS: help page of ALIYUN::Flink::Instance, 2025-08-27, and the generated kit @alicloud/ros-cdk-flink.
 * The call: metadata of foasconsole, 2021-10-28.
 */

type ValueKind = 'text' | 'number' | 'texts' | 'block';

export type ArgumentSchema = {
  readonly kind: ValueKind;
  readonly isRequired: boolean;
  readonly oneOf?: readonly (string | number)[];
  readonly inner?: Readonly<Record<string, ArgumentSchema>>;
};

const required = (kind: ValueKind): ArgumentSchema => ({ kind, isRequired: true });
const optional = (kind: ValueKind): ArgumentSchema => ({ kind, isRequired: false });

export const terraformResources: Readonly<
  Record<string, Readonly<Record<string, ArgumentSchema>>>
> = {
  alicloud_realtime_compute_vvp_instance: {
    duration: optional('number'),
    payment_type: { ...required('text'), oneOf: ['PayAsYouGo', 'Subscription'] },
    pricing_cycle: { ...optional('text'), oneOf: ['Month'] },
    resource_group_id: optional('text'),
    resource_spec: {
      ...optional('block'),
      inner: { cpu: optional('number'), memory_gb: optional('number') },
    },
    storage: {
      ...required('block'),
      inner: { oss: { ...required('block'), inner: { bucket: required('text') } } },
    },
    vswitch_ids: required('texts'),
    vpc_id: required('text'),
    vvp_instance_name: required('text'),
    zone_id: required('text'),
  },
  alicloud_vpc: { vpc_name: optional('text'), cidr_block: optional('text') },
  alicloud_vswitch: {
    vpc_id: required('text'),
    zone_id: optional('text'),
    cidr_block: optional('text'),
    vswitch_name: optional('text'),
  },
  alicloud_oss_bucket: {
    bucket: optional('text'),
    storage_class: {
      ...optional('text'),
      oneOf: ['Standard', 'IA', 'Archive', 'ColdArchive', 'DeepColdArchive'],
    },
  },
};

export type PropertySchema = {
  readonly type: 'string' | 'integer' | 'boolean' | 'strings' | 'object';
  readonly isRequired: boolean;
  readonly oneOf?: readonly (string | number)[];
  readonly inner?: Readonly<Record<string, PropertySchema>>;
};

const must = (type: PropertySchema['type']): PropertySchema => ({ type, isRequired: true });
const may = (type: PropertySchema['type']): PropertySchema => ({ type, isRequired: false });
const spec: PropertySchema = {
  ...may('object'),
  inner: { Cpu: may('integer'), MemoryGB: may('integer') },
};

export const rosInstance: Readonly<Record<string, PropertySchema>> = {
  InstanceName: must('string'),
  VpcId: must('string'),
  ZoneId: must('string'),
  Bucket: must('string'),
  VSwitchIds: must('strings'),
  ChargeType: { ...must('string'), oneOf: ['POST', 'PRE'] },
  PricingCycle: { ...may('string'), oneOf: ['Year', 'Month'] },
  Duration: { ...may('integer'), oneOf: [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 24, 36] },
  AutoRenew: may('boolean'),
  PromotionCode: may('string'),
  UsePromotionCode: may('boolean'),
  ResourceSpec: spec,
};

export const priceCall: Readonly<Record<string, PropertySchema>> = {
  InstanceName: may('string'),
  ChargeType: { ...must('string'), oneOf: ['PRE', 'POST'] },
  Region: must('string'),
  ZoneId: may('string'),
  VpcId: may('string'),
  VSwitchIds: may('strings'),
  ResourceSpec: spec,
  PricingCycle: { ...may('string'), oneOf: ['Year', 'Month', 'Day', 'Hour'] },
  Duration: may('integer'),
  AutoRenew: may('boolean'),
  Storage: {
    ...may('object'),
    inner: { Oss: { ...may('object'), inner: { Bucket: may('string') } } },
  },
  UsePromotionCode: may('boolean'),
  PromotionCode: may('string'),
};
