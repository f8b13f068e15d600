import type { ClusterChangesWords } from '@/core/platforms/clusterChanges';

/** What is said in simplified Chinese of changing a workspace. */
export const zhCn: ClusterChangesWords = {
  beside: { billing: '可双向转换。' },
  remarks: { fixed: '工作空间的 VPC、Bucket 和名称不可变更；交换机可在之后更换。' },
};
