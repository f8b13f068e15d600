import { labels } from '@/core/words/labels/zhCn';
import { nearWhole } from '@/core/words/nearWhole';
import { f, n, type Phrases, zh } from '@/core/words/phrases/zhCn';
import type { RiskWords } from './en';

/** What may fail and what that takes, in simplified Chinese. */
export const risk = ({
  product,
  cuName,
  isPool,
  coordinator,
  worker,
  workerMeasure,
  countWorkers,
  priceUnit,
  cluster,
}: Phrases): RiskWords => {
  const duration = (minutes: number) => {
    const up = (value: number, parts: number) => Math.ceil(value * parts - 1e-9) / parts;
    if (minutes <= 180) return `${n(up(minutes, 10))} 分钟`;
    if (minutes <= 72 * 60) return `${n(up(minutes / 60, 10))} 小时`;
    return `${n(up(minutes / 1_440, 10))} 天`;
  };
  const percent = (value: number) => {
    const { bound, percent: figure, digits } = nearWhole(value);
    const text = `${digits === 1 ? f.percent(figure) : n(figure)}%`;
    if (!bound) return text;
    if (figure === 100) return `略高于 ${text}`;
    return `${text} ${bound === 'less' ? '以下' : '以上'}`;
  };
  const unknown = '未知。';
  const tolerates = (count: number) =>
    count === 0 ? zh`不能有 ${worker} 故障` : zh`可容忍 ${countWorkers(count)} 故障`;
  return {
    heading: '故障影响',
    sheet: '风险分析',
    stop: '。',
    percent,
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
      capacity: `剩余容量（${cuName}）`,
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
    afterChange: '此处为完成本方案所需变更后的集群。',
    price: {
      heading: '价格与风险',
      hint: zh`最便宜的集群，以及多花钱确有所得的集群：与所列更便宜的相比，可容忍的故障${workerMeasure}数更多，或单${workerMeasure} ${worker} 所占的份额至少减半。`,
      answerToo: '目前结果的集群一并列出，供比较。',
      owned: '价格均为新购的目录价：现有集群的机型不能更改。',
      all: zh`全部机型，备用 ${worker} 为 0、1、2 ${workerMeasure}`,
      cluster: labels.cluster,
      machines: cluster,
      price: ({ currency, per }) => `价格（${priceUnit(currency, per)}）`,
      share: zh`单${workerMeasure} ${worker} 占比`,
      mayFail: zh`可容忍的故障${workerMeasure}数`,
      inUse: `一${workerMeasure}故障后的峰值使用率`,
      fits: `一${workerMeasure}故障后仍能满足`,
      answer: (cluster) => `${cluster}（${labels.answer}）`,
    },
    level: {
      heading: '停机后追平积压',
      sentence: (down, took, within) =>
        took === null
          ? `停机 ${duration(down)}后无法追平：负载已占满全部容量`
          : `停机 ${duration(down)}，恢复后 ${duration(took)}追平；期望 ${duration(within)}`,
      stop: (down, checkpoint, backlog, records) =>
        `停机 ${duration(down)}不处理数据，距上次检查点 ${duration(checkpoint)}内的数据要重新处理：恢复时积压 ${duration(backlog)}的负载${records === undefined ? '' : `，共 ${n(Math.round(records))} 条`}。`,
      factor: (within, factor, cu) =>
        `要在 ${duration(within)}内追平，处理能力须为负载的 ${n(factor)} 倍，需要 ${n(cu)} ${cuName}：μ ≥ λ ×（1 +（停机时间 + 距上次检查点的时间）÷ 期望追平时间）。`,
      load: (share) => `期间负载为峰值的 ${percent(share)}。`,
      assumed: `假定全部容量都用于追数，包括未分给项目的 ${cuName}；按核数填写的作业假定始终满载（由本工具给出）。`,
      lost: zh`故障的 ${worker}`,
      capacity: `${labels.capacity}（${cuName}）`,
      took: '恢复后追平用时',
      inTime: '是否按时',
      yes: '是',
      no: '否',
      never: '无法追平',
      optionsHeading: '按时追平需要什么',
      optionsHint: zh`各机型集群的当前规模，以及在期望时间内追平所需的 ${worker} 数。`,
      cluster: labels.cluster,
      wanted: '按时追平所需',
      enough: '当前规模即可',
      tooLarge: zh`超出 ${coordinator} 可管理的上限`,
      added: ({ currency, per }) => `额外费用（${priceUnit(currency, per)}）`,
      backlogHeading: '积压随时间变化',
      minute: '停机后分钟数',
      series: (lost) =>
        isPool ? '积压' : lost === 0 ? zh`全部 ${worker}` : zh`${countWorkers(lost)} 故障`,
      start: '恢复处理',
      wantedEnd: '期望追平',
      chart: (took) =>
        took
          .map(([name, minutes]) =>
            minutes === null ? `${name}：无法追平` : `${name}：恢复后 ${duration(minutes)}追平`,
          )
          .join('；'),
      records: '积压按条数计。',
      minutes: '积压按负载的分钟数计。',
    },
    parallel: {
      heading: '何时增加机器不再有用',
      jobName: (name, place) => name ?? `作业 ${n(place)}`,
      job: (name, tasks, perCu) =>
        `${name} 以 ${n(tasks)} 个并行任务运行：按含余量的需求，每 ${cuName} ${n(perCu)} 个。`,
      enough: (busiest, carried) =>
        `此时最忙的任务承担 ${percent(busiest)} 的工作，作业可处理${carried}。`,
      more: (carried, tasks, cu) =>
        `由于键组和分区不能均分，只能处理${carried}：要处理峰值，需要 ${n(tasks)} 个任务，即 ${n(cu)} ${cuName}。`,
      never: (carried, bound) =>
        `增加机器没有用：无论多少机器，该作业最多处理${carried}，因为${bound}。`,
      ceiling: (carried, bound) => `无论多少机器，最多处理${carried}，因为${bound}。`,
      bounds: {
        'key-groups': '键组数已到上限',
        partitions: '数据源的分区数已到上限',
        'hottest-key': '最热的键只能由一个任务处理',
        product: '该产品单个作业的并行任务数已到上限',
      },
      unbound: '没有已知的上限。请填写数据源的分区数。',
      carried: (records, share) =>
        [
          ...(records === undefined ? [] : [`每秒 ${n(Math.floor(records))} 条`]),
          ...(share === undefined ? [] : [`峰值的 ${percent(share)}`]),
        ].join('，'),
      usualGroups: (groups) =>
        `按文档规则有 ${n(groups)} 个键组：不超过 128 个任务时为 128，超过时取任务数 1.5 倍向上最近的 2 的幂，最多 32,768。作业沿用首次启动时的键组数，除非放弃状态：请填写您作业的实际值。`,
      even: '假定键在键组间、记录在分区间均匀分布（由本工具给出）。',
      tasks: '并行任务数',
      cu: `所用 ${cuName}`,
      busiest: '最忙任务占比',
      records: '可处理（条/秒）',
      share: '占峰值',
      mark: '说明',
      planned: '本方案',
      needed: '可处理峰值',
    },
    form: {
      stop: '停机',
      down: '停止处理',
      checkpoint: '距上次检查点',
      within: '期望追平时间',
      load: '期间负载',
      loadHint: '占峰值的百分比。',
      minutes: '分钟',
      job: '单个作业的并行任务',
      which: '作业',
      groups: '键组数',
      groupsHint: '留空：按规则。',
      partitions: '数据源分区数',
      partitionsHint: '留空：无上限。',
      hottest: '最热键占比',
      hottestHint: '留空：无上限。',
      tasks: `每 ${cuName} 并行任务数`,
      defaults: `重启 5 分钟和追平 30 分钟是 Flink Kubernetes Operator 的默认值；距上次检查点的时间和每 ${cuName} 一个任务由本工具给出。`,
      linkProblems: '链接中以下内容无法读取，已略去：',
    },
    duration,
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
