import type { Standing } from '@/core/report/optionRows';
import { labels } from '@/core/words/labels/zhCn';
import { f, n, type Phrases, zh } from '@/core/words/phrases/zhCn';
import type { OptionsWords } from './en';

/** The table of all shapes, why each ranks where it does, and the mix, in simplified Chinese. */
export function options({
  worker,
  coordinator,
  coordinatorMeasure,
  workerNumber,
  shape,
  price,
  countNodes,
  hasLists,
  notPriced,
  cuName,
}: Phrases): OptionsWords {
  function standing(s: Standing): string {
    switch (s.kind) {
      case 'best':
        return '价格最低。';
      case 'unpriced':
        return unpriced(s);
      case 'tied':
        return s.nodes > 0
          ? `价格相同，多 ${countNodes(s.nodes)}。`
          : s.slaveCores > 0
            ? zh`价格和机器台数相同，${worker} 多 ${n(s.slaveCores)} 核。`
            : '价格相同。';
      case 'dearer':
        return s.parts
          .map(({ cause, price: { amount, currency } }) => {
            const much = `${amount < 0 ? '−' : '+'}${f.rough(Math.abs(amount), currency)}`;
            if (cause === 'masters') return zh`${coordinator} 差价 ${much}`;
            return cause === 'capacity' ? `容量差 ${much}` : `${cuName} 单价差 ${much}`;
          })
          .join('，');
    }
  }

  const missing = hasLists ? '价目表中没有对应价格' : notPriced;

  function unpriced({ reason, nodes }: Extract<Standing, { kind: 'unpriced' }>): string {
    switch (reason) {
      case 'fewest-machines':
        return `机器台数最少；${missing}。`;
      case 'fewest-of-priced-slaves':
        return zh`在 ${worker} 有价格的机型中台数最少；价目表中没有所需 ${coordinator} 的价格。`;
      case 'others-priced':
        return '价目表中价格不全，排在最后。';
      case 'slaves-unpriced':
        return zh`价目表中没有该 ${worker} 机型的价格，排在最后。`;
      case 'more-machines':
        return nodes > 0
          ? `多 ${countNodes(nodes)}；${missing}。`
          : zh`机器台数相同，${worker} 核数更多；${missing}。`;
    }
  }

  return {
    options: {
      heading: labels.allShapes,
      caption: zh`每种 ${worker} 机型对应一个集群，选中的集群将作为结果。`,
      choose: '选择',
      slaves: worker,
      masters: coordinator,
      has: '容量',
      need: '需求与容量',
      unused: '未用',
      price: { month: '每月', day: '每天', hour: '每小时' },
      dearer: '多出',
      dearerHint: '比最低价格多出的比例',
      why: '排名原因',
      sortBy: '按此列排序',
      sorted: {
        slaves: zh`按 ${workerNumber}排序`,
        masters: zh`按 ${coordinator} 排序`,
        has: '按容量排序',
        unused: `按未用 ${cuName} 排序`,
        price: '按价格排序',
      },
      asOrders: (aside) => `按新购的目录价，${aside}`,
      pick: (count, id) => `${n(count)} × ${shape(id)}`,
      nodes: countNodes,
      dearerPercent: (percent) => `${f.percent(percent)}%`,
      none: labels.none,
      ofTotal: (part, total) => `${n(part)}/${n(total)}`,
    },
    standing,
    mix: {
      heading: '如果可以混用机型',
      aside: '假设分析',
      sentence: (parts, masterCount, master, value, saved) =>
        zh`${parts.join('、')} ${worker}，配 ${n(masterCount)} ${coordinatorMeasure} ${shape(master)} ${coordinator}，${price(value)}即可满足需求；但同一集群的 ${worker} 只能使用一种机型，因此多支出 ${price(saved)}。`,
      same: '混用机型也不会更便宜：只用一种机型没有额外费用。',
      uncompared: `${hasLists ? '价目表中' : ''}所选集群的价格不全，无法与混用机型的价格比较。`,
      none: hasLists
        ? zh`价目表中没有可用 ${coordinator} 的价格，无法计算混用机型的价格。`
        : zh`没有可用 ${coordinator} 的价格，无法计算混用机型的价格。`,
    },
  };
}
