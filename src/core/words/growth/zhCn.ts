import { n, shape, slaves } from '@/core/words/phrases/zhCn';
import type { GrowthWords } from './en';

/** How the cluster grows, in simplified Chinese. */
export const growth: GrowthWords = {
  steps: {
    heading: '如何扩容',
    aside: (id) => `每次一台 ${shape(id)} Slave`,
    refusable: (since) =>
      `增加 Slave 或更换 Master 属于升级订单。服务商自 ${since} 起不再受理升级订单，下单可能被拒绝，请先提交工单确认。`,
    chartSentence: (slaveCount, capacityCu, needCu) =>
      `容量随 Slave 台数的变化：${slaves(slaveCount)} 共 ${n(capacityCu)} CU，需求 ${n(needCu)} CU。`,
    table: '以表格查看',
    slaves: 'Slave 台数',
    capacity: '容量',
    carries: '约可承载（条/秒）',
    carriesHint: (withoutRate) =>
      `按相同的作业构成估算，保留余量并扣除备用 Slave，向下取三位有效数字。${withoutRate === 0 ? '' : `另有 ${n(withoutRate)} 个作业按核和内存给出，没有速率，未计入这些数值，按同比例增长。`}`,
    master: 'Master',
    now: '当前结果',
    ends: (cu) => `该 Master 的最后一档（${n(cu)} CU）`,
    changes: '需更换更大的 Master',
    none: '—',
    axisSlaves: 'Slave 台数',
    need: (cu) => `需求 ${n(cu)} CU`,
    ceiling: (id, cu) => `${shape(id)} Master 最多 ${n(cu)} CU`,
  },
};
