import type { ProvisioningWords } from '@/core/platforms/provisioning';
import { namedZhCn } from './named/zhCn';
import { workspaceZhCn } from './workspace/zhCn';
import { ownStepsZhCn, workspaceStepsZhCn } from './workspaceSteps/zhCn';

/** Said in simplified Chinese of provisioning fully managed Flink. */
export const zhCn: ProvisioningWords = {
  ...namedZhCn,
  paths: {
    'new-workspace': {
      name: '新建工作空间',
      hint: '从查询价格到第一个项目空间',
      notice: '依据官方 2024 至 2026 年的文档中读到的内容编写。这里不会下单。',
    },
  },
  phases: {
    price: '价格与配额',
    network: 'VPC 与交换机',
    bucket: 'OSS Bucket',
    workspace: '创建工作空间',
    projects: '项目空间与人员',
    operate: '运维',
  },
  panels: { ...namedZhCn.panels, 'workspace-projects': '分配 CU' },
  steps: { ...workspaceStepsZhCn, ...ownStepsZhCn },
  values: {
    region: '地域',
    slave: '计算单元',
    slaveCount: '计算 CU',
    master: '管理单元',
    masterCount: '管理 CU',
    nodeCount: 'CU 数',
    capacityCu: '容量',
    requiredCu: '需求',
    givenCu: '分配的 CU',
    vpc: 'VPC',
    vswitch: '交换机',
    bucket: 'Bucket',
    workspace: '工作空间名称',
    billing: '计费方式',
    priceList: '价目表',
    price: '价格',
    projects: '项目',
  },
  workspace: workspaceZhCn,
};
