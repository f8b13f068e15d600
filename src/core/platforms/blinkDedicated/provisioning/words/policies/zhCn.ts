import type { OwnPoliciesWords } from './en';

/** What is said in simplified Chinese of the policies that the service needs. */
export const policiesZhCn: OwnPoliciesWords = {
  reasons: {
    'stream-all': '使用实时计算的项目。',
    'pass-role': '将服务角色传递给实时计算服务。',
    'vpc-list': '查询集群所在的 VPC。',
    'vswitch-list': '查询交换机及其可用 IP。',
    'group-create': '创建集群的安全组，仅创建集群时需要。',
    'group-open': '设置该安全组的规则，仅创建集群时需要。',
    'interface-create': '为节点创建弹性网卡。',
    'interface-list': '查询弹性网卡的状态。',
    'interface-attach': '将弹性网卡挂载到节点。',
    'interface-permission-list': '查询弹性网卡的授权。',
    'interface-permission-create': '授权服务使用弹性网卡。',
    'ots-read': '查询表格存储的表。',
    'ots-rows': '读写表格存储的行数据。',
    'datahub-create': '创建读写 DataHub 所需的资源。',
    'datahub-read': '读取 DataHub。',
    'datahub-write': '向 DataHub 写入数据。',
    'datahub-delete': '删除 DataHub 的 Topic。',
    'log-read': '读取日志服务。',
    'log-write': '写入日志服务。',
    'mns-read': '读取消息服务。',
    'mns-write': '通过消息服务发送和发布消息。',
    'mns-subscribe': '订阅消息服务的主题。',
    'drds-read': '查询 DRDS 实例。',
    'drds-whitelist': '将 IP 加入 DRDS 白名单。',
    'rds-read': '查询 RDS 实例。',
    'rds-whitelist': '将 IP 加入 RDS 白名单。',
    'oss-all': '读写 OSS，上传的程序包保存在其中。',
  },
  offers: {
    'before-creation': {
      when: '创建集群前',
      what: 'AliyunStreamDefaultRolePolicy，创建集群前所需的权限',
    },
    'after-creation': {
      when: '创建集群后',
      what: 'AliyunStreamDefaultRolePolicy，创建集群后收窄的权限',
    },
    shared: { when: '共享模式', what: 'AliyunStreamRolePolicy，共享模式授予的权限' },
  },
  developer: (projects, isRoleOnly) =>
    `开发人员的权限策略，${projects === 0 ? '全部项目' : `所选的 ${projects} 个项目`}，${isRoleOnly ? '只能传递服务角色' : '可传递任意角色（官方原文）'}`,
};
