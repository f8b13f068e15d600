import { labels } from '@/core/words/labels/zhCn';
import { f, n, type Phrases } from '@/core/words/phrases/zhCn';
import { unlikeRates, unlikeRatesBrief } from '@/core/words/unlikeRates/zhCn';
import type { OffersWords } from './en';

/** The plan on every product side by side, in simplified Chinese. */
export const products = ({
  product,
  countCoordinators,
  cuName,
  givenWhole,
}: Phrases): OffersWords => ({
  heading: '该方案在各产品上的结果',
  hint: '各产品按自身的规则和价格计算。每月按 30 天、每年按 12 个月计。',
  sale: '是否在售',
  sold: product.notAnOffer ?? '在售',
  soldToday: (sold, isCheapestFirst) =>
    `目前在售${isCheapestFirst ? '（价低者在前）' : ''}：${sold.join('；')}。`,
  soldFor: (name, money, about) =>
    `${name}，每月 ${money}${about === undefined ? '' : `（${about}）`}`,
  soldUnpriced: (name, why) => `${name}（${why}）`,
  soldOnce: {
    'job-quota': (sold) => `${sold}（须提高配额）`,
    'job-limit': (sold) => `${sold}（须拆分最大的作业）`,
  },
  soldBySize: (name) => `${name}（填写单条记录大小后可计算）`,
  soldNotFor: (name) => `${name}（无法承载该方案）`,
  discounted: (percent) => `各产品的价格均已扣除方案中填写的 ${f.percent(percent)}% 折扣。`,
  isOffer: product.notAnOffer === undefined,
  bought: '所需资源',
  need: labels.needCu(labels.cu),
  month: '每月',
  year: '每年',
  monthRange: '每月（随复杂作业速率变化）',
  rangeLines: (low, middle, high) => [
    `${f.amount(low.amount, low.currency)} 至 ${f.amount(high.amount, high.currency)}`,
    `中间值 ${f.amount(middle.amount, middle.currency)}`,
  ],
  rangeHint:
    '复杂作业的速率有多种可能时，价格下方列出按公布速率两端及中间值（由本工具选取）计算的价格。',
  currency: '币种',
  monthIn: (currency) => `每月，折合 ${currency}`,
  yearIn: (currency) => `每年，折合 ${currency}`,
  priced: '价格时效',
  why: '数值差异的原因与各产品的特点',
  reason: '数值差异的原因',
  ownReason: '本方案所用的产品。',
  topics: {
    rates: '速率依据',
    failOver: '主备切换',
    sla: 'SLA',
    step: '扩缩容步长',
    changes: '购买后可变更',
    start: '启动风险',
  },
  unknown: '未知',
  noPrice: labels.noPrice,
  offer: product.offer ?? {},
  rateWarning: unlikeRates,
  rateWarningBrief: unlikeRatesBrief,
  cause: (cause) => {
    switch (cause.code) {
      case 'rates':
        return `同样的作业在该产品上所需 ${cuName} 数不同，需求为 ${n(cause.needCu)} ${cuName}，而非 ${n(cause.ownNeedCu)}。`;
      case 'utilisation': {
        const { percent, needs } = cause;
        const need = needs ? `，因此需求为 ${n(needs.needCu)}，而非 ${n(needs.ownNeedCu)}` : '';
        return `作业按 ${cuName} 的 ${f.percent(percent)}% 使用率规划${need}。`;
      }
      case 'whole':
        return `该产品按每个${givenWhole}向上取整，因此需求为 ${n(cause.needCu)}，而非 ${n(cause.ownNeedCu)}。`;
      case 'management':
        return `另加 ${countCoordinators(cause.units)}。`;
      case 'steps':
        return `机器按机型购买，比需求多 ${n(cause.unusedCu)} ${cuName}。`;
      case 'minimum':
        return '由最低起购量决定。';
    }
  },
  use: '改用该产品',
  leave: '查看迁移费用',
  used: '当前产品',
  exchange: {
    heading: '统一币种',
    to: '全部价格折合为',
    rate: (from, to) => `1 ${from} 折合多少 ${to}`,
    date: '汇率日期',
    hint: '汇率由您填写，页面不会联网获取。',
    worth: (from, rate, to) => `1 ${from} = ${f.exact(rate)} ${to}`,
    converted: (worth, date) => `按 ${worth} 换算，汇率由用户填写，日期 ${date}。`,
  },
  copyMarkdown: '复制为 Markdown',
  copyCells: '复制为单元格',
  copied: '已复制',
  refused: '浏览器拒绝复制。文本已选中，请按 Ctrl+C 或 ⌘C 复制。',
  copyText: '复制文本',
  about: (amount) => `≈ ${amount}`,
});
