import type { ClusterChangesWords } from '@/core/platforms/clusterChanges';

/** What is said in simplified Chinese of changing a project of shared mode. */
export const zhCn: ClusterChangesWords = {
  beside: {},
  remarks: {
    scaling:
      '存量项目仍可扩缩容和续费，不再新售。截至 2025-07-06，帮助页面标题已注明“已停止服务”，请先提交工单确认。',
  },
};
