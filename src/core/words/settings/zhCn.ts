import { labels } from '@/core/words/labels/zhCn';
import { f, n, type Phrases, zh } from '@/core/words/phrases/zhCn';
import type { ProductNames } from '@/core/words/product';
import type { SettingsWords } from './en';

/** The settings of a plan, in Chinese. */
export function settings(
  {
    product,
    worker,
    node,
    nodeMeasure,
    process,
    workerNumber,
    coordinatorNumber,
    billing,
    managed,
    managedMeasure,
    managedRule,
    workersOf,
    coordinatorsOf,
    countNodes,
    money,
  }: Phrases,
  names: ProductNames,
): SettingsWords {
  return {
    settings: {
      title: { label: '标题' },
      platform: { label: '产品', choices: names.short },
      headroomPercent: { label: '峰值之上的余量', hint: '应对增长与突发', unit: '%' },
      targetUtilisationPercent: { label: '目标使用率', hint: '需求按此放大', unit: '%' },
      spareSlaves: {
        label: zh`允许故障的 ${workerNumber}`,
        inDocuments: zh`备用 ${worker}`,
        hint: '其余机器仍能承载全部负载',
      },
      masterCount: { label: coordinatorNumber, hint: product.coordinatorHint },
      workspaces: {
        label: zh`${managed} ${managedMeasure}数`,
        hint: `留空则${managedRule}`,
        rule: managedRule,
      },
      keptBackCores: {
        label: '预留核数',
        inDocuments: zh`每${nodeMeasure} ${node} 预留核数`,
        hint: '供系统及其他负载使用',
        unit: labels.coresUnit,
      },
      keptBackGb: {
        label: '预留内存',
        inDocuments: zh`每${nodeMeasure} ${node} 预留内存`,
        unit: labels.memoryUnit,
      },
      slotsPerProcess: { label: zh`${process} 的 slot 数`, hint: '每个占 1 核', unit: '个' },
      memoryGbPerSlot: { label: '每个 slot 的内存', unit: labels.memoryUnit },
      priceList: { label: '价目表', choices: product.priceLists },
      billing: {
        label: '计费方式',
        choices: Object.fromEntries(Object.keys(product.billings).map((id) => [id, billing(id)])),
      },
      baseUnits: {
        label: '包月基础部分',
        hint: '无论是否使用均计费，超出部分按小时计费',
        unit: node,
      },
      hoursAbove: {
        label: '超出部分每月运行小时数',
        hint: '30 天满月为 720 小时',
        unit: '小时',
      },
      discountPercent: { label: labels.discount, hint: '按目录总价减免', unit: '%' },
      taxPercent: { label: '税率', unit: '%' },
      startDate: { label: '起始日期' },
      horizonMonths: { label: '规划期', unit: '个月' },
      leadTimeDays: { label: '下单提前期', unit: '天' },
      growth: { label: '负载增长' },
      milestones: { label: '已知负载' },
      events: { label: '活动高峰' },
      budget: { label: '预算' },
      current: { label: '现有集群' },
    },
    timeFields: {
      between: '；',
      growth: (growth) =>
        'percentPerMonth' in growth
          ? `每月 ${f.exact(growth.percentPerMonth)}%，复合增长`
          : `每月 ${f.exact(growth.recordsPerSecondPerMonth)} 条/秒，线性增长`,
      milestone: ({ date, recordsPerSecond }) => `${date} 起 ${f.exact(recordsPerSecond)} 条/秒`,
      event: ({ name, start, hours, factor, yearly }) =>
        `${name ? `${name}，` : ''}${start.replace('T', ' ')} 起 ${f.exact(hours)} 小时，${f.exact(factor)} 倍${yearly ? '，每年一次' : ''}`,
      budget: ({ amount, per }, currency) =>
        `${{ month: '每月', year: '每年', horizon: '整个规划期' }[per]} ${money({ amount, currency, per: 'month' })}`,
      current: (current, currency) => {
        const { price: amount, renewal } = current;
        const machines = [
          ...('units' in current
            ? [countNodes(current.units)]
            : [workersOf(current.slaveCount, current.slave)]),
          ...('master' in current && current.master !== undefined
            ? [coordinatorsOf(current.masterCount ?? 1, current.master)]
            : []),
          ...(amount === undefined ? [] : [money({ amount, currency, per: 'month' })]),
          ...(renewal === undefined ? [] : [`${renewal} 到期`]),
        ];
        return machines.join('，');
      },
    },
    moved: {
      whole: '方案中的各项数值均已保留。',
      without: (names) => `以下设置不适用于该产品，已改用其默认值或不再使用：${names}。`,
      rates: (count) => `作业速率（${n(count)} 个）`,
    },
  };
}
