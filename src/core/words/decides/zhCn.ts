import type { ThresholdKind } from '@/core/sizing/decides/thresholds';
import type { InputKind, RangeOrigin } from '@/core/sizing/decides/uncertainInputs';
import { labels } from '@/core/words/labels/zhCn';
import { f, n, type Phrases, zh } from '@/core/words/phrases/zhCn';
import type { DecidesWords } from './en';

/** What decides a plan, and how likely a cluster suffices, in simplified Chinese. */
export const decides = ({
  isPool,
  worker,
  workerMeasure,
  coordinator,
  node,
  nodeMeasure,
  shape,
  workerShape,
  price,
  priceUnit,
  perCu,
  cuName,
}: Phrases): DecidesWords => {
  const records = (value: number) => `${n(value)} ${labels.perSecond}`;
  const times = (factor: number) =>
    factor === 1 ? '不变' : `${factor > 1 ? '+' : '−'}${n(Math.abs(factor - 1) * 100)}%`;
  const perCuUnit = (isRecords: boolean) =>
    isRecords ? labels.perSecondPerCu(cuName) : labels.megabytesPerCu(cuName);
  const share = (percent: number) => `${f.percent(percent)}%`;
  const one = isPool ? zh`一${nodeMeasure} ${node}` : zh`一${workerMeasure} ${worker}`;
  const workersOf = (id: string) => zh`${shape(id)} ${worker}`;
  const value = (kind: InputKind, figure: number): string => {
    switch (kind) {
      case 'rate':
      case 'rates':
        return perCu(n(figure));
      case 'load':
        return records(figure);
      case 'record-size':
        return `${n(figure)} ${labels.bytesUnit}`;
      case 'headroom':
        return `${n(figure)}%`;
      case 'loads':
      case 'resources':
        return times(figure);
      case 'record-sizes':
        return `× ${n(figure)}`;
      case 'growth':
        return figure === 0 ? '目前负载' : `${n(figure)} 个月后的负载`;
    }
  };
  const input = (kind: InputKind, name: string): string => {
    switch (kind) {
      case 'rate':
        return zh`${name} 的速率`;
      case 'rates':
        return '全部复杂作业的速率';
      case 'load':
        return zh`${name} 的负载`;
      case 'loads':
        return '全部负载';
      case 'resources':
        return zh`${name} 的核数与内存`;
      case 'record-size':
        return zh`${name} 的单条记录大小`;
      case 'record-sizes':
        return '全部单条记录大小';
      case 'headroom':
        return '余量';
      case 'growth':
        return '增长';
    }
  };
  const ofSingle = '在各单项中';
  const isRate = (kind: InputKind) => kind === 'rate' || kind === 'rates';
  const advice = (kind: InputKind) =>
    kind === 'headroom' || kind === 'growth' ? '请先商定这一项。' : '请先实测这一项。';
  const kinds: Readonly<Record<ThresholdKind, string>> = {
    fewer: `不超过此处，可少用${one}`,
    more: `超过此处，需增加${one}`,
    coordinator: zh`超过此处，需要更大的 ${coordinator}`,
    'shape-below': '不超过此处，另一机型更优',
    'shape-above': '超过此处，另一机型更优',
    end: '超过此处，该机型的集群无法承载',
  };
  const origins: Readonly<Record<RangeOrigin, string>> = {
    published: '公布的范围',
    anchors: '业界常用余量',
    ours: '本工具设定',
    plan: '方案中的增长',
  };
  return {
    heading: '决定因素',
    sheet: '决定因素',
    priceIn: ({ currency, per }) => `${labels.price}（${priceUnit(currency, per)}）`,
    noCluster: '没有集群能够承载',
    sensitivity: {
      heading: '先测什么',
      movesPrice: (kind, name, ends, isOfSingle = false) =>
        zh`${input(kind, name)}${isOfSingle ? ofSingle : ''}对价格影响最大：${value(kind, ends.at.light)} 时为 ${price(ends.light)}，${value(kind, ends.at.heavy)} 时为 ${price(ends.heavy)}。${advice(kind)}`,
      movesNeed: (kind, name, ends, isOfSingle = false) =>
        zh`${input(kind, name)}${isOfSingle ? ofSingle : ''}对需求影响最大：${value(kind, ends.at.light)} 时为 ${n(ends.light)} ${cuName}，${value(kind, ends.at.heavy)} 时为 ${n(ends.heavy)} ${cuName}。${advice(kind)}`,
      breaks: (kind, name, at) =>
        zh`${input(kind, name)}决定能否承载：${value(kind, at)} 时没有集群能够承载该方案。${advice(kind)}`,
      nothing: '在这些范围内，结果不变。',
      samePrice: '在这些范围内，价格不变。',
      ranges:
        '每次只改变一项，其余按方案。速率取公布的范围；余量取 0 至 30%，业界通常留 20% 至 30%；负载、核数与内存取 ±20%，单条记录大小取一半至两倍，均为本工具设定。增长按方案，不计已知负载和活动。',
      owned: `${isPool ? '' : '现有集群的机型不变。'}价格均为新购的目录价。`,
      guide: (way) =>
        `速率未实测时，可按作业的算子在公布的范围内估计：见选型页中作业旁的“${way}”，由本工具给出，仅供参考。只有实测速率才可以超出该范围。`,
      largest: (count) => `单个作业只列出对其计算量影响最大的 ${n(count)} 项。`,
      input,
      value,
      range: (kind, light, heavy, origin) =>
        `${isRate(kind) ? perCu(`${n(light)} 至 ${n(heavy)}`) : `${value(kind, light)} 至 ${value(kind, heavy)}`}（${origins[origin]}）`,
      name: '输入项',
      span: '范围',
      light: '范围起点的集群',
      heavy: '范围终点的集群',
      lightPrice: '范围起点的价格',
      heavyPrice: '范围终点的价格',
      moved: ({ currency, per }) => `相差（${priceUnit(currency, per)}）`,
      chart: '各输入项的影响',
      chartText: (count) => `共 ${n(count)} 项，影响最大的在前。`,
      ends: (light, heavy) => `${light} 至 ${heavy}`,
      now: (amount) => `目前 ${amount}`,
      needed: (cu) => `${n(cu)} ${cuName}`,
    },
    thresholds: {
      heading: '负载到多少时结果会变',
      hint: (hasFixed) =>
        `全部负载同比增减${hasFixed ? '，按核数与内存填写的作业不变' : ''}。每秒条数向下取整。`,
      resources: '方案中没有按每秒条数填写的作业，因此全部作业的核数与内存同比增减。',
      searched: (cu) => `在需求上下各 ${n(cu)} ${cuName} 以内查找其他更优机型。`,
      notBest: '在目前负载下，最优机型已是另一种，因此不列出最优机型变化的负载；请看下面的机型图。',
      what: '变化',
      need: labels.needCu(cuName),
      records: '每秒条数',
      factor: '负载倍数',
      cluster: '变化后的集群',
      kinds,
      none: labels.none,
    },
    map: {
      heading: '各需求下的最优机型',
      hint: (from, to, need) =>
        `需求从 ${n(from)} 到 ${n(to)} ${cuName} 逐一比较；该方案需要 ${n(need)} ${cuName}。`,
      won: (id, percent) => `${workersOf(id)}：在其中 ${f.percent(percent)}% 的需求下最优。`,
      lane: workersOf,
      laneShare: (percent) => `${f.percent(percent)}%`,
      mark: (cu) => `需求 ${n(cu)} ${cuName}`,
      end: (cu) => `${n(cu)} ${cuName}`,
      chart: '各需求下哪种机型最优',
      chartText: (from, to) =>
        `每种机型一行，横轴为 ${n(from)} 至 ${n(to)} ${cuName} 的需求，色条表示该机型最优的需求。`,
      from: `起（${cuName}）`,
      to: `止（${cuName}）`,
      shape: workerShape,
      first: '起点的集群',
      last: '终点的集群',
      near: (count, total) =>
        `按需求共分 ${n(total)} 段，此处列出该方案需求附近的 ${n(count)} 段。`,
    },
    odds: {
      heading: isPool ? zh`${node} 够用的可能性` : zh`${worker} 够用的可能性`,
      intro:
        '每个数值最可能取“最可能”值，不会低于“低”值或高于“高”值，其间的可能性按直线升降（三角分布）；各数值互不影响。够用是指能承载含余量的需求，并保留备用。',
      exact: '未知数值较少，可能性为精确计算的结果，无需抽样。',
      drawn: (draws, seed, points) =>
        `随机抽取 ${n(draws)} 次（种子 ${n(seed)}）：各可能性的误差在 ±${n(points)} 个百分点以内，置信度 95%。`,
      needs: (least, likely, most) =>
        `需求最少 ${n(least)} ${cuName}，最多 ${n(most)} ${cuName}；全部取最可能值时为 ${n(likely)} ${cuName}。`,
      prices: (low, likely, high, hasGuide) =>
        low.amount === high.amount
          ? `无论需求最终为多少，最优集群的价格均为 ${price(high)}。`
          : `最优集群的价格为 ${f.amount(low.amount, low.currency)} 至 ${price(high)}，全部取最可能值时为 ${f.amount(likely.amount, likely.currency)}，即此范围的中间值。要缩小范围，请先实测对价格影响最大的输入${hasGuide ? '；未实测时，可按作业的算子在公布的范围内估计速率' : ''}。`,
      unknown: (name, unit, { low, likely, high }) => {
        const [what, of] =
          unit === 'load'
            ? ['负载', labels.perSecond]
            : ['速率', perCuUnit(unit === 'records-per-cu')];
        return zh`${name} 的${what}（${of}）：低 ${n(low)}，最可能 ${n(likely)}，高 ${n(high)}`;
      },
      answer: (percent) => `目前结果够用的可能性为 ${share(percent)}。`,
      cluster: labels.cluster,
      isAnswer: (cluster) => `${cluster}（${labels.answer}）`,
      carried: `可承载的需求（${cuName}）`,
      likelihood: '够用的可能性',
      confidence: '95% 置信区间',
      share,
      between: (low, high) => `${share(low)} 至 ${share(high)}`,
      targets: '达到某一可能性的最优集群',
      target: '可能性',
      need: labels.needCu(cuName),
      chart: '可能性与价格',
      chartText: '每种规模一行，色条越长，够用的可能性越大。',
      nothing: '填写负载或速率的低、最可能、高三个值，即可看到各规模够用的可能性。',
      tooLarge: `取高值时所需的 ${cuName} 超出可计算的范围。`,
    },
    regret: {
      heading: '后悔值最小的机型',
      least: (id, most, cu, mean) =>
        most.amount === 0
          ? `${workersOf(id)}：无论需求最终是多少，都最便宜。`
          : `${workersOf(id)}：无论需求最终是多少，最多比最便宜的机型多花 ${price(most)}（需求为 ${n(cu)} ${cuName} 时），平均多花 ${price(mean)}。`,
      assumption: zh`假设：机型只选一次，之后不变；${worker} 的数量随需求增减，按价目表计费，没有其他费用。后悔值即所选机型比最便宜机型多花的金额。`,
      shape: workerShape,
      most: ({ currency, per }) => `最多（${priceUnit(currency, per)}）`,
      at: `首次出现时的需求（${cuName}）`,
      mean: ({ currency, per }) => `平均（${priceUnit(currency, per)}）`,
    },
    form: {
      heading: '不确定的数值',
      hint: '留空的数值以方案为准。',
      low: '低',
      likely: '最可能',
      high: '高',
      load: (name) => zh`${name} 的负载（${labels.perSecond}）`,
      rate: (name, unit) => zh`${name} 的速率（${perCuUnit(unit === 'records-per-cu')}）`,
      fill: '填入上述范围',
      clear: '全部确定',
      map: `图中显示的最大需求（${cuName}）`,
      more: (count) => `另有 ${n(count)} 个作业影响较小，未列出。`,
      linkProblems: '链接中有内容无法读取，已略去：',
      drawing: (percent) => `正在抽样：${n(percent)}%`,
    },
  };
};
