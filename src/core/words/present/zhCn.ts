import { f, n, type Phrases, zh } from '@/core/words/phrases/zhCn';
import type { PresentWords } from './en';

const signed = (value: number, write: (value: number) => string) =>
  value === 0 ? write(0) : `${value < 0 ? '−' : '+'}\u00a0${write(Math.abs(value))}`;

/** The cluster that somebody has, in simplified Chinese. */
export function present({
  product,
  isPool,
  node,
  countNodes,
  worker,
  workerMeasure,
  workerShape,
  workerNumber,
  coordinator,
  coordinatorShape,
  coordinatorNumber,
  nodeNumber,
  shape,
  workersOf,
  countWorkers,
  countCoordinators,
  cluster,
  price,
  cuName,
}: Phrases): PresentWords {
  const owned = (count: number, id: string) => (isPool ? countNodes(count) : workersOf(count, id));
  const counted = (count: number) =>
    isPool ? countNodes(count) : zh`${n(count)} ${workerMeasure}`;
  return {
    heading: '现有集群与需要的变更',
    sheet: '集群变更',
    signed,
    stop: '。',
    grow: (added, id, total) => zh`在现有 ${counted(total)} 基础上增加 ${owned(added, id)}`,
    growAndChange: (added, id, total, count, master) =>
      zh`在现有 ${counted(total)} 基础上增加 ${owned(added, id)}，并将 ${countCoordinators(count)} 变更为 ${shape(master)}`,
    enough: (total, id) => zh`现有 ${owned(total, id)} 足以承载该方案`,
    shrink: (total, id, spare) =>
      zh`现有 ${owned(total, id)} 足以承载该方案，其中 ${counted(spare)} 可以减少`,
    impossible: (id) =>
      isPool
        ? zh`任何数量的 ${node} 都无法承载该方案`
        : zh`${shape(id)} ${worker} 的集群无法承载该方案`,
    has: (workerCount, id, coordinatorCount, master) =>
      zh`现有 ${isPool ? countNodes(workerCount + coordinatorCount) : cluster(workerCount, id, coordinatorCount, master)}。`,
    carries: (load, percent) =>
      zh`${load === null ? '' : `按该方案的作业构成约可承载 ${n(load)} 条/秒；`}该方案峰值时占用其 ${f.percent(percent)}% 的 ${cuName}。`,
    free: (cu) =>
      cu < 0
        ? `还缺 ${n(-cu)} ${cuName}。`
        : zh`保留余量${isPool ? '' : zh`并扣除备用 ${worker}`}后，还有 ${n(cu)} ${cuName} 空闲。`,
    full: (date, cu) => `按该方案的增长，将于 ${date} 用满，届时需要 ${n(cu)} ${cuName}。`,
    neverFull: (months) => `按该方案的增长，在 ${n(months)} 个月的规划期内始终够用。`,
    fullByEvent: (date, cu, usual, months) =>
      `${date} 的活动需要 ${n(cu)} ${cuName}，超过现有容量；不计活动，${usual === undefined ? `在 ${n(months)} 个月的规划期内始终够用` : `将于 ${usual} 用满`}。`,
    costs: (change, after, paid) => {
      const by = signed(change.amount, (amount) => price({ ...change, amount }));
      const from = paid ? `您填写的当前费用为 ${price(paid)}，` : '';
      return `${from}按价目表计算，价格变化 ${by}${after ? `，此后为 ${price(after)}` : paid ? '；您的费用低于目录价，变更后的费用未知' : ''}。`;
    },
    asPaid: '按您填写的费用。',
    asPaidAndListed: '按您填写的费用，差额按目录价。',
    newOrder: (workerCount, id, coordinatorCount, master, asked) =>
      zh`若改为新购，则为 ${isPool ? countNodes(workerCount + coordinatorCount) : cluster(workerCount, id, coordinatorCount, master)}${asked ? `，${price(asked)}` : ''}。`,
    noSuch: (page) => `按新购计算：您填写的现有集群不成立，原因见“${page}”。`,
    asNewOrder: '按新购查看',
    orderHeading: isPool ? '按新购计算该方案' : '按新购计算相同机型',
    order: (text) => `按新购计算：${text}`,
    standing: (rank, total, isPriced) =>
      `现有机型，${isPriced ? '按价格' : ''}排第 ${n(rank)}，共 ${n(total)} 种`,
    sale: (text) => `${product.shortName}：${text}。`,
    figures: {
      carries: '可承载，条/秒',
      free: `空闲 ${cuName}`,
      paid: '目前价格（您填写）',
      listed: '目前价格（按价目表）',
      ceiling: zh`该 ${coordinator} 可管理的最大集群`,
      newOrder: '新购价格',
    },
    steps: {
      heading: '从现有集群逐步扩容',
      to: isPool ? nodeNumber : workerNumber,
      added: '增加数量',
      capacity: `增加 ${cuName}`,
      carries: '可承载，条/秒',
      workerPrice: zh`${isPool ? node : worker} 价格`,
      coordinatorPrice: zh`${coordinator} 价格`,
      change: '价格合计变化',
      afterUnknown: '未知',
      after: (unit) => (unit === '' ? '变更后价格' : `变更后价格（${unit}）`),
      state: '说明',
      of: (from, to) => `${n(from)}\u00a0→\u00a0${n(to)}`,
      needed: '该方案所需',
      passes: (master, cu) =>
        zh`超过该 ${coordinator} 的上限 ${n(cu)} ${cuName}，需 ${shape(master)}`,
      hint: zh`价格均为与现有集群的差额，按方案的价目表计算，已计折扣。${isPool ? '' : zh`只要 ${coordinator} 仍能管理集群，就不更换。`}`,
    },
    changes: {
      heading: '可以变更的内容',
      change: '变更项',
      beside: '须知',
      kinds: {
        'more-workers': zh`增加 ${isPool ? node : worker}`,
        'fewer-workers': zh`减少 ${isPool ? node : worker}`,
        'worker-shape': workerShape,
        'coordinator-shape': coordinatorShape,
        'coordinator-count': coordinatorNumber,
        zone: zh`将 ${isPool ? node : worker} 放到其他可用区`,
        billing: '计费方式',
      },
      verdicts: { yes: '可以', no: '不可', contradictory: '资料不一致' },
      cited: (text, sources) => `${text}（${sources.join('；')}）`,
    },
    renewal: {
      heading: '续费安排',
      by: '续费期限',
      months: '月数',
      until: '续至',
      price: '价格',
      due: (date, days) =>
        days === null || days < 0
          ? `已付费至 ${date}${days === null ? '' : '，该日期已过，请核对'}。`
          : `已付费至 ${date}，${days === 0 ? '即今天' : `距今 ${n(days)} 天`}。`,
      released: (date) => `如不续费，将于 ${date} 释放。`,
      rule: (fewest, most, sources) =>
        `每次续费${most === undefined ? `至少 ${n(fewest)} 个月` : ` ${n(fewest)} 至 ${n(most)} 个月`}（${sources.join('；')}）。下表每次按最长时间和目前价格计算。`,
    },
    addresses: {
      heading: '需要准备的 IP',
      needed: (count, mask) =>
        zh`该变更新增 ${countNodes(count)}，每台占用一个 IP。${mask === undefined ? '超出单个交换机的容量。' : `如为其新建交换机，至少需要 /${n(mask)}。`}`,
    },
    form: {
      heading: '现有集群',
      hint: '留空表示尚无集群，方案按新购计算。',
      worker: workerShape,
      workers: isPool ? zh`${nodeNumber}（含管理部分）` : workerNumber,
      coordinator: coordinatorShape,
      coordinators: coordinatorNumber,
      price: (unit) => `实际支付（${unit}）`,
      priceHint: '留空：按目录价。',
      renewal: '已付费至',
      none: '未填写',
      clear: '没有现有集群',
      tooMany: (most, master) =>
        zh`超出${master === undefined ? zh`任何 ${coordinator}` : zh` ${shape(master)} ${coordinator}`}可管理的上限：该机型最多 ${countWorkers(most)}。`,
    },
  };
}
