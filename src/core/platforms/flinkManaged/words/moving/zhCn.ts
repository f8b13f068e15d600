import type { MovingWords } from '@/core/words/product';

/** What is known of moving here from Blink, in simplified Chinese. */
export const zhCn: MovingWords = {
  notes: [
    'Blink 与 Flink 的状态互不兼容，只能冷迁移：停止 Blink 作业，再启动 Flink 作业，期间业务中断（迁移方案，帮助文档 421044，无日期，仅读到部分内容）。',
    'Blink 的 CU 与 Flink 的 CU 之间没有公布的换算规则。',
    '未能查到比 2021-06-04 更新的价目：当前价格请在控制台或通过 QueryCreateInstancePrice 接口查询。',
    '在包年包月之外按小时使用 CU 属于混合计费，仅适用于未开启跨可用区高可用的 x86 包年包月实例（帮助中心，2025-04-11）；按量付费则直接增加 CU。',
    '按量付费在作业启动时申请资源，地域资源不足时可能失败；工作空间释放前持续计费（帮助中心，2026-03-26）。',
    'Blink 独享集群每次最多续费 4 个月（2022-11-15 公告）：请将并行期安排在续费期内。',
  ],
};
