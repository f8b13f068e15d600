import type { ClusterChangesWords } from '@/core/platforms/clusterChanges';

/** What is said in simplified Chinese of changing a dedicated cluster. */
export const zhCn: ClusterChangesWords = {
  beside: {
    'more-workers': '只能增加与现有集群同机型的 Slave。属于升级订单，自 2022-11-15 起可能被拒绝。',
    'worker-shape': '购买时已固定；换机型须新购集群。',
    'coordinator-shape':
      '可升可降，全部 Master 同时变更。按量付费时，变更配置文档写明不可，接口文档则写明仅按量付费可变更：请提交工单确认。',
    'coordinator-count': '购买时已固定；由 1 台改为 3 台须新购集群。',
    billing: '两种计费方式不可互相转换。',
  },
  remarks: {
    orders:
      '资料之间有矛盾：2021-04-28 停止新购时，存量集群仍可扩缩容和续费；但自 2022-11-15 起不再受理升级订单，续费最长 4 个月。按本工具的理解，增加 Slave 和更换 Master 属于升级订单，请先提交工单确认。',
    end: '服务的最终停止日期未公布。Flink 全托管 2026-03-26 的生命周期策略承诺至少提前四个月通知。',
    whitelists: '增加 Slave 或变更 Master 后，请将新增 IP 加入每个存储的白名单。',
    vswitch: '付款时若提示 IP 不足，请新建交换机并填写其 ID。',
  },
};
