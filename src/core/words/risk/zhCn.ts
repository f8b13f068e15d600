import { labels } from '@/core/words/labels/zhCn';
import { f, type Phrases, zh } from '@/core/words/phrases/zhCn';
import type { RiskWords } from './en';

/** What may fail and what that takes, in simplified Chinese. */
export const risk = ({
  product,
  worker,
  workerMeasure,
  countWorkers,
  priceUnit,
  cluster,
}: Phrases): RiskWords => {
  const percent = (value: number) => `${f.percent(value)}%`;
  const unknown = '未知。';
  const tolerates = (count: number) =>
    count === 0 ? zh`不能有 ${worker} 故障` : zh`可容忍 ${countWorkers(count)} 故障`;
  return {
    heading: '故障影响',
    sheet: '风险分析',
    headline: (count, { lostPercent, carriedPercent, outcome }) => {
      const one =
        count === 1
          ? zh`唯一的 ${worker} 故障时`
          : zh`${countWorkers(count)} 中有一${workerMeasure}故障时`;
      const gone = `${one}，容量减少 ${percent(lostPercent)}`;
      switch (outcome) {
        case 'need':
          return `${gone}，仍能满足需求`;
        case 'peak':
          return `${gone}，仍能承受峰值，但没有余量`;
        case 'short':
          return `${gone}，只能处理峰值的 ${percent(carriedPercent)}`;
      }
    },
    headlinePool: '这些计算单元运行在哪些机器上、一台机器故障会影响多少，均未公布',
    loss: {
      heading: zh`${worker} 故障时`,
      mayFail: (need, peak) =>
        need === peak
          ? `要满足需求，${tolerates(need)}。`
          : `要满足含余量的需求，${tolerates(need)}；只满足峰值，${tolerates(peak)}。`,
      lost: zh`故障的 ${worker}`,
      left: zh`剩余的 ${worker}`,
      capacity: '剩余容量（CU）',
      gone: '减少的容量',
      inUse: labels.inUse,
      fits: '仍能满足',
    },
    outcomes: {
      need: '含余量的需求',
      peak: '峰值，不含余量',
      short: '不足峰值',
    },
    carried: (value) => `峰值的 ${percent(value)}`,
    nothingLeft: '没有剩余',
    price: {
      heading: '价格与风险',
      hint: zh`每一行都优于所有更便宜的集群：单${workerMeasure} ${worker} 所占的份额更小，或可容忍的故障${workerMeasure}数更多。`,
      all: zh`全部机型，备用 ${worker} 为 0、1、2 ${workerMeasure}`,
      cluster: '集群',
      machines: cluster,
      price: ({ currency, per }) => `价格（${priceUnit(currency, per)}）`,
      share: zh`单${workerMeasure} ${worker} 占比`,
      mayFail: zh`可容忍的故障${workerMeasure}数`,
      inUse: `一${workerMeasure}故障后的峰值使用率`,
      fits: `一${workerMeasure}故障后仍能满足`,
      answer: (cluster) => `${cluster}（${labels.answer}）`,
    },
    published: {
      heading: '该产品的已知情况',
      topics: [
        { name: '主备切换', text: product.offer?.failOver ?? unknown },
        { name: 'SLA', text: product.offer?.sla ?? unknown },
        { name: '启动风险', text: product.offer?.start ?? unknown },
      ],
      topic: (name, text) => `${name}：${text}`,
    },
  };
};
