import type { LinkProblem } from '@/core/link/linkProblem';
import type { Problem } from '@/core/plan/problem';
import { f, n } from '@/core/words/phrases/zhCn';
import type { ProblemsWords } from './en';

function problem({ code, limit }: Problem): string {
  const bound = typeof limit === 'number' ? n(limit) : '';
  switch (code) {
    case 'required':
      return '必填。';
    case 'unknown-field':
      return '方案中没有此字段。';
    case 'unknown-term':
      return '此处没有这一项。';
    case 'wrong-type':
      return `应为${{ number: '数字', text: '文本', list: '列表', object: '对象', truth: 'true 或 false' }[String(limit)] ?? String(limit)}。`;
    case 'wrong-version':
      return `只支持第 ${bound} 版方案。`;
    case 'below-minimum':
      return `不能小于 ${bound}。`;
    case 'above-maximum':
      return `不能大于 ${bound}。`;
    case 'not-above':
      return `必须大于 ${bound}。`;
    case 'not-whole':
      return '必须是整数。';
    case 'not-a-day':
      return '应为 2000 年至 2199 年间的日期，如 2027-06-01。';
    case 'not-a-time':
      return '应为日期加时刻，如 2027-11-11T00:00。';
    case 'not-of-the-clock':
      return '应为一天中的时刻，如 08:00。';
    case 'day-missing':
      return '请选择日期，选择前不计入。';
    case 'same-day':
      return `已有另一行为 ${String(limit)}，以该行为准。`;
    case 'not-rising':
      return `必须晚于列表中的前一个日期 ${String(limit)}。`;
    case 'not-one-of':
      return `只能是 ${Array.isArray(limit) ? limit.join('、') : String(limit ?? '')} 之一。`;
    case 'unknown-product':
      return `该方案使用的产品由一个文件描述（${String(limit)}），此处尚未打开该文件。`;
    case 'unknown-prices':
      return `该方案使用他人的自有价格，其价格文件（${String(limit)}）尚未在此打开。`;
    case 'not-for-product':
      return `该产品没有此设置，请删去或填 ${bound}。`;
    case 'not-text':
      return '含有无效字符。';
    case 'too-long':
      return `最多 ${bound} 个字符。`;
    case 'too-few':
      return `数量过少，至少需要 ${bound} 个。`;
    case 'too-many':
      return `数量过多，最多 ${bound} 个。`;
    case 'need-too-large':
      return `需求超过 ${bound} CU，请拆分为多个方案。`;
    case 'need-above-ceiling':
      return `需求超过单个集群可承载的上限 ${bound} CU，请拆分为多个方案。`;
    case 'record-size-needed':
      return '请填写单条记录大小（字节）：该产品的吞吐量按 MB/s 给出。';
    case 'percent-only':
      return '按核数和内存填写的作业只能按百分比增长。';
    case 'bad-product':
      return limit === 'count'
        ? '请按“数量*单个核数”填写，如 5*3。'
        : '请按“负载*峰值倍数”填写，如 2.5万*6。';
    case 'factor-twice':
      return limit === 'count'
        ? '“数量”一栏已填有另一数值，此处请只填单个作业的核数。'
        : '“峰值倍数”一栏已填有另一数值，此处请只填负载。';
    case 'empty':
      return '请输入数字。';
    case 'blank':
      return '尚未填写。';
    case 'not-counted':
      return '尚未填写，暂不计入结果。';
    case 'unreadable':
      return '无法识别为数字，可写 12、1,200 或 12万。';
    case 'percent-sign':
      return '此处不是百分比，请直接填写数值。';
    case 'negative':
      return '不能为负数。';
    case 'ambiguous':
      return ambiguous(Array.isArray(limit) ? limit.map(Number) : []);
  }
}

/** A number that can be read in two ways is asked about; for one with a single reading, how numbers are written here. */
function ambiguous([first, second]: readonly number[]): string {
  if (first === undefined) return '逗号在此只作千位分隔符，例如 1,500 或 1,234.5。';
  if (second === undefined) {
    return `是 ${f.typed(first)} 吗？逗号在此作千位分隔符，小数点请用“.”。`;
  }
  return `是 ${f.typed(first)} 还是 ${f.typed(second)}？“.”后恰有三位数字时，两种理解都成立。`;
}

function linkProblem({ code, parameter, value = '', reason, limit }: LinkProblem): string {
  const what = value === '' ? parameter : `${parameter}=${value}`;
  if (reason === 'ambiguous' && Array.isArray(limit) && limit.length > 0) {
    const readings = limit.map((one) => f.typed(Number(one))).join(' 还是 ');
    return `“${what}”未采用：是 ${readings}？“.”请只作小数点，千位之间不加分隔符。`;
  }
  switch (code) {
    case 'changed':
      return '链接生成后被截断或改动过，请逐一核对各项数值。';
    case 'cut':
      return '链接不完整，末尾缺失。';
    case 'too-new':
      return '链接由更新的版本生成，可能含有当前版本无法识别的内容。';
    case 'too-long':
      return '链接内容超出方案的上限，只读取了上限以内的部分，其余未读取。';
    case 'packing-unavailable':
      return '页面的一部分未能加载，链接未能完整读取，请刷新重试。';
    case 'broken-packing':
      return '链接中的压缩内容已损坏。';
    case 'broken-checklist':
      return '链接中的清单不完整或已损坏，未载入。';
    case 'broken-product':
      return '链接中的产品描述不完整或已损坏，未载入。';
    case 'unknown-product':
      return `该方案使用的产品由一个文件描述（${value}），此处尚未打开该文件。`;
    case 'broken-prices':
      return '链接中的自有价格不完整或已损坏，未载入。';
    case 'unknown-prices':
      return `该方案使用他人的自有价格（${value}），链接过长未能携带。请向发送者索取价格文件并在此打开；在此之前按该产品的公布价格计算。`;
    case 'broken-draft':
      return '离开页面时正在输入的内容无法读取，已略去。';
    case 'unknown-view':
      return `没有名为“${value}”的页面。`;
    case 'unknown-parameter':
      return `无法识别“${what}”。`;
    case 'repeated-parameter':
      return `“${what}”出现两次，以第一个为准。`;
    case 'bad-workload':
      return `有一个作业无法识别：“${what}”。`;
    case 'no-workload':
      return '没有可识别的作业。';
    case 'complexity-missing':
      return '未给出复杂度，按复杂作业的保守速率计算。';
    case 'bad-escape':
      return `“${what}”中的转义序列有误。`;
    case 'unreadable-value':
    case 'out-of-bounds':
      return `“${what}”无法使用，已忽略；有默认值的按默认值计算。`;
  }
}

/** What is wrong with a plan, a field or a link, in simplified Chinese. */
export const problems: ProblemsWords = {
  problem,
  fieldProblems: (count) => `有 ${n(count)} 处输入无法识别，当前显示的是之前的结果。`,
  fieldsBlank: (count) => `还有 ${n(count)} 处未填写，当前显示的是之前的结果。`,
  showField: '查看',
  link: {
    heading: '链接中的部分内容无法使用',
    typingHeading: '部分正在输入的内容无法读取',
    kept: '能识别的内容已显示在页面上。',
    example: '当前显示的是示例。',
    dismiss: '知道了',
    more: (count) => `另有 ${n(count)} 项`,
    problem: linkProblem,
  },
};
