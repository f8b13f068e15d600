import { type Phrases, zh } from '@/core/words/phrases/zhCn';
import type { CrossingWords } from './en';

/** Going over to another product within a plan over time, in simplified Chinese. */
export function crossing({ money }: Phrases): CrossingWords {
  return {
    heading: '迁移到其他产品',
    estimates: {
      'one-to-one': '按 CU 一比一估算（上限），',
      band: '按其公布的速率估算，',
    },
    saves: (estimate, name, date, saved) =>
      zh`${estimate}在 ${date} 迁移到 ${name}，整个规划期可节省 ${money(saved)}。`,
    never: (estimate, name, more) =>
      zh`${estimate}在规划期内迁移到 ${name} 不会节省费用：至少多 ${money(more)}。`,
    overlap: (isOwned) =>
      isOwned
        ? '以上金额包含两边同时付费的一个月（本工具的假设），不含迁移工作的成本。'
        : '以上金额包含两边同时付费的一个月（本工具的假设；从首日起就使用其他产品的除外），不含迁移工作的成本。',
    none: '目前没有可与该方案比较的其他产品。',
    hint: '已停售的产品不列出；没有该币种价格的产品也不列出，可在“产品”页输入汇率；需要单条记录大小而未填写的产品同样不列出。',
    worth: (from, rate, to, date) =>
      `按 1 ${from} = ${rate} ${to} 换算，汇率由用户填写，日期 ${date}。`,
    estimate: 'CU 估算方式',
    how: { 'one-to-one': '一比一', band: '按其公布的速率' },
    paid: '计费方式',
    paidBy: {
      month: '按月',
      day: '按天',
      hour: '按小时',
      mixed: '包月基础部分，超出部分按小时',
    },
    date: '最佳迁移日期',
    whole: (unit) => `两者合计（${unit}）`,
    saved: '节省',
  };
}
