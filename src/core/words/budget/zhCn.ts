import { n, type Phrases } from '@/core/words/phrases/zhCn';
import type { BudgetWords } from './en';

/** What a budget carries over time, in simplified Chinese. */
export function budget({ money, price, cuName }: Phrases): BudgetWords {
  const budgetTimes = { month: '每月', year: '每年', horizon: '整个规划期' } as const;
  const limit = (amount: Parameters<typeof money>[0], per: keyof typeof budgetTimes) =>
    `${budgetTimes[per]} ${money(amount)}`;
  return {
    heading: '预算可承载的规模',
    holds: (amount, per) => `预算（${limit(amount, per)}）可维持到期末。`,
    breaks: (amount, per, month, spent) =>
      `预算（${limit(amount, per)}）将在 ${month} 起的那个月被突破：到该月末共 ${money(spent)}。`,
    bestHolds: '按整个规划期内费用最低的选择，预算可维持到期末。',
    bestBreaks: (month) => `按整个规划期内费用最低的选择，预算将在 ${month} 起的那个月被突破。`,
    unknown: '费用无法得出，因此无法判断预算是否足够。',
    carries: (one, month, cu, records) =>
      `每月的预算可支付 ${one}（${price(month)}），${records === null ? '可承载 ' : `按该方案的作业构成可承载 ${records} 条/秒，即 `}${n(cu)} ${cuName}。`,
    nothing: () => '每月的预算不足以支付任何集群。',
  };
}
