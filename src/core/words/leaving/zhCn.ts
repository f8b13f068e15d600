import type { Price } from '@/core/quantity/money';
import { n } from '@/core/words/phrases/zhCn';
import type { Ends, LeavingSides, LeavingWords } from './en';

/** Leaving a product for the one that follows it, in simplified Chinese. */
export const leavingZhCn = ({ own, to, ownName, toName }: LeavingSides): LeavingWords => {
  const between = (low: string, high: string) => (low === high ? low : `${low} 至 ${high}`);
  const moneyBetween = ({ low, high }: Ends<Price>) =>
    between(to.amount(low.amount, low.currency), to.money(high));
  const days = (count: number) =>
    count < 60 ? `${n(count)} 天后` : `${n(count)} 天后，约 ${n(Math.round(count / 3) / 10)} 个月`;
  return {
    heading: `从 ${ownName}迁移到 ${toName}`,
    sheet: '迁移',
    stop: '。',
    offer: (cu, month) =>
      `迁移到 ${toName}后，该方案需要 ${between(n(cu.low), n(cu.high))} 个计算 CU${month ? `，每月 ${moneyBetween(month)}` : ''}。`,
    headline: (cu, month, now) =>
      [
        `${toName}需要 ${between(n(cu.low), n(cu.high))} 个计算 CU`,
        ...(month ? [`每月 ${moneyBetween(month)}`] : []),
        ...(now ? [`目前每月 ${own.money(now)}`] : []),
      ].join('，'),
    paysOff: (kind, first, last) =>
      ({
        always:
          first === last
            ? `迁移成本可在 ${first}收回。`
            : `迁移成本最快可在 ${first}收回，最慢在 ${last}收回。`,
        some: `迁移成本最快可在 ${first}收回；按上限估算则无法收回。`,
        never: '迁移成本无法收回：新产品的费用不低于目前。',
        unknown: '无法判断迁移成本能否收回：缺少可比较的当前价格。',
      })[kind],
    payOff: (count, date) => (date === undefined ? days(count) : `${date}（${days(count)}）`),
    payOffShort: (count, date) => (date === undefined ? `${n(count)} 天后` : `${date} `),
    never: '无法收回',
    unknown: '未知',
    toProducts: '各产品并列对比',
    toPlan: '返回方案',
    toSteps: '逐步操作清单',
    estimates: { 'one-to-one': '一比一', band: '按新速率上限', measured: '实测作业' },
    estimateReasons: {
      'one-to-one':
        'CU 数与目前相同。两种产品的 CU 之间没有公布的换算规则，因此作为上限估算，由本工具给出。',
      band: '相同的作业按新产品公布速率的乐观值计算，作为下限估算。',
      measured: '按您实测的速率，用于全部同类作业。',
    },
    now: `目前，${ownName}`,
    need: {
      heading: '需要多少 CU',
      estimate: '估算方式',
      work: '计算 CU',
      management: '管理 CU',
      all: '购买 CU 合计',
      catchUp: '追数所需 CU',
      why: '估算依据',
    },
    price: {
      heading: '目前与迁移后的价格',
      what: '费用项',
      month: '每月',
      year: '每年',
      saved: '每月比目前节省',
      bill: '目前：按您的账单。',
      paid: (change) =>
        change
          ? `目前：按您为现有集群填写的费用，并按目录价${change.amount < 0 ? '减去' : '加上'}本方案所需变更的差额，每月 ${own.money({ ...change, amount: Math.abs(change.amount) })}。`
          : '目前：按您为现有集群填写的费用。',
      listNow: (listed) => `目前：${listed}`,
      listThen: (listed) => `迁移后：${listed}`,
      typed: '迁移后：已填写 CU 单价的按所填单价，计算 CU 与管理 CU 相同。',
      row: (billing, estimate) => `${billing}，${estimate}`,
    },
    moving: {
      heading: '迁移期间的费用与收回时间',
      overlap: '并行期：新产品',
      overlapOld: '并行期：现有集群',
      catchUp: '追数',
      once: '一次性额外费用',
      payOff: '收回时间',
      overlapHint: (weeks) =>
        weeks === 0
          ? '没有并行期。'
          : `并行 ${n(weeks)} 周，两边都要付费。即使不迁移，现有集群也要付费，因此只有新产品计入额外费用。`,
      cold: (down, replay) =>
        `新作业冷启动：中断 ${n(down)} 分钟，期间不处理数据${replay > 0 ? `；并重新读取停止前 ${n(replay)} 分钟的数据` : ''}。`,
      factor: (wanted, factor, operator) =>
        `要在 ${n(wanted)} 分钟内追平，新作业的处理能力须为负载的 ${n(factor)} 倍：μ ≥ λ ×（1 +（中断 + 重读）÷ 期望追平时间）。Flink Kubernetes Operator 的自动扩缩容会取 ${n(operator)} 倍，因为它还要求作业只用到 70% 的时间。`,
      enough: '所购 CU 足以追平。',
      extra: (cu, wanted) =>
        `追数需要比所购多 ${between(n(cu.low), n(cu.high))} CU，用时 ${n(wanted)} 分钟。`,
      byTheHour: (price) => `这部分在所购之外按小时付费：每 CU ${to.money(price)}。`,
      noHour: '该价目表没有按小时的价格，因此这部分费用未知，未计入合计。',
    },
    remarks: {
      'load-unknown': '实测作业尚未生效：请填写该集群全部作业的每秒条数。',
      'no-rate': '实测作业未生效：方案中没有按每秒条数填写的作业。',
      currency: '目前的价格与新产品币种不同：请按新产品的币种填写账单，以便比较。',
      'above-cluster': '即使按公布速率的最高值，每秒条数也超出该集群的处理能力：请核对两者。',
    },
    derivation: {
      heading: '每个数值及其来源',
      step: own.derivation.step,
      formula: own.derivation.formula,
      result: own.derivation.result,
      source: '来源',
      kinds: {
        'now-cu': '目前的 CU',
        'now-price': '目前每月价格',
        peak: '峰值计算量',
        need: '含余量的需求',
        units: '购买的 CU',
        factor: '追数期间处理能力与负载之比',
        operator: '按 Operator 规则的同一比值',
        'catch-up-cu': '追数所需 CU',
        month: '迁移后每月价格',
        overlap: '并行期新产品费用',
        'catch-up': '追数费用',
        once: '一次性额外费用',
        'pay-off': '收回所需天数',
      },
      of: (kind, more) => (more.length > 0 ? `${kind}（${more.join('，')}）` : kind),
      factor: (value) => `${n(value)} 倍`,
      days: (value) => `${n(value)} 天`,
      origins: {
        plan: '您的方案',
        typed: '您填写',
        ours: '本工具的规则',
        operator: 'Flink Kubernetes Operator，6e9caeb4',
        steps: '以上步骤',
      },
      published: (source) => `公布：${source}`,
    },
    notes: {
      heading: '这些数值未包含的内容',
      general: [
        '迁移后的价格为不含折扣的目录价；目前的价格为计入方案折扣的目录价，您填写了实际费用的，以所填为准。每月按 30 天计。',
        '不含迁移工作本身：测试、改写作业、更换连接器。',
        '两种产品的速率不可直接比较：均未注明单条记录大小。在新产品上实测一个作业，比两种估算都可靠。',
        '默认的周数和分钟数由本工具给出，请填写您自己的数值。',
      ],
    },
    form: {
      have: '现有情况',
      from: '当前数值的来源',
      plan: '本方案',
      cluster: '现有集群',
      worker: own.document.slaveShape,
      workers: own.document.slaves,
      coordinator: own.document.masterShape,
      coordinators: own.document.masters,
      peak: '全部作业峰值每秒条数',
      peakHint: '留空：按公布速率能处理的最大值。',
      work: '业务类型',
      works: { complex: '复杂', simple: '简单' },
      bill: (currency) => `每月账单（${currency}）`,
      billHint: '留空：按您为现有集群填写的费用，未填写则按目录价。',
      priceHint: '留空：按目录价。',
      leave: '迁移方式',
      weeks: '并行周数',
      down: '中断分钟数',
      replay: '重读中断前的分钟数',
      catchup: '期望追平分钟数',
      start: '新产品首日',
      prices: `${toName}的价目表`,
      month: (currency) => `您的 CU 月单价（${currency}）`,
      hour: (currency) => `您的 CU 小时单价（${currency}）`,
      base: to.settings.baseUnits.label,
      baseHint: '留空：不列出“包月基础 + 超出按小时”的混合计费。',
      workspaces: to.settings.workspaces.label,
      workspacesHint: (count) => `留空：按规则为 ${n(count)}。`,
      measured: '在新产品上实测的一个作业',
      measuredHint: '填写其每秒条数与所用 CU，将代替两种估算。',
      load: '该作业每秒条数',
      cu: '所用 CU',
      linkProblems: '链接中以下内容无法读取，已略去：',
    },
  };
};
