import type { WorkspaceOrder, WorkspaceText } from '@/core/platforms/workspace';
import { shellWord } from './shell';

const fileName = 'workspace.ros.json';

/**
 * A template of Resource Orchestration Service (ROS) for a workspace in a VPC, vSwitches and a bucket that are there
 * already. What nobody typed becomes a parameter, for which ROS asks.  Source: ros-docs
 */
export function writeRos(order: WorkspaceOrder): WorkspaceText {
  const parameters: Record<string, { readonly Type: string }> = {};
  const given = (typed: string, name: string) => {
    if (typed !== '') return typed;
    parameters[name] = { Type: 'String' };
    return { Ref: name };
  };
  const ids = order.vswitches.flatMap(({ id }) => (id === '' ? [] : [id]));
  if (ids.length === 0) parameters.VSwitchIds = { Type: 'CommaDelimitedList' };
  const properties = {
    InstanceName: given(order.name, 'InstanceName'),
    VpcId: given(order.vpc, 'VpcId'),
    ZoneId: given(order.vswitches[0]?.zone ?? '', 'ZoneId'),
    VSwitchIds: ids.length === 0 ? { Ref: 'VSwitchIds' } : ids,
    Bucket: given(order.bucket, 'Bucket'),
    ChargeType: order.isSubscription ? 'PRE' : 'POST',
    ...(order.isSubscription
      ? {
          PricingCycle: 'Month',
          Duration: order.months,
          ResourceSpec: { Cpu: order.cu, MemoryGB: 4 * order.cu },
        }
      : {}),
  };
  const template = {
    ROSTemplateFormatVersion: '2015-09-01',
    ...(Object.keys(parameters).length === 0 ? {} : { Parameters: parameters }),
    Resources: { Workspace: { Type: 'ALIYUN::Flink::Instance', Properties: properties } },
    Outputs: { WorkspaceId: { Value: { 'Fn::GetAtt': ['Workspace', 'WorkspaceId'] } } },
  };
  return {
    id: 'ros',
    fileName,
    text: `${JSON.stringify(template, null, 2)}\n`,
    preview: [
      'aliyun ros PreviewStack',
      `--RegionId ${shellWord(order.region || '<region>')}`,
      '--StackName workspace',
      `--TemplateBody "$(cat ${fileName})"`,
    ].join(' '),
  };
}
