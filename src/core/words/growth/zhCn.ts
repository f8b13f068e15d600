import { labels } from '@/core/words/labels/zhCn';
import { n, type Phrases, zh } from '@/core/words/phrases/zhCn';
import type { GrowthWords } from './en';

/** How the cluster grows, in simplified Chinese. */
export const growth = ({
  worker,
  coordinator,
  workerMeasure,
  workerNumber,
  shape,
  countWorkers,
  product,
  isPool,
  node,
  nodeMeasure,
  nodeNumber,
  countNodes,
  cuName,
}: Phrases): GrowthWords => ({
  steps: {
    heading: labels.grows,
    aside: (id) =>
      isPool
        ? zh`每次 1 ${nodeMeasure} ${node}`
        : zh`每次一${workerMeasure} ${shape(id)} ${worker}`,
    /** Says that growth may be refused; undefined where the newest sale notice does not say so. */
    refusal: (sale) => (sale ? product.growthRefused[sale.code]?.(sale.date) : undefined),
    chartSentence: (slaveCount, capacityCu, needCu) =>
      isPool
        ? zh`容量随 ${nodeNumber}的变化：${countNodes(slaveCount)} 中 ${n(capacityCu)} ${cuName} 用于作业，需求 ${n(needCu)} ${cuName}。`
        : zh`容量随 ${workerNumber}的变化：${countWorkers(slaveCount)} 共 ${n(capacityCu)} ${cuName}，需求 ${n(needCu)} ${cuName}。`,
    table: '以表格查看',
    slaves: isPool ? nodeNumber : workerNumber,
    capacity: '容量',
    carries: '约可承载（条/秒）',
    carriesHint: (withoutRate) =>
      zh`按相同的作业构成估算，保留余量${isPool ? '' : zh`并扣除备用 ${worker}`}，向下取三位有效数字。${withoutRate === 0 ? '' : `另有 ${n(withoutRate)} 个作业按核和内存给出，没有速率，未计入这些数值，按同比例增长。`}`,
    master: coordinator,
    now: '当前结果',
    ends: (cu) => zh`该 ${coordinator} 的最后一档（${n(cu)} ${cuName}）`,
    changes: zh`需更换更大的 ${coordinator}`,
    none: labels.none,
    axisSlaves: isPool ? nodeNumber : workerNumber,
    need: (cu) => `需求 ${n(cu)} ${cuName}`,
    ceiling: (id, cu) => zh`${shape(id)} ${coordinator} 最多 ${n(cu)} ${cuName}`,
  },
});
