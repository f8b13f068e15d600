import { labels } from '@/core/words/labels/zhCn';

import { n, type Phrases } from '@/core/words/phrases/zhCn';
import type { RatesWords } from './en';

/** How a rate is found: by the operators of a job, or from measured jobs, in simplified Chinese. */
export function rates({
  simpleRate,
  cautiousRate,
  hopefulRate,
  perCu,
  isInBytes,
  cuName,
}: Phrases): RatesWords {
  return {
    rates: {
      way: '速率的依据',
      ways: { operators: '按算子', pilot: '单个实测作业', jobs: '多个实测作业' },
      perCu: (rate, kind = 'measured') =>
        kind === 'complex' ? perCu(n(rate)) : `每 ${cuName} 每秒 ${n(rate)} 条`,
      becomes: (kind) => `该作业将改为“${kind}”。`,
      use: '使用此速率',
      cancel: labels.cancel,
    },
    operators: {
      hint: '勾选负载最重的作业用到的算子，由其中最慢的一个决定速率。右侧是测得数值的查询，以及每核每秒的千条数。',
      groups: {
        joins: '关联',
        windows: '窗口',
        aggregations: '聚合',
        ranking: 'Top-N 与去重',
        'row-by-row': '逐条处理',
      },
      names: {
        'window-join': '窗口关联',
        'filtered-join': '双流关联，关联前已过滤',
        'lookup-join': '维表关联',
        'join-average': '关联后按键求平均',
        'wide-join': '双流关联，状态保留整条流',
        'join-top-n': '关联后按键取 Top-N',
        'clock-window': '滚动窗口（处理时间）',
        'session-window': '会话窗口',
        'sliding-window': '滑动窗口',
        'window-maximum': '滚动窗口结果再关联明细',
        grouping: 'GROUP BY 聚合',
        distinct: 'COUNT DISTINCT',
        'distinct-by-keys': '多键 COUNT DISTINCT',
        deduplication: '去重',
        'top-n': 'Top-N',
        'regular-expression': '正则表达式',
        calculation: '表达式计算、CASE WHEN',
        projection: '字段选取与转换',
        filter: '过滤',
      },
      figure: (query, thousands) => `${query} · ${n(thousands)} 千`,
      figureLabel: (query, thousands) => `查询 ${query}，每核每秒 ${n(thousands)} 千条`,
      nothing: '尚未勾选。',
      heaviest: (name, query, thousands) =>
        `最慢的是“${name}”：查询 ${query} 每核每秒 ${n(thousands)} 千条。`,
      place: (percent, slowest, slowestThousands, fastest, fastestThousands, step) =>
        `按对数刻度，它位于最慢的有状态查询（${slowest}，${n(slowestThousands)}）到最快的有状态查询（${fastest}，${n(fastestThousands)}）之间的 ${n(percent)}% 处。速率取公布区间 ${cautiousRate} 至 ${hopefulRate} 内的同一位置，按 ${n(step)} 取整。`,
      light: (simple) =>
        `所选算子都比最快的有状态查询还快。如果作业没有其他处理，可能属于“${simple}”作业。`,
      ours: '这是本工具给出的参考，并非服务商公布的数值；实测结果优先。',
      evidence: '数据出处',
      benchmark: (title, commit, date) =>
        `Flink 开源基准测试 Nexmark：${title}，提交 ${commit}，适用于 Flink 1.13 至 2.0。该文档未注明日期，不早于 ${date}；数值与其 Flink 1.13 版本相同。`,
      conditions: `3 台 8 核 32 GB 的机器，并行度 8，状态存于本地磁盘；事件由程序生成、体积较小，不访问外部存储。这些数值反映算子之间的差距，而不是此处一个 CU 的处理能力。查询外部存储会比测试所用的维表更慢。`,
      band: (source) => `复杂作业的公布速率：${source}。`,
    },
    jobs: {
      hint: `每个作业一行，可从表格或 CSV 文件复制：名称、每秒条数、${cuName}、CPU 使用率。若有表头，列序不限。`,
      label: '实测作业',
      placeholder: '订单关联\t18,000\t10\t75%\n点击流\t9,100\t5\t80%',
      open: '打开 CSV 文件',
      file: 'CSV 文件',
      putBack: '恢复原来的内容',
      notTable: (name) => `“${name}”不是文本表格：请另存为 CSV，或复制单元格后粘贴到这里。`,
      unopened: (name) => `无法打开“${name}”。`,
      uses: { name: '名称', records: '每秒条数', cu: cuName, cpu: 'CPU 使用率（%）' },
      isShare: 'CPU 数值是比例：0.75 即 75%',
      askLater: '不采用这些行',
      missingCpu: '没有识别出 CPU 使用率列：各作业按满载计算，若实际未满载，速率会偏低。',
      missing: (use) => `没有识别出“${use}”列。`,
      unread: (count) => `末尾 ${n(count)} 行未读取：一次最多读取 10,000 行。`,
      totals: (totals, areKept) => {
        const named = totals
          .slice(0, 8)
          .map(({ position, label }) => `第 ${n(position)} 行（${label}）`);
        return `${named.join('、')}${totals.length > 8 ? '等' : ''}像是合计行，${areKept ? '仍按作业处理' : '未采用'}。`;
      },
      keepTotals: '将合计行也作为作业',
      refused: (count) => `${n(count)} 行无法得出速率`,
      row: (position, name) => `第 ${n(position)} 行${name === '' ? '' : `，${name}`}`,
      problem: (use, problem) => `${use}：${problem}`,
      more: (count) => `另有 ${n(count)} 行`,
      outliers: (count) => `${n(count)} 个作业明显偏离`,
      outlier: (rate, times, usual) =>
        `每 ${cuName} 每秒 ${n(Math.round(rate))} 条，是中位数的 ${n(times)} 倍；其余作业与中位数相差不超过 ${n(usual)} 倍。`,
      lowCpu: (cpu, percent) =>
        `CPU 使用率只有 ${n(cpu)}%，读数每差 1 个百分点，速率就变化 ${n(percent)}%。`,
      rates: '各作业的速率',
      ratesOf: (shown, count) =>
        shown < count ? `各作业的速率（前 ${n(shown)} 个，共 ${n(count)} 个）` : '各作业的速率',
      columns: { row: '行', job: '作业', cpu: 'CPU 使用率', rate: `每 ${cuName} 每秒条数` },
      comparison: '与公布速率对照',
      median: (count) => `${n(count)} 个作业的中位数`,
      half: '居中的一半作业',
      all: '全部作业',
      complex: '复杂作业，公布值',
      simple: '简单作业，公布值',
      span: (from, to) => `${n(Math.round(from))} 至 ${n(Math.round(to))}`,
      published: isInBytes
        ? { complex: perCu(`${cautiousRate} 至 ${hopefulRate}`), simple: perCu(simpleRate) }
        : { complex: `${cautiousRate} 至 ${hopefulRate}`, simple: simpleRate },
      otherUnit: '公布的速率以 MB/s 计，实测速率以每秒条数计；须知道单条记录大小才能对照。',
      standing: {
        below: '中位数低于复杂作业的公布区间。',
        inside: '中位数在复杂作业的公布区间内。',
        above: '中位数高于复杂作业的公布区间。',
      },
      found: (jobs, refused, outliers) =>
        `${n(jobs)} 个作业的中位数；${n(refused)} 行无法得出速率，${n(outliers)} 个作业明显偏离。`,
      nothing: '还没有可用的作业。',
      forAll: (count) => `用于全部复杂作业（${n(count)} 个）`,
    },
    pilot: {
      hint: '让一个作业在稳定负载下运行，然后从监控页面读取三个数值。',
      records: '每秒处理条数',
      cu: `分配的 ${cuName}`,
      cpu: 'CPU 使用率（%）',
      formula: (records, cu, cpu) => `${n(records)} ÷ (${n(cu)} × ${n(cpu)}%)`,
      tooSmall: `折算后每 ${cuName} 每秒不足 1 条。`,
    },
  };
}
