import type { PresetWords } from '@/core/plan/firstPreset';
import type { PresetId } from '@/core/plan/presets';
import { firstPreset } from '@/core/words/frame/zhCn';
import type { ExamplesWords } from './en';

const presets: Readonly<Record<PresetId, PresetWords>> = {
  'order-joins': firstPreset,
  'log-filtering': { title: '日志过滤', workloads: ['日志过滤'] },
  'festival-peak': {
    title: '购物节峰值',
    workloads: ['订单流', '优惠券关联', '流量过滤', '实时大屏'],
  },
  'existing-estate': { title: '存量作业', workloads: ['数仓入库', '维表同步', '风险评分'] },
  'shared-cluster': {
    title: '四个项目共用一个集群',
    workloads: ['订单汇总', '账单关联', '反欺诈规则', '日志分发', '日志归档'],
  },
};

/** The example plans, in simplified Chinese. */
export const examples: ExamplesWords = {
  presets,
  presetHints: {
    'order-joins': '两个项目里的关联与过滤',
    'log-filtering': '一个简单作业',
    'festival-peak': '每秒数百万条',
    'existing-estate': '按核数和内存给出的作业',
    'shared-cluster': '每个项目按整数 CU 分配',
  },
};
